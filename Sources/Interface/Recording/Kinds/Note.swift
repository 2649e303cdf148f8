internal import FollowUp
internal import Text

/// *Notitie*: what everybody with access can read.
struct NoteRecipe: Recipe {
  let title = Phrase("Notitie", "Note")
  let acts: [Act] = [.note]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(
        .text, .text(lines: 4), label: Phrase("Notitie", "Note"),
        hint: Phrase(
          "leesbaar voor iedereen met toegang tot dit dossier",
          "can be read by everyone with access")),
      FormField(.date, .day), Whose.promise,
    ] + Whose.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let text = try sheet.answers.needed(.text, "Typ de notitie.", "Type the note.")
    return [try sheet.submission(.note(promise: sheet.answers.has(.promise)), text: text)]
  }
}
