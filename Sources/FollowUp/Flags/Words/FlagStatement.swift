internal import Text

/// What a flag says it found: one sentence or two, with the days and the limit that it used.
extension FlagWords {
  func statement(_ say: Saying) -> String {
    switch flag.finding {
    case .responseOverdue(let due, let overdue): responseOverdue(due, overdue, say)
    case .responsePossiblyOverdue(let from, let to): responsePossiblyOverdue(from, to, say)
    case .responseSoon(let due, let left): responseSoon(due, left, say)
    case .answerNotAssessed(let answered, let waiting): notAssessed(answered, waiting, say)
    case .stillNotAssessed(let tried, let waiting): stillNotAssessed(tried, waiting, say)
    case .notClosed(let assessed, let waiting): notClosed(assessed, waiting, say)
    case .notActionable(let missing, let answered): notActionable(missing, answered, say)
    case .onlyYear(let date): onlyYear(date, say)
    case .notAnswered(let letter): notAnswered(letter, say)
    case .overdue(let due, let overdue, let first, let sinceFirst, let promises):
      pastDue(due, overdue, first, sinceFirst, promises, say)
    case .moved(let moves): moved(moves, say)
    case .gap(let claim, let claimed, let assessment, let assessed, let isConfirmed):
      gap(claim.short, claimed, assessment.short, assessed, isConfirmed, say)
    case .silent(let last): silent(last, say)
    case .claimNotVerified(let claimed, let waiting): notVerified(claimed, waiting, say)
    case .repeated(let times, let reports, let isInferred):
      repeated(times, reports, isInferred, say)
    case .cameBack(let earlier, let closed): cameBack(earlier, closed, say)
    case .cameBackAs(let later, let closed): cameBackAs(later, closed, say)
    case .noLead(let parties): noLead(parties, say)
    case .leadUnnamed(let name): leadUnnamed(name, say)
    case .severalLeads(let names): severalLeads(names, say)
    case .leadIsForum(let name): leadIsForum(name, say)
    case .fewAnswered(let answered, let all): fewAnswered(answered, all, say)
    case .noAddressee: noAddressee(say)
    case .noResult(let answered, let assessed): noResult(answered, assessed, say)
    case .effectUnknown(let answered, let months): effectUnknown(answered, months, say)
    case .stopped(let day): stopped(day, say)
    case .longOpen(let years, let since): longOpen(years, since, say)
    case .possiblyLongOpen(let surely, let possibly, let since):
      possiblyLongOpen(surely, possibly, since, say)
    case .chainLongOpen(let years, let oldest, let since, let isInferred):
      chainLongOpen(years, oldest, since, isInferred, say)
    case .chainPossiblyLongOpen(let surely, let possibly, let oldest, let since):
      chainPossiblyLongOpen(surely, possibly, oldest, since, say)
    case .undatedPromises(let count, let oldest, _): undatedPromises(count, oldest, say)
    case .closedWithoutEvidence: closedWithoutEvidence(say)
    case .closedNotDone: closedNotDone(say)
    case .noSuccessor: noSuccessor(say)
    case .noReason(let what): noReason(what, say)
    case .dateUnknown: dateUnknown(say)
    case .dateInFuture(let date): dateInFuture(date, say)
    case .wrongOrder(let disorder): wrongOrder(disorder, say)
    case .doubleNumber(let number, let times): doubleNumber(number, times, say)
    case .closedWithoutDate: closedWithoutDate(say)
    case .unknownParty(let name): unknownParty(name, say)
    case .unclassified: unclassified(say)
    }
  }

  /// `61 dagen, grens 60`: every number of days names its limit.
  func waiting(_ count: Int, _ say: Saying) -> String {
    guard let limit = flag.limit else { return say.days(count) }
    let value = limit.unit == .days ? String(limit.value) : say.value(of: limit)
    return say("\(say.days(count)), grens \(value)", "\(say.days(count)), limit \(value)")
  }
}
