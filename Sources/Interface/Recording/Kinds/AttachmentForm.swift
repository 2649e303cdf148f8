internal import FollowUp
internal import Text

/// *Tekst of scan bij een document*: a file that can be opened beside the record.
struct AttachmentRecipe: Recipe {
  let title = Phrase("Tekst of scan bij een document", "Text or scan with a document")
  let acts: [Act] = [.document]
  let manner = FormManner.dossier

  func fields(_ sheet: Sheet) -> [FormField] {
    [FormField(.document, .pick(.documents)), .file]
  }

  /// As long as the file was not copied its sum is not known: nothing of it is recorded then.
  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let document = try sheet.document(.document)
    let path = try sheet.answers.needed(.file, "Noem het bestand.", "Name the file.")
    let attachment = Attachment(
      document: document.id, name: sheet.files.name(of: path),
      sum: sheet.files.sums[path] ?? Attachment.noSum)
    return [sheet.addition(.attachment(attachment))]
  }
}
