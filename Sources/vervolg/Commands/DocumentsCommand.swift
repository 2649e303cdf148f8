internal import ArgumentParser
internal import FollowUp
internal import Interface
internal import Reports
internal import Text

/// `vervolg documents`: what was read of each document, and the files beside them.
struct DocumentsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "documents",
      abstract: Phrase(
        "Toont de stukken, en voegt hun tekst toe.", "Shows the documents, and adds their text."
      ).said,
      usage: Phrase(
        "vervolg documents [<nr>] [--text]\nvervolg documents attach <nr> <bestand> [<opties>]",
        "vervolg documents [<id>] [--text]\nvervolg documents attach <id> <file> [<options>]"
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg documents\n  vervolg documents insp-2025-03-03\n\n"
          + "Met attach komt het bestand zelf erbij; --text toont wat erin staat.",
        "Examples:\n  vervolg documents\n  vervolg documents insp-2025-03-03\n\n"
          + "With attach the file itself comes along; --text shows what is in it."
      ).said,
      subcommands: [DocumentsShow.self, DocumentsAttach.self],
      defaultSubcommand: DocumentsShow.self)
  }

  @OptionGroup var global: GlobalOptions
}

/// `vervolg documents [show] [ID] [--text]`.
struct DocumentsShow: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Phrase(
        "Toont alle stukken, of een ervan.", "Shows all documents, or one of them."
      ).said,
      discussion: Phrase(
        "Voorbeeld:\n  vervolg documents insp-2025-03-03\n\n"
          + "Met --text de tekst van het bestand dat is toegevoegd; die van een PDF met het\n"
          + "programma pdftotext, als dat er is.",
        "Example:\n  vervolg documents insp-2025-03-03\n\n"
          + "With --text the text of the file that was added; that of a PDF with the program\n"
          + "pdftotext, where it is installed."
      ).said)
  }

  @Argument(
    help: .both(
      "Het nummer van een stuk.", "The id of a document.", value: Phrase("nr", "id")))
  var id: String?

  @ArgumentParser.Flag(
    help: .both("De tekst van het toegevoegde bestand.", "The text of the file added."))
  var text = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard text, id == nil else { return }
    throw ValidationError(
      Phrase("Bij --text hoort een stuk.", "--text needs a document.").said)
  }

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    guard let id else { return try dossier.deliver(DocumentsReport(on: dossier.board)) }
    let row = try dossier.dossier.documentRow(called: id)
    guard text else { return try dossier.deliver(DocumentsReport(row, on: dossier.board)) }
    return try write(row, in: surroundings, output)
  }

  private func write(
    _ row: DocumentRow, in surroundings: Surroundings, _ output: Output
  ) throws(Complaint) -> Ending {
    guard let attachment = row.attachments.last else { throw .noText(row.document.id) }
    let folder = try DossierPlace(nil, global, in: surroundings).folder
    let reader = DocumentText(folder: folder)
    switch Waiting.value({ await reader.read(attachment) }) {
    case .lines(let lines, let isCut)?:
      try output.write(lines)
      if isCut { output.tell(FileText.cut) }
      return .done
    case .unreadable(let reason)?: throw Complaint(reason, ending: .unreadable)
    case nil: throw .noText(row.document.id)
    }
  }
}

/// `vervolg documents attach ID FILE`.
struct DocumentsAttach: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attach",
      abstract: Phrase(
        "Voegt de tekst of PDF van een stuk toe.", "Adds the text or PDF of a document."
      ).said,
      discussion: Phrase(
        "Voorbeeld:\n  vervolg documents attach insp-2025-03-03 brief.pdf\n\n"
          + "Het bestand wordt gekopieerd in de map van het dossier, onder de naam van zijn\n"
          + "inhoud, en nooit uitgevoerd. Ieder met toegang tot het dossier kan het lezen.",
        "Example:\n  vervolg documents attach insp-2025-03-03 letter.pdf\n\n"
          + "The file is copied into the folder of the dossier, under the name of its content,\n"
          + "and never run. Everyone with access to the dossier can read it."
      ).said)
  }

  @Argument(
    help: .both(
      "Het nummer van het stuk.", "The id of the document.", value: Phrase("nr", "id")))
  var id: String

  @Argument(
    help: .both("Het bestand.", "The file.", value: Phrase("bestand", "file")),
    completion: .file())
  var file: String

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let row = try desk.dossier.documentRow(called: id)
    try desk.checkMayAttach(to: row.document.id)
    let sum = try desk.attach(file)
    let attachment = Attachment(
      document: row.document.id, name: Self.name(of: file),
      sum: sum ?? Attachment.noSum)
    return try desk.add(.attachment(attachment))
  }

  /// The last part of a path.
  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Desk {
  /// Nothing is copied for somebody who may not record it.
  fileprivate func checkMayAttach(to document: Document.ID) throws(Complaint) {
    let attachment = Attachment(document: document, name: "-", sum: Attachment.noSum)
    let submission = Submission(
      .addition(.attachment(attachment)), by: author, on: nil, date: PartialDate(today))
    let trial = Trial([submission], after: store.fold, at: moment)
    if let complaint = Complaint(refusing: trial) { throw complaint }
  }
}

extension Dossier {
  /// A document by its id, in any case of letters.
  fileprivate func documentRow(called name: String) throws(Complaint) -> DocumentRow {
    let key = Fold.bytes(of: name)
    let found = documents.first { Fold.bytes(of: $0.id.text) == key }
    guard let row = found.flatMap({ documentRow($0.id) }) else {
      throw .nothingCalled(name, Phrase("stuk", "document"), known: documents.map(\.id.text))
    }
    return row
  }
}

extension Complaint {
  fileprivate static func noText(_ document: Document.ID) -> Complaint {
    Complaint(
      Phrase(
        "Bij \(document) is geen bestand toegevoegd.", "No file was added to \(document)."),
      advice: Phrase(
        "Toevoegen gaat met: vervolg documents attach \(document) BESTAND.",
        "Add one with: vervolg documents attach \(document) FILE."),
      ending: .nothing)
  }
}
