internal import JSON
internal import Text

/// Texts, in one language and in two, and words from a fixed list.
extension Fields {
  /// A text; nothing when it is not there or empty.
  mutating func text(_ key: String) -> String? {
    guard let text = value(key).flatMap({ asText(key, $0) }), !text.isEmpty else { return nil }
    return text
  }

  /// A text that must be there.
  mutating func neededText(_ key: String) -> String? {
    needed(key).flatMap { asFilledText(key, $0) }
  }

  mutating func texts(_ key: String) -> [String] { values(key).compactMap { asText(key, $0) } }

  mutating func phrase(_ key: String) -> Phrase? { value(key).flatMap { asPhrase(key, $0) } }

  /// A phrase that must be there; `limit` is the number of characters that fit on the screen.
  mutating func neededPhrase(_ key: String, limit: Int = .max) -> Phrase? {
    guard let value = needed(key), let phrase = asPhrase(key, value) else { return nil }
    checkLength(of: phrase, key, limit, at: value.offset)
    return phrase
  }

  /// As ``neededPhrase(_:limit:)``, for a phrase that may be left out.
  mutating func phrase(_ key: String, limit: Int) -> Phrase? {
    guard let value = value(key), let phrase = asPhrase(key, value) else { return nil }
    checkLength(of: phrase, key, limit, at: value.offset)
    return phrase
  }

  /// One of the words of `Word`; nothing when the field is not there.
  mutating func word<Word: Vocabulary>(_ key: String) -> Word? {
    value(key).flatMap { asWord(key, $0) }
  }

  mutating func neededWord<Word: Vocabulary>(_ key: String) -> Word? {
    needed(key).flatMap { asWord(key, $0) }
  }

  func asText(_ key: String, _ value: JSONValue) -> String? {
    let text = value.string
    if text == nil { reportKind(key, .text, value) }
    return text
  }

  func asFilledText(_ key: String, _ value: JSONValue) -> String? {
    guard let text = asText(key, value) else { return nil }
    if text.isEmpty { report(key, .empty, at: value.offset) }
    return text.isEmpty ? nil : text
  }
}

extension Fields {
  private func asWord<Word: Vocabulary>(_ key: String, _ value: JSONValue) -> Word? {
    guard let text = asText(key, value) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    report(key, .unknownValue(found: text, allowed: allowed), at: value.offset)
    return nil
  }

  /// A bare text is Dutch; a block has Dutch in `nl` and perhaps English in `en`.
  private func asPhrase(_ key: String, _ value: JSONValue) -> Phrase? {
    if let object = value.object {
      var fields = Fields(object, intake)
      defer { fields.finish() }
      let (dutch, english) = (fields.neededText("nl"), fields.text("en"))
      return dutch.map { Phrase($0, english) }
    }
    guard value.string != nil else {
      reportKind(key, .phrase, value)
      return nil
    }
    return asFilledText(key, value).map { Phrase($0, nil) }
  }

  private func checkLength(of phrase: Phrase, _ key: String, _ limit: Int, at offset: Int) {
    // Counting characters is dear, and there are never more of them than bytes.
    guard max(phrase.dutch.utf8.count, phrase.english?.utf8.count ?? 0) > limit else { return }
    let length = max(phrase.dutch.count, phrase.english?.count ?? 0)
    if length > limit { report(key, .tooLong(length: length, limit: limit), at: offset) }
  }
}

/// A list of words in which each has one spelling.
typealias Vocabulary = CaseIterable & RawRepresentable<String>
