internal import Text

/// C2, *niet gereed*: closed as done while the last judgement says otherwise.
package enum C2ClosedNotDone: Rule {
  package static let explanation = Explanation(
    "C2", Phrase("niet gereed", "closed, not done"),
    fires: Phrase(
      "Het punt is afgesloten als opgevolgd, terwijl het laatste oordeel niet ‘opgelost’ is. Niet bij een afsluiting die uit een ander register is overgenomen.",
      "The item is closed as implemented while the last judgement is not “resolved”. Not for a closure taken over from another register."
    ),
    ends: Phrase(
      "als de Inspectie oordeelt dat het is opgelost, of als het is heropend",
      "when the inspectorate judges it resolved, or when it is reopened"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.doneSeats.compactMap { seat, closure in
      guard !closure.value.imported, seat.countingAssessments.last?.value.value.rank != 3 else {
        return nil
      }
      return situation.raise(.closedNotDone, for: seat, Grade(.high, since: closure.day))
    }
  }
}
