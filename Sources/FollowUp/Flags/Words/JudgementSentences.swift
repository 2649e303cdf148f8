internal import Text

/// Sentences about what waits for a judgement, and where report and judgement differ.
extension FlagWords {
  func notAssessed(_ answered: Day, _ count: Int, _ say: Saying) -> String {
    say(
      "De Inspectie heeft het antwoord van \(say.date(answered)) nog niet beoordeeld: "
        + "\(waiting(count, say)).",
      "The Inspectorate has not yet assessed the answer of \(say.date(answered)): "
        + "\(waiting(count, say)).")
  }

  func stillNotAssessed(_ tried: Day, _ count: Int, _ say: Saying) -> String {
    say(
      "Op \(say.date(tried)) niet te beoordelen, en sindsdien geen oordeel: "
        + "\(waiting(count, say)).",
      "Could not be assessed on \(say.date(tried)), and no judgement since: "
        + "\(waiting(count, say)).")
  }

  func notClosed(_ assessed: Day, _ count: Int, _ say: Saying) -> String {
    say(
      "Volgens de Inspectie (\(say.date(assessed))) opgelost, maar nog niet afgesloten: "
        + "\(waiting(count, say)).",
      "Resolved according to the Inspectorate (\(say.date(assessed))), but not closed: "
        + "\(waiting(count, say)).")
  }

  func notVerified(_ claimed: Day, _ count: Int, _ say: Saying) -> String {
    say(
      "Melding van \(say.date(claimed)) nog niet getoetst: \(waiting(count, say)).",
      "Report of \(say.date(claimed)) not yet verified: \(waiting(count, say)).")
  }

  func gap(
    _ claim: Phrase, _ claimed: Day?, _ assessment: Phrase, _ assessed: Day?, _ isConfirmed: Bool,
    _ say: Saying
  ) -> String {
    let sentence = say(
      "Ministerie meldt \(say.quoted(claim)) (\(known(claimed, say))); de Inspectie oordeelde "
        + "\(say.quoted(assessment)) (\(known(assessed, say))).",
      "The ministry reports \(say.quoted(claim)) (\(known(claimed, say))); the Inspectorate judged "
        + "\(say.quoted(assessment)) (\(known(assessed, say))).")
    guard !isConfirmed, claimed != nil, assessed != nil else { return sentence }
    return sentence
      + say(" De melding is nieuwer dan het oordeel.", " The report is newer than the judgement.")
  }

  func noResult(_ answered: Day, _ assessed: Day, _ say: Saying) -> String {
    say(
      "Beantwoord op \(say.date(answered)); volgens de Inspectie (\(say.date(assessed))) nog niet "
        + "opgelost.",
      "Answered on \(say.date(answered)); not yet resolved according to the Inspectorate "
        + "(\(say.date(assessed))).")
  }

  func effectUnknown(_ answered: Day, _ months: Int, _ say: Saying) -> String {
    let after = Noun.month.counted(months, in: say.language)
    return say(
      "Beantwoord op \(say.date(answered)); na \(after) geen oordeel gevonden.",
      "Answered on \(say.date(answered)); no judgement found after \(after).")
  }

  func stopped(_ day: Day, _ say: Saying) -> String {
    say(
      "Stopgezet op \(say.date(day)); sindsdien niet opgelost en niet afgesloten.",
      "Stopped on \(say.date(day)); neither resolved nor closed since.")
  }

  private func known(_ day: Day?, _ say: Saying) -> String {
    day.map(say.date) ?? say("datum onbekend", "date unknown")
  }
}
