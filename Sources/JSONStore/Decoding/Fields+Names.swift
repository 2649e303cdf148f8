internal import FollowUp
internal import JSON

/// Names: of the record itself, and of others that it points at.
extension Fields {
  /// The record's own id, by which others may point at it.
  mutating func id<Record>() -> Identifier<Record>? {
    guard let value = needed("id"), let id = asName("id", value) else { return nil }
    intake.name(id, at: value.offset)
    return Identifier(id)
  }

  /// The id of a booked fact, made of its file and its key.
  mutating func eventID() -> Event.ID? {
    guard let value = needed("key"), let key = asName("key", value) else { return nil }
    let id = intake.eventID(key)
    intake.name(id, at: value.offset)
    return Event.ID(id)
  }

  /// The number of a chain, by which it is named on screen.
  mutating func chainNumber() -> Int? {
    guard let number = neededWhole("number", in: 1...1_000_000) else { return nil }
    intake.name(String(number), at: nil)
    return number
  }

  mutating func reference<Record: Named>(_ key: String) -> Identifier<Record>? {
    value(key).flatMap { asReference(key, $0) }
  }

  mutating func neededReference<Record: Named>(_ key: String) -> Identifier<Record>? {
    needed(key).flatMap { asReference(key, $0) }
  }

  mutating func references<Record: Named>(_ key: String) -> [Identifier<Record>] {
    values(key).compactMap { asReference(key, $0) }
  }

  /// Another event: its full id, or its key when it stands in the same file.
  mutating func event(_ key: String) -> Event.ID? { value(key).flatMap { asEvent(key, $0) } }

  mutating func neededEvent(_ key: String) -> Event.ID? { needed(key).flatMap { asEvent(key, $0) } }

  /// The reports and items that a document is about; nothing when the field is not there.
  mutating func subjects(_ key: String) -> [String]? {
    guard let value = value(key) else { return nil }
    guard let array = value.array else {
      reportKind(key, .list, value)
      return nil
    }
    return array.compactMap { element in
      let name = asName(key, element)
      if let name { intake.concern(name, at: element.offset) }
      return name
    }
  }
}

extension Fields {
  private func asReference<Record: Named>(
    _ key: String, _ value: JSONValue
  ) -> Identifier<Record>? {
    guard let id = asFilledText(key, value) else { return nil }
    intake.refer(to: Record.recordKind, id, at: value.offset)
    return Identifier(id)
  }

  private func asEvent(_ key: String, _ value: JSONValue) -> Event.ID? {
    guard let text = asFilledText(key, value) else { return nil }
    let isFull = intake.namesEventsInFull || text.contains("#")
    let id = isFull ? text : intake.eventID(text)
    intake.refer(to: .event, id, at: value.offset)
    return Event.ID(id)
  }

  /// A name that can be typed as one word and printed on one line.
  private func asName(_ key: String, _ value: JSONValue) -> String? {
    guard let name = asFilledText(key, value) else { return nil }
    guard !name.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
      report(key, .badName(found: name), at: value.offset)
      return nil
    }
    return name
  }
}

/// A record that others point at by its id.
protocol Named {
  static var recordKind: RecordKind { get }
}

extension Member: Named { static let recordKind = RecordKind.member }
extension Party: Named { static let recordKind = RecordKind.party }
extension Document: Named { static let recordKind = RecordKind.document }
extension Report: Named { static let recordKind = RecordKind.report }
extension Recommendation: Named { static let recordKind = RecordKind.recommendation }
extension Response: Named { static let recordKind = RecordKind.response }
extension Passage: Named { static let recordKind = RecordKind.passage }
extension Commitment: Named { static let recordKind = RecordKind.commitment }
