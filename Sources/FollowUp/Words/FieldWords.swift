package import Text

/// The names of the fields and parts that detail pages, reports and commands share.
package enum FieldName: String, CaseIterable, Sendable {
  case asked, answered, promised, shown, judged
  case standsOut, state, atMove, times, open, answer
  case limit, limitSource, since, ends, basis
  case source, certainty, chain, history, lead

  package var name: Phrase {
    switch self {
    case .asked: Phrase("Gevraagd", "Asked")
    case .answered: Phrase("Antwoord", "Answer")
    case .promised: Phrase("Toegezegd", "Promised")
    case .shown: Phrase("Aangetoond", "Shown")
    case .judged: Phrase("Oordeel", "Judgement")
    case .standsOut: Phrase("Valt op", "Stands out")
    case .state: Phrase("Stand", "State")
    case .atMove: Phrase("Aan zet", "At move")
    case .times: Phrase("Keer", "Times")
    case .open: Phrase("Open", "Open")
    case .answer: Phrase("Antw.", "Answ.")
    case .limit: Phrase("Grens", "Limit")
    case .limitSource: Phrase("Bron", "Source")
    case .since: Phrase("Sinds", "Since")
    case .ends: Phrase("Vervalt", "Ends")
    case .basis: Phrase("Gegevens", "Basis")
    case .source: Phrase("Vindplaats", "Place")
    case .certainty: Phrase("Zekerheid", "Certainty")
    case .chain: Phrase("Keten", "Chain")
    case .history: Phrase("Geschiedenis", "History")
    case .lead: Phrase("Trekker", "Lead")
    }
  }
}
