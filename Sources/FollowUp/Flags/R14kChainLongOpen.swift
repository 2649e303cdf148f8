internal import Text

/// R14k, *keten langdurig open*: an item repeats what was asked years ago.
package enum R14kChainLongOpen: Rule {
  package static let explanation = Explanation(
    "R14k", Phrase("keten langdurig open", "chain long open"),
    fires: Phrase(
      "Het punt staat open en herhaalt een eerder punt. De leeftijd telt vanaf het eerste punt dat het herhaalt, met dezelfde grenzen als R14. De zin zegt of de koppeling van de Inspectie is of is afgeleid.",
      "The item is open and repeats an earlier one. The age counts from the first item that it repeats, with the limits of R14. The sentence says whether the link is the inspectorate's own or inferred."
    ),
    ends: Phrase("als het punt is afgesloten", "when the item is closed"),
    settings: [.ageInfo, .ageWarn, .ageHigh], turn: .nobody)

  package static func flags(in situation: Situation) -> [Flag] {
    let line = situation.line
    guard situation.state.isOpen, !situation.isParent, line.repeatsEarlier,
      let since = line.openSince, let issued = situation.issuedDay
    else { return [] }
    let age = OpenAge(since: since, from: max(issued, line.repeatsSince ?? issued), in: situation)
    return [
      age.grade.map { grade in
        situation.raise(
          .chainLongOpen(
            years: age.surely, oldest: line.oldest, since: since, isInferred: line.isInferredOnly),
          grade, limit: age.limit)
      },
      age.possible.map { grade in
        situation.raise(
          .chainPossiblyLongOpen(
            surely: age.surely, possibly: age.possibly, oldest: line.oldest, since: since), grade,
          limit: age.possibleLimit)
      },
    ].compactMap { $0 }
  }
}
