internal import Text

/// D4, *dubbel nummer*: the same number of the same body, for the same addressee, more than once.
package enum D4DoubleNumber: Rule {
  package static let explanation = Explanation(
    "D4", Phrase("dubbel nummer", "double number"),
    fires: Phrase(
      "Hetzelfde nummer van dezelfde instantie komt meer dan eens voor bij dezelfde geadresseerde.",
      "The same number of the same body stands more than once for the same addressee."),
    ends: Phrase("als het nummer is verbeterd", "when the number is corrected"), turn: .inspectorate
  )

  package static func flags(in situation: Situation) -> [Flag] {
    guard !situation.namesakes.isEmpty, let number = situation.item.number else { return [] }
    return [
      situation.raise(
        .doubleNumber(number, times: situation.namesakes.count + 1), Grade(.warn, since: nil))
    ]
  }
}
