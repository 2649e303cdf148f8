internal import Text

/// The limit of a flag in words, with the last day on which nothing was the matter.
extension FlagReasons {
  /// `60 dagen: tot en met 23 juni 2025`; nothing when the rule has no limit.
  func limit(_ say: Saying) -> String? {
    guard let limit = flag.limit else { return nil }
    let value = say.value(of: limit)
    switch flag.finding {
    case .responseOverdue(let due, _): return upTo(due, value, say)
    case .responsePossiblyOverdue(let from, let to):
      return say(
        "\(value): tussen \(say.date(from)) en \(say.date(to))",
        "\(value): between \(say.date(from)) and \(say.date(to))")
    case .responseSoon(let due, _):
      return say("\(value) voor \(say.date(due))", "\(value) before \(say.date(due))")
    case .answerNotAssessed(let start, _), .stillNotAssessed(let start, _),
      .notClosed(let start, _), .claimNotVerified(let start, _), .silent(let start),
      .noResult(let start, _), .effectUnknown(let start, _), .stopped(let start):
      return upTo(start.last(within: limit), value, say)
    case .longOpen(_, let since), .possiblyLongOpen(_, _, let since),
      .chainLongOpen(_, _, let since, _), .chainPossiblyLongOpen(_, _, _, let since):
      let day = since.latest.adding(years: limit.value)
      return say("\(value): vanaf \(say.date(day))", "\(value): from \(say.date(day))")
    case .notAnswered:
      return say(
        "Valt meteen op; hoog na \(value) en na de reactietermijn",
        "At once; high after \(value) and after the response term")
    case .notActionable, .overdue:
      return say("Valt meteen op; hoog na \(value)", "At once; high after \(value)")
    case .undatedPromises, .unclassified:
      return say("Valt meteen op; let op na \(value)", "At once; attention after \(value)")
    case .repeated:
      return say("\(value) rapporten of brieven", "\(value) reports or letters")
    case .moved: return say("\(value) keer verschoven", "moved \(value) times")
    case .gap: return say("\(value) treden verschil", "\(value) steps apart")
    case .fewAnswered: return say("reactietermijn van \(value)", "response term of \(value)")
    case .onlyYear, .cameBack, .cameBackAs, .noLead, .leadUnnamed, .severalLeads, .leadIsForum,
      .noAddressee, .closedWithoutEvidence, .closedNotDone, .noSuccessor, .noReason, .dateUnknown,
      .dateInFuture, .wrongOrder, .doubleNumber, .closedWithoutDate, .unknownParty:
      return value
    }
  }

  private func upTo(_ day: Day, _ value: String, _ say: Saying) -> String {
    say("\(value): tot en met \(say.date(day))", "\(value): up to \(say.date(day))")
  }
}

extension Day {
  /// The last day within a term that began on this day: still on time.
  fileprivate func last(within limit: Limit) -> Day { past(limit).adding(days: -1) }
}
