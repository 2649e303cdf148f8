internal import FollowUp
internal import Text

/// The documents that a paper rests on, with what was read of each.
struct SourceList {
  private let documents: [Document]
  private let dossier: Dossier

  init(_ documents: [Document], of dossier: Dossier) {
    (self.documents, self.dossier) = (documents, dossier)
  }

  /// `beleidsreactie 6348714, 24-04-2025: Beleidsreactie … Volledig gelezen. https://…`
  func lines(_ writer: PaperWriter) -> [Clean] { documents.map { line($0, writer) } }

  private func line(_ document: Document, _ writer: PaperWriter) -> Clean {
    let name = dossier.documentName(document.id)
    let date = document.date?.figures(writer.language) ?? ""
    let title = name == document.title ? "" : ": \(document.title)"
    let head = name.contains(date) ? name : "\(name), \(date)"
    let read = writer.start(document.read(writer.language))
    return writer.sentences(["\(head)\(title)", read]) + address(document, writer)
  }

  /// Where it stands, and that nobody looked there when the address was made from the number.
  private func address(_ document: Document, _ writer: PaperWriter) -> Clean {
    guard let url = document.url ?? document.urlRead else { return .empty }
    let derived = document.urlDerived ? writer.say(" (niet geopend)", " (not opened)") : .empty
    return Clean(" \(url)") + derived
  }
}

extension Document {
  /// What was read of it: `deels gelezen (begin van de tekst)`.
  func read(_ language: Language) -> String {
    let known = coverage.long(language)
    let isSaid = coverageNote.isEmpty || coverageNote == known
    return isSaid ? known : "\(known) (\(coverageNote))"
  }
}
