internal import Text

/// Sentences about answers: late, absent, silent.
extension FlagWords {
  func responseOverdue(_ due: Day, _ overdue: Int, _ say: Saying) -> String {
    say(
      "Geen reactie. De termijn liep af op \(say.date(due)), \(say.ago(overdue)).",
      "No response. The term ended on \(say.date(due)), \(say.ago(overdue)).")
  }

  func responsePossiblyOverdue(_ from: Day, _ to: Day, _ say: Saying) -> String {
    say(
      "Mogelijk te laat: de termijn loopt af tussen \(say.date(from)) en \(say.date(to)).",
      "Possibly late: the term ends between \(say.date(from)) and \(say.date(to)).")
  }

  func responseSoon(_ due: Day, _ left: Int, _ say: Saying) -> String {
    guard left > 0 else {
      return say(
        "Reactie verwacht tot en met vandaag, \(say.date(due)).",
        "Response due today, \(say.date(due)).")
    }
    return say(
      "Reactie verwacht tot en met \(say.date(due)), over \(say.days(left)).",
      "Response due by \(say.date(due)), in \(say.days(left)).")
  }

  func notAnswered(_ letter: Day?, _ say: Saying) -> String {
    guard let letter else {
      return say(
        "De reactie, zonder datum, gaat niet op dit punt in.",
        "The response, undated, does not go into this item.")
    }
    return say(
      "De reactie van \(say.date(letter)) gaat niet op dit punt in.",
      "The response of \(say.date(letter)) does not go into this item.")
  }

  func silent(_ last: Day, _ say: Saying) -> String {
    let sentence = say(
      "Geen bericht over dit punt sinds \(say.date(last)).",
      "No update on this item since \(say.date(last)).")
    guard let letter = generalLetter(after: last) else { return sentence }
    return sentence
      + say(
        " Algemene voortgangsbrieven: laatste \(say.date(letter)).",
        " General progress letters: the last one \(say.date(letter)).")
  }

  /// The date of the ministry's last letter since `day` that may be about every item.
  private func generalLetter(after day: Day) -> PartialDate? {
    dossier.documents.filter { $0.voice == .ministry && $0.about == nil }.compactMap(\.date)
      .filter { $0.earliest > day && $0.latest <= flag.asOf }
      .max { $0.latest < $1.latest }
  }
}
