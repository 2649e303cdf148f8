/// A value to be written: the order of members is part of it.
///
/// `["id": "R2025-1", "days": 61, "lead": nil]` is a tree; keys must differ, the reader refuses a
/// name that stands twice.
package indirect enum JSONTree: Hashable, Sendable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  /// Readers refuse what lies outside ±(2^53 − 1).
  case integer(Int)
  case number(JSONNumber)
  case bool(Bool)
  case null

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONTree

    package init(_ key: String, _ value: JSONTree) {
      self.key = key
      self.value = value
    }

    package static func == (left: Member, right: Member) -> Bool {
      left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
    }
  }

  /// Strings are equal here only when they are written the same: a composed and a decomposed
  /// letter are two texts.
  package static func == (left: JSONTree, right: JSONTree) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.null, .null): true
    case (.object, _), (.array, _), (.string, _), (.integer, _), (.number, _), (.bool, _),
      (.null, _):
      false
    }
  }
}

/// A number with a fraction or an exponent, kept exactly as written.
package struct JSONNumber: Hashable, Sendable {
  package let text: String

  /// Nothing when `text` is not a number by the grammar of JSON.
  package init?(_ text: String) {
    let read = try? JSONReader.read(Array(text.utf8), profile: .grammarOnly)
    guard let read, read.offset == 0, read.end == text.utf8.count else { return nil }
    switch read.content {
    case .integer, .number: self.text = text
    case .object, .array, .string, .bool, .null: return nil
    }
  }
}

/// Trees written down as literals, members in the order of the source.
extension JSONTree: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONTree {
  /// The members of which the value is not nothing: absent optionals are left out.
  package static func object(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(members.compactMap { member in member.value.map { Member(member.key, $0) } })
  }

  /// The string, or null.
  package static func string(orNull text: String?) -> JSONTree {
    text.map(JSONTree.string) ?? .null
  }
}

extension JSONValue {
  /// The value apart from the file that it was read from.
  package var tree: JSONTree {
    switch content {
    case .object(let object): .object(object.map { JSONTree.Member($0.key, $0.value.tree) })
    case .array(let array): .array(array.map(\.tree))
    case .string(let string): .string(string)
    case .integer(let integer): .integer(integer)
    case .number(let text): JSONNumber(text).map(JSONTree.number) ?? .null
    case .bool(let bool): .bool(bool)
    case .null: .null
    }
  }
}
