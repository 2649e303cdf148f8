internal import FollowUp
internal import JSON

/// The fields of a line, in the order in which they are written.
struct LineFields {
  let version: Int
  let recorded: Recorded?
  let identity: Recorded.Identity?

  /// `writer` is whose journal it stands in: a name that is the same is kept once for all lines.
  init(_ fields: inout Fields, in writer: String) {
    version = fields.neededWhole("v", in: 1...1_000_000) ?? Format.version
    let name = fields.neededText("w")
    let number = fields.neededWhole("n", in: 1...Self.limit)
    let clock = fields.neededWhole("lc", in: 1...Self.limit)
    let at = fields.moment("at")
    let author = LineFields.author(&fields)
    let item: Recommendation.ID? = fields.reference("rec")
    let seen = fields.event("seen")
    let group = LineFields.group(&fields)
    let type = fields.neededText("type").map(LineType.init(word:))
    let submission = LineFields.submission(&fields, type, author, item, seen)
    _ = fields.value("sum")
    if let name, let number {
      identity = Recorded.Identity(writer: name == writer ? writer : name, number: number)
    } else {
      identity = nil
    }
    guard let identity, let clock, let at, let submission else {
      recorded = nil
      return
    }
    recorded = Recorded(identity, clock: clock, at: at, group: group, submission)
  }

  private static let limit = (1 << 53) - 1

  private static func author(_ fields: inout Fields) -> Author? {
    let member: Member.ID? = fields.neededReference("by")
    let role: Role? = fields.neededWord("role")
    guard let member, let role else { return nil }
    return Author(member: member, role: role)
  }

  private static func group(_ fields: inout Fields) -> Recorded.Group? {
    let (first, isLast) = (fields.whole("tx", in: 1...limit), fields.flag("end"))
    return first.map { Recorded.Group(first: $0, isLast: isLast) }
  }

  private static func submission(
    _ fields: inout Fields, _ type: LineType?, _ author: Author?, _ item: Recommendation.ID?,
    _ seen: Event.ID?
  ) -> Submission? {
    guard let type, let author else {
      _ = fields.value("data")
      return nil
    }
    return fields.openBlock("data") {
      Submission(type, by: author, on: item, seen: seen, &$0)
    }
  }
}

extension Fields {
  fileprivate mutating func moment(_ key: String) -> Moment? {
    guard let value = needed(key) else { return nil }
    guard let text = value.string, let moment = Moment(text) else {
      report(key, .noSuchDate(found: value.string ?? ""), at: value.offset)
      return nil
    }
    return moment
  }
}
