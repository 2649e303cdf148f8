internal import FollowUp
internal import Text

/// *Beoordelen*: whether the problem is gone, what was looked at, and why.
struct AssessmentRecipe: Recipe {
  let title = Phrase("Beoordelen", "Assess")
  let acts: [Act] = [.assessment]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      .choice(
        .judgement, Assessment.Value.allCases, word: \.short,
        refusal: { sheet.obstacle(to: .assessment(Assessment($0, lookedAt: "-"))) }),
      FormField(
        .lookedAt, .line, hint: Phrase("bezoek, stukken, gesprek", "visit, documents, talk")),
      FormField(.text, .text(lines: 3)), FormField(.date, .day),
    ] + Proof.fields(sheet) + Whose.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let value = try answers.needed(
      .judgement, as: Assessment.Value.self, "Kies het oordeel.", "Choose the judgement.")
    let lookedAt = try answers.needed(
      .lookedAt, "Noem waarnaar is gekeken.", "Say what was looked at.")
    let text = try answers.needed(
      .text, "Leg uit waarom dat het oordeel is.", "Explain why that is the judgement.")
    return [
      try sheet.submission(
        .assessment(Assessment(value, lookedAt: lookedAt)), text: text,
        evidence: try Proof.evidence(sheet))
    ]
  }
}
