internal import Text

/// What a form asks for. The names stand in drafts, which outlive the program: they never change.
enum Slot: String, CaseIterable, Sendable {
  case date, progress, position, judgement, closure, verdict
  case done, text, next, due, until, reason, official
  case proof, file, document, locator, address, proofText, origin
  case source, sourceLocator, party
  case months, commitment, outcome, about, by, every
  case lookedAt, successor, riskOwner
  case linkKind, other, link, flag, response, coverage, passages, proposal, entry
  case role, expected
  case member, name, abbreviation, alias, partyKind
  case id, title, kind, voice, issuer, reference, read, report, body, issued, number, theme
  case lead, contributing, summary
  case addressee, speaker, promise, anticipatory, general, refusal

  /// How it is labelled, unless a form has a better word: at most 16 characters.
  var label: Phrase {
    switch self {
    case .date: Phrase("Datum", "Date")
    case .progress: Phrase("Voortgang", "Progress")
    case .position: Phrase("Standpunt", "Position")
    case .judgement: Phrase("Oordeel", "Judgement")
    case .closure: Phrase("Sluiten als", "Close as")
    case .verdict: Phrase("Besluit", "Decision")
    case .done: Phrase("Wat is gedaan", "What was done")
    case .text: Phrase("Toelichting", "Explanation")
    case .next: Phrase("Volgende stap", "Next step")
    case .due: Phrase("Uiterlijk", "Due")
    case .until: Phrase("Tot en met", "Until")
    case .reason: Phrase("Reden", "Reason")
    case .official: Phrase("Verantwoordelijk", "Responsible")
    case .proof: Phrase("Bewijs", "Evidence")
    case .file: Phrase("Bestand", "File")
    case .document: Phrase("Document", "Document")
    case .locator: Phrase("Vindplaats", "Place")
    case .address: Phrase("Adres", "Address")
    case .proofText: Phrase("Wat het is", "What it is")
    case .origin: Phrase("Herkomst", "Origin")
    case .source: Phrase("Geboekt uit", "Booked from")
    case .sourceLocator: Phrase("Vindplaats", "Place")
    case .party: Phrase("Partij", "Party")
    case .months: Phrase("Maanden", "Months")
    case .commitment: Phrase("Toezegging", "Commitment")
    case .outcome: Phrase("Uitkomst", "Outcome")
    case .about: Phrase("Wat", "What")
    case .by: Phrase("Door wie", "By whom")
    case .every: Phrase("Elke … maanden", "Every … months")
    case .lookedAt: Phrase("Waarnaar gekeken", "Looked at")
    case .successor: Phrase("Vervangen door", "Superseded by")
    case .riskOwner: Phrase("Risico aanvaard", "Risk accepted by")
    case .linkKind: Phrase("Koppeling", "Link")
    case .other: Phrase("Met punt", "With item")
    case .link: Phrase("Koppeling", "Link")
    case .flag: Phrase("Attendering", "Flag")
    case .response: Phrase("Reactie", "Response")
    case .coverage: Phrase("Antwoord", "Answer")
    case .passages: Phrase("Passages", "Passages")
    case .proposal: Phrase("Voorstel", "Proposal")
    case .entry: Phrase("Vermelding", "Entry")
    case .role: Phrase("Rol", "Role")
    case .expected: Phrase("Eigen antwoord", "Own answer")
    case .member: Phrase("Inlognaam", "Login name")
    case .name: Phrase("Naam", "Name")
    case .abbreviation: Phrase("Afkorting", "Abbreviation")
    case .alias: Phrase("Andere naam", "Other name")
    case .partyKind: Phrase("Soort", "Kind")
    case .id: Phrase("Nummer", "Number")
    case .title: Phrase("Titel", "Title")
    case .kind: Phrase("Soort", "Kind")
    case .voice: Phrase("Wie spreekt", "Whose word")
    case .issuer: Phrase("Van", "From")
    case .reference: Phrase("Kenmerk", "Reference")
    case .read: Phrase("Gelezen", "Read")
    case .report: Phrase("Rapport", "Report")
    case .body: Phrase("Uitgebracht door", "Issued by")
    case .issued: Phrase("Openbaar op", "Public on")
    case .number: Phrase("Nr in de bron", "No. in source")
    case .theme: Phrase("Thema", "Theme")
    case .lead: Phrase("Trekker", "Lead")
    case .contributing: Phrase("Betrokken partij", "Contributing")
    case .summary: Phrase("Samenvatting", "Summary")
    case .addressee: Phrase("Geldt voor", "Counts for")
    case .speaker: Phrase("Wie het zei", "Who said it")
    case .promise: Phrase("Belofte", "Promise")
    case .anticipatory: Phrase("Vooraf gegeven", "Given before")
    case .general: Phrase("Over het geheel", "On the whole")
    case .refusal: Phrase("Bron wijst af", "Source refuses")
    }
  }
}
