internal import FollowUp
internal import Text

/// *Bewijs toevoegen*: what shows that something was done, and where it comes from.
struct EvidenceRecipe: Recipe {
  let title = Phrase("Bewijs toevoegen", "Add evidence")
  let acts: [Act] = [.evidence]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    Proof.fields(sheet, isNeeded: true) + [
      FormField(.text, .text(lines: 2)), FormField(.date, .day),
    ] + Whose.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let evidence = try Proof.evidence(sheet)
    guard !evidence.isEmpty else {
      throw Gap(
        .proof, "Kies waar het bewijs staat: bestand, document of adres.",
        "Choose where the evidence is: file, document or address.")
    }
    return [
      try sheet.submission(.evidence, text: sheet.answers.text(.text), evidence: evidence)
    ]
  }
}
