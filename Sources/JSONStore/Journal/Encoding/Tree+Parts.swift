internal import FollowUp
internal import JSON
internal import Text

/// How the parts of records are written: with the names under which they are read.
extension JSONTree {
  static func phrase(_ phrase: Phrase) -> JSONTree {
    guard let english = phrase.english else { return .string(phrase.dutch) }
    return .object(["nl": .string(phrase.dutch), "en": .string(english)])
  }

  static func texts(_ texts: [String]) -> JSONTree? {
    texts.isEmpty ? nil : .array(texts.map(JSONTree.string))
  }

  static func list<Part>(_ parts: [Part], _ tree: (Part) -> JSONTree) -> JSONTree? {
    parts.isEmpty ? nil : .array(parts.map(tree))
  }

  static func ids<Record>(_ ids: [Identifier<Record>]) -> JSONTree? { texts(ids.map(\.text)) }

  /// Left out when it is not so.
  static func flag(_ flag: Bool) -> JSONTree? { flag ? true : nil }

  static func id<Record>(_ id: Identifier<Record>) -> JSONTree { .string(id.text) }

  static func date(_ date: PartialDate) -> JSONTree { .string(date.iso) }

  static func word(_ word: some RawRepresentable<String>) -> JSONTree { .string(word.rawValue) }

  /// Left out when it is empty.
  static func filled(_ text: String) -> JSONTree? { text.isEmpty ? nil : .string(text) }
}

extension Source {
  var tree: JSONTree {
    .object([
      "document": document.map(JSONTree.id), "locator": locator.map(JSONTree.string),
      "confidence": .word(confidence),
    ])
  }
}

extension Evidence {
  var tree: JSONTree {
    .object([
      "origin": .word(origin), "text": .phrase(text), "document": document.map(JSONTree.id),
      "locator": locator.map(JSONTree.string), "url": url.map(JSONTree.string),
      "attachment": attachment.map(JSONTree.string),
    ])
  }
}

extension Addressee {
  var tree: JSONTree {
    .object([
      "party": party.map(JSONTree.id), "name": .string(name), "role": .word(role),
      "official": official.map(JSONTree.string), "expected": expected.map(JSONTree.bool),
      "confidence": .word(confidence),
    ])
  }
}
