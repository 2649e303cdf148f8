internal import JSON

/// One block of a record, read field by field.
///
/// A field that is wrong is reported and read as nothing, so that one fault does not hide the next;
/// what nobody asked for is noticed at the end.
struct Fields {
  /// Nothing when the block is not there: then every field is missing.
  private let object: JSONObject?
  private let offset: Int
  let intake: Intake
  private let firstAsked: Int
  private var found = 0

  init(_ object: JSONObject, _ intake: Intake) {
    self.object = object
    self.offset = object.offset
    self.intake = intake
    self.firstAsked = intake.asked.count
  }

  /// A block that is not there, at the place where it should be.
  init(absentAt offset: Int, _ intake: Intake) {
    self.object = nil
    self.offset = offset
    self.intake = intake
    self.firstAsked = intake.asked.count
  }

  /// The value of a field; nothing when it is not there or `null`.
  mutating func value(_ key: String) -> JSONValue? {
    intake.asked.append(key)
    guard let value = object?[key] else { return nil }
    found += 1
    return value.isNull ? nil : value
  }

  /// As ``value(_:)``, for a field that must be there.
  mutating func needed(_ key: String) -> JSONValue? {
    let value = value(key)
    if value == nil { report(key, .missing) }
    return value
  }

  /// Reports the fields that nobody asked for.
  func finish() {
    if let object, object.count != found { reportUnknown(in: object) }
    intake.asked.removeLast(intake.asked.count - firstAsked)
  }

  private func reportUnknown(in object: JSONObject) {
    let allowed = Array(intake.asked[firstAsked...])
    for member in object where !allowed.contains(member.key) {
      intake.reportUnknown(field: member.key, at: member.keyOffset, allowed: allowed)
    }
  }

  func report(_ field: String, _ problem: FieldProblem, at offset: Int? = nil) {
    intake.report(.field(field, problem), at: offset ?? self.offset)
  }

  func reportKind(_ field: String, _ expected: JSONKind, _ value: JSONValue) {
    report(field, .wrongKind(expected: expected, found: JSONKind(of: value)), at: value.offset)
  }
}

/// Blocks and lists within the block.
extension Fields {
  /// What `read` makes of the block under `key`; nothing when it is not there.
  mutating func block<Part>(_ key: String, _ read: (inout Fields) -> Part?) -> Part? {
    value(key).flatMap { inner($0, key, read) }
  }

  /// As ``block(_:_:)``, for a block that must be there.
  mutating func neededBlock<Part>(_ key: String, _ read: (inout Fields) -> Part?) -> Part? {
    needed(key).flatMap { inner($0, key, read) }
  }

  /// As ``block(_:_:)``; a block that is not there is read as one without fields.
  mutating func openBlock<Part>(_ key: String, _ read: (inout Fields) -> Part?) -> Part? {
    if let value = value(key) { return inner(value, key, read) }
    var fields = Fields(absentAt: offset, intake)
    defer { fields.finish() }
    return read(&fields)
  }

  /// What `read` makes of each block in the list under `key`; nothing there is an empty list.
  mutating func blocks<Part>(_ key: String, _ read: (inout Fields) -> Part?) -> [Part] {
    values(key).compactMap { inner($0, key, read) }
  }

  /// The values in the list under `key`; nothing there is an empty list.
  mutating func values(_ key: String) -> [JSONValue] {
    guard let value = value(key) else { return [] }
    guard let array = value.array else {
      reportKind(key, .list, value)
      return []
    }
    return Array(array)
  }

  /// What `read` makes of a block in the field `key`.
  func inner<Part>(
    _ value: JSONValue, _ key: String, _ read: (inout Fields) -> Part?
  ) -> Part? {
    guard let object = value.object else {
      reportKind(key, .object, value)
      return nil
    }
    var fields = Fields(object, intake)
    defer { fields.finish() }
    return read(&fields)
  }
}
