internal import Text

/// What must come before it and has not happened, or has happened already.
extension Refusal {
  package enum Unready: Hashable, Sendable {
    case noPlan
    case notResolved
    case onlyOwnEvidence
    case isClosed
    case isOpen
    /// The same was proposed and waits for a second person.
    case isProposed
    case unknownFlag(String)
    case lastingFlag(String)
  }
}

extension Refusal.Unready {
  var words: Refusal.Words {
    switch self {
    case .noPlan:
      (
        Phrase("er is geen plan met een datum", "there is no plan with a date"),
        Phrase(
          "eerst een termijn of toezegging met datum laten vastleggen",
          "have a due date or a dated commitment recorded first")
      )
    case .notResolved:
      (
        Phrase(
          "de Inspectie oordeelde niet dat het probleem is opgelost",
          "the inspectorate did not judge the problem resolved"),
        Phrase(
          "eerst beoordelen, of afsluiten als niet opgevolgd",
          "assess it first, or close it as not implemented")
      )
    case .onlyOwnEvidence:
      (
        Phrase(
          "al het bewijs komt van de geadresseerde zelf",
          "all evidence comes from the addressee itself"),
        Phrase("ander bewijs toevoegen", "add other evidence")
      )
    case .isClosed:
      (
        Phrase("het punt is al afgesloten", "the item is closed already"),
        Phrase("het eerst heropenen", "reopen it first")
      )
    case .isOpen: (Phrase("het punt is niet afgesloten", "the item is not closed"), nil)
    case .isProposed:
      (
        Phrase(
          "dit is al voorgesteld en wacht op een tweede persoon",
          "this was proposed already and waits for a second person"),
        Phrase("het laten vaststellen of teruggeven", "have it confirmed or given back")
      )
    case .unknownFlag(let code):
      (
        Phrase("er is geen attendering \(code)", "there is no flag \(code)"),
        Phrase("een code uit vervolg flags", "a code from vervolg flags")
      )
    case .lastingFlag(let code):
      (
        Phrase(
          "attendering \(code) blijft zichtbaar tot er iets verandert",
          "flag \(code) stays visible until something changes"), nil
      )
    }
  }
}
