package import Text

/// What is missing in what was handed in.
extension Refusal {
  package enum Lack: String, CaseIterable, Hashable, Sendable {
    case text, reason, lookedAt, evidence, riskOwner, date, party, addressee
  }
}

extension Refusal.Lack {
  var words: Refusal.Words { (reason, Phrase("het alsnog invullen", "fill it in")) }

  /// What is missing: a clause without capital and full stop.
  package var reason: Phrase {
    switch self {
    case .text: Phrase("er ontbreekt een tekst", "a text is missing")
    case .reason: Phrase("er ontbreekt een reden", "a reason is missing")
    case .lookedAt:
      Phrase("er staat niet bij waarnaar is gekeken", "it does not say what was looked at")
    case .evidence: Phrase("er ontbreekt bewijs", "evidence is missing")
    case .riskOwner:
      Phrase(
        "er staat niet bij wie het overblijvende risico aanvaardt",
        "it does not say who accepts the remaining risk")
    case .date: Phrase("er ontbreekt een datum", "a date is missing")
    case .party: Phrase("er is geen partij genoemd", "no party was named")
    case .addressee:
      Phrase("een punt heeft minstens één geadresseerde", "an item has at least one addressee")
    }
  }
}
