internal import Text

/// Sentences about repetition and age.
extension FlagWords {
  func repeated(_ times: Int, _ reports: [Report.ID], _ isInferred: Bool, _ say: Saying) -> String {
    let time = say.start(Ordinal.word(times, in: say.language))
    let years = years(of: reports).map { String($0) }
    let sentence = years.isEmpty ? "" : ": \(say.list(years))"
    return say("\(time) keer\(sentence).", "\(time) time\(sentence).") + " "
      + (isInferred
        ? inferred(say) : say("Genoemd door de Inspectie.", "Named by the Inspectorate."))
  }

  func cameBack(_ earlier: Recommendation.ID, _ closed: Day, _ say: Saying) -> String {
    say(
      "Kwam terug nadat \(earlier) was afgesloten op \(say.date(closed)).",
      "Came back after \(earlier) was closed on \(say.date(closed)).")
  }

  func cameBackAs(_ later: Recommendation.ID, _ closed: Day, _ say: Saying) -> String {
    say(
      "Afgesloten op \(say.date(closed)) en teruggekomen als \(later).",
      "Closed on \(say.date(closed)) and back as \(later).")
  }

  func longOpen(_ years: Int, _ since: PartialDate, _ say: Saying) -> String {
    let age = Noun.year.counted(years, in: say.language)
    return say(
      "\(age) open, sinds \(say.date(since)).", "Open for \(age), since \(say.date(since)).")
  }

  func possiblyLongOpen(_ surely: Int, _ possibly: Int, _ since: PartialDate, _ say: Saying)
    -> String
  {
    let age = Noun.year.counted(possibly, in: say.language)
    return say(
      "Mogelijk \(age) open, zeker \(surely), sinds \(say.date(since)).",
      "Open for possibly \(age), surely \(surely), since \(say.date(since)).")
  }

  func chainLongOpen(
    _ years: Int, _ oldest: Recommendation.ID, _ since: PartialDate, _ isInferred: Bool,
    _ say: Saying
  ) -> String {
    let age = Noun.year.counted(years, in: say.language)
    let sentence = say(
      "Keten \(age) open, sinds \(oldest) van \(say.date(since)).",
      "Chain open for \(age), since \(oldest) of \(say.date(since)).")
    return isInferred ? sentence + " " + inferred(say) : sentence
  }

  func chainPossiblyLongOpen(
    _ surely: Int, _ possibly: Int, _ oldest: Recommendation.ID, _ since: PartialDate,
    _ say: Saying
  ) -> String {
    let age = Noun.year.counted(possibly, in: say.language)
    return say(
      "Keten mogelijk \(age) open, zeker \(surely), sinds \(oldest) van \(say.date(since)).",
      "Chain open for possibly \(age), surely \(surely), since \(oldest) of \(say.date(since)).")
  }

  private func inferred(_ say: Saying) -> String {
    say("Koppeling afgeleid door de dossierredactie.", "Link inferred by the editors.")
  }

  /// The years of the reports, each once, in the order given.
  private func years(of reports: [Report.ID]) -> [Int] {
    reports.compactMap { id in
      dossier.report(id)?.issued?.latest.year
    }.withoutRepeats
  }
}
