internal import FollowUp
internal import JSON
internal import Text

/// What stands in `dossier.json`: that it is a dossier, who works with it, and its limits.
struct Header {
  let title: Phrase
  let inUseSince: Day?
  let limits: Limits

  init(_ fields: inout Fields) {
    title = fields.neededPhrase("title") ?? Phrase("", nil)
    inUseSince = fields.day("inUseSince")
    limits = Limits(changed: fields.limits())
  }
}

extension Member {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let name = fields.neededText("name")
    let role: Role? = fields.neededWord("role")
    guard let id, let name, let role else { return nil }
    self.init(id: id, name: name, role: role)
  }
}

extension Fields {
  /// The limits that the dossier sets otherwise than the engine does.
  fileprivate mutating func limits() -> [Setting: Limit] {
    guard let value = value("limits") else { return [:] }
    guard let object = value.object else {
      reportKind("limits", .object, value)
      return [:]
    }
    var changed: [Setting: Limit] = [:]
    for (number, member) in object.enumerated() {
      intake.begin(.limit, number: number + 1, at: member.keyOffset)
      let entry = limit(member)
      if intake.end(isComplete: entry != nil) != nil, let entry { changed[entry.0] = entry.1 }
    }
    return changed
  }

  private func limit(_ member: JSONObject.Member) -> (Setting, Limit)? {
    intake.name(member.key, at: member.keyOffset)
    guard let setting = Setting(rawValue: member.key) else {
      let allowed = Setting.allCases.map(\.rawValue)
      report(member.key, .unknownSetting(allowed: allowed), at: member.keyOffset)
      return nil
    }
    guard let object = member.value.object else {
      reportKind(member.key, .object, member.value)
      return nil
    }
    var fields = Fields(object, intake)
    defer { fields.finish() }
    return Limit(setting, &fields).map { (setting, $0) }
  }
}

extension Limit {
  fileprivate init?(_ setting: Setting, _ fields: inout Fields) {
    let value = fields.neededWhole("value", in: 0...100_000)
    let unit: Unit? = fields.neededWord("unit")
    let source = fields.neededPhrase("source")
    guard let value, let unit, let source else { return nil }
    let expectsCount = setting.standard.unit == .count
    guard (unit == .count) == expectsCount else {
      fields.report(setting.rawValue, .wrongUnit(expectsCount: expectsCount))
      return nil
    }
    self.init(value, unit, source: source)
  }
}
