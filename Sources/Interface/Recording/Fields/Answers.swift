internal import Canvas
internal import FollowUp
internal import Text

/// What stands in one field: what was typed, or what was chosen.
struct Typed: Hashable, Sendable {
  var text = TextField()
  var chosen: String?
  /// Where one stands among the choices, or among what was found.
  var place: Int?

  init() {}

  /// As it stood in a draft: how it is read depends on the field.
  init(_ kept: String) {
    text = TextField(lines: kept)
    chosen = kept
  }

  /// As it stands in a draft, with its line breaks.
  var kept: String { chosen ?? text.lines }

  /// Takes a key of somebody who types, in one line or in several.
  mutating func take(_ key: Key, inLines: Bool = false) -> Bool {
    var field = text
    guard field.take(key, inLines: inLines) else { return false }
    if field.lines != text.lines { chosen = nil }
    text = field
    return true
  }

  /// Takes a key of somebody who types to find: what was chosen makes room.
  mutating func search(_ key: Key) -> Bool {
    var field = chosen == nil ? text : TextField()
    guard field.take(key) else { return false }
    if chosen == nil || !field.isEmpty || key == .backspace { (text, chosen) = (field, nil) }
    place = nil
    return true
  }
}

/// What was filled in so far, by what was asked. What a form does not ask any more is kept: it comes
/// back when it is asked again.
struct Answers: Hashable, Sendable {
  private var typed: [Slot: Typed] = [:]

  subscript(slot: Slot) -> Typed {
    get { typed[slot] ?? Typed() }
    set { typed[slot] = newValue }
  }

  /// The text without blanks around it; nothing when there is none.
  func text(_ slot: Slot) -> String? {
    let text = self[slot].kept.trimmed
    return text.isEmpty ? nil : text
  }

  func value<Value: RawRepresentable<String>>(_ slot: Slot, as type: Value.Type) -> Value? {
    self[slot].chosen.flatMap { Value(rawValue: $0) }
  }

  /// What was filled in, in the order of the slots.
  var kept: [(slot: Slot, text: String)] {
    Slot.allCases.compactMap { slot in
      guard let typed = typed[slot], !typed.kept.isEmpty else { return nil }
      return (slot, typed.kept)
    }
  }

  /// Only these, for the next item of a walk.
  func carrying(_ slots: [Slot]) -> Answers {
    var answers = Answers()
    for slot in slots { answers.typed[slot] = typed[slot] }
    return answers
  }
}

/// What is missing or cannot be read, and where.
struct Gap: Error, Hashable, Sendable {
  let slot: Slot
  /// A sentence.
  let sentence: Phrase

  init(_ slot: Slot, _ sentence: Phrase) {
    self.slot = slot
    self.sentence = sentence
  }

  init(_ slot: Slot, _ dutch: String, _ english: String) {
    self.init(slot, Phrase(dutch, english))
  }
}

extension Answers {
  /// The text, which must be there.
  func needed(_ slot: Slot, _ dutch: String, _ english: String) throws(Gap) -> String {
    guard let text = text(slot) else { throw Gap(slot, dutch, english) }
    return text
  }

  /// The choice, which must be made.
  func needed<Value: RawRepresentable<String>>(
    _ slot: Slot, as type: Value.Type, _ dutch: String, _ english: String
  ) throws(Gap) -> Value {
    guard let value = value(slot, as: type) else { throw Gap(slot, dutch, english) }
    return value
  }

  /// The date as far as it was given; nothing when nothing stands there.
  func date(_ slot: Slot, on today: Day) throws(Gap) -> PartialDate? {
    guard let text = text(slot) else { return nil }
    do throws(DateRefusal) {
      return try DateEntry.read(text, today: today)
    } catch {
      throw Gap(slot, error.phrase)
    }
  }
}

extension String {
  /// Without spaces and line breaks at both ends.
  var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character.isNewline }
    let start = drop(while: isBlank)
    return String(
      start[..<(start.lastIndex { !isBlank($0) }.map(start.index(after:)) ?? start.endIndex)])
  }
}
