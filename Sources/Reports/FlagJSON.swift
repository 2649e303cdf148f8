internal import FollowUp
internal import JSON
internal import Text

/// One attendering as the JSON contract has it.
struct FlagJSON {
  let board: Board
  /// The one in which the flags were found.
  let situation: Situation
  let language: Language

  func tree(_ flag: Flag) -> JSONTree {
    .object(kind(flag) + dates(flag) + words(flag) + doubt(flag))
  }

  private func kind(_ flag: Flag) -> [JSONTree.Member] {
    [
      JSONTree.Member("code", .string(flag.label)),
      JSONTree.Member("severity", .string(flag.severity.code)),
      JSONTree.Member("certain", .bool(flag.isCertain)),
    ] + (flag.party.map { [JSONTree.Member("party", .string($0.text))] } ?? [])
  }

  private func dates(_ flag: Flag) -> [JSONTree.Member] {
    let noted = flag.acknowledged.map {
      JSONTree.Member("acknowledgedUntil", .string($0.until.iso))
    }
    return [
      JSONTree.Member("since", .string(orNull: flag.since?.iso)),
      JSONTree.Member("days", flag.days.map(JSONTree.integer) ?? .null),
    ] + [noted].compactMap { $0 }
  }

  private func words(_ flag: Flag) -> [JSONTree.Member] {
    let reasons = FlagReasons(flag, in: situation, of: board.dossier).facts(language)
    func fact(_ name: FieldName) -> JSONTree {
      .string(orNull: reasons.first { $0.name == name }?.text)
    }
    return [
      JSONTree.Member(
        "sentence", .string(FlagWords(flag, in: board.dossier).sentence(language))),
      JSONTree.Member("limit", fact(.limit)), JSONTree.Member("limitSource", fact(.limitSource)),
    ]
  }

  private func doubt(_ flag: Flag) -> [JSONTree.Member] {
    let until = flag.doubt.certainUntil.map { JSONTree.Member("certainUntil", .string($0.iso)) }
    let unread = flag.doubt.documents.map { JSONTree.string($0.text) }
    return [until, unread.isEmpty ? nil : JSONTree.Member("unread", .array(unread))]
      .compactMap { $0 }
  }
}
