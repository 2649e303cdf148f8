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
    let date = document.date.map { ", \($0.figures(writer.language))" } ?? ""
    let name = dossier.documentName(document.id)
    let title = name == document.title ? "" : ": \(document.title)"
    let note = document.coverageNote.isEmpty ? "" : " (\(document.coverageNote))"
    let read = Sentence.start(document.coverage.long(writer.language), in: writer.language) + note
    return writer.sentences(["\(name)\(date)\(title)", read]) + address(document, writer)
  }

  /// Where it stands, and that nobody looked there when the address was made from the number.
  private func address(_ document: Document, _ writer: PaperWriter) -> Clean {
    guard let url = document.url ?? document.urlRead else { return .empty }
    let derived = document.urlDerived ? writer.say(" (niet geopend)", " (not opened)") : .empty
    return Clean(" \(url)") + derived
  }
}
