internal import ArgumentParser
internal import FollowUp
internal import Text

/// What can be said of everything that is recorded on items: on which, when, for whom, from where.
struct EntryOptions: ParsableArguments {
  @Argument(help: .items)
  var items: [String]

  @Option(help: .happenedOn)
  var date: String?

  @Option(
    help: .both(
      "Voor welke geadresseerde het telt; anders voor het punt.",
      "For which addressee it counts; otherwise for the item.", value: Phrase("partij", "party")))
  var party: String?

  @Option(
    help: .both(
      "Wie het zei, als dat een ander is.", "Who said it, when that is another.",
      value: Phrase("partij", "party")))
  var speaker: String?

  @Option(help: .text)
  var text: String?

  @ArgumentParser.Flag(
    help: .both(
      "De tekst typen in de editor (VISUAL of EDITOR).",
      "Type the text in the editor (VISUAL or EDITOR)."))
  var editor = false

  @Option(
    help: .both(
      "Het document waaruit het is geboekt.", "The document it is booked from.",
      value: Phrase("document", "document")))
  var document: String?

  @Option(
    help: .both(
      "De vindplaats in het document.", "The place in the document.",
      value: Phrase("plaats", "place")))
  var locator: String?

  @Option(
    help: .both(
      "Hoe het bekend is; anders brontekst gelezen.",
      "How it is known; otherwise source text read.", value: Phrase("zekerheid", "certainty")))
  var confidence: Confidence?

  @Option(
    help: .both(
      "De vermelding die dit verbetert.", "The entry that this corrects.",
      value: Phrase("nr", "id")))
  var corrects: String?
}

extension EntryOptions {
  /// When it happened: as said, else the day of the document, else today.
  func day(at desk: Desk) throws(Complaint) -> PartialDate {
    if let date { return try desk.date(date) }
    if let document, let day = try desk.dossier.document(called: document).date { return day }
    return PartialDate(desk.today)
  }

  func source(at desk: Desk) throws(Complaint) -> Source? {
    guard let document else { return nil }
    let found = try desk.dossier.document(called: document)
    return Source(document: found.id, locator: locator, confidence: confidence ?? .sourceText)
  }

  func party(at desk: Desk) throws(Complaint) -> Party.ID? {
    guard let party else { return nil }
    return try desk.dossier.party(called: party).id
  }

  func speaker(at desk: Desk) throws(Complaint) -> Party.ID? {
    guard let speaker else { return nil }
    return try desk.dossier.party(called: speaker).id
  }
}

/// Something that shows that a thing was done.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: .both(
      "Wat het bewijs is, in woorden.", "What the evidence is, in words.",
      value: Phrase("tekst", "text")))
  var evidence: String?

  @Option(
    name: .customLong("evidence-origin"),
    help: .both(
      "Van wie het bewijs komt; anders de kant van wie het vastlegt.",
      "Where the evidence comes from; otherwise the side of who records it.",
      value: Phrase("herkomst", "origin")))
  var origin: Evidence.Origin?

  @Option(
    name: .customLong("evidence-file"),
    help: .both(
      "Een bestand; het wordt in het dossier gekopieerd.", "A file; it is copied into the dossier.",
      value: Phrase("bestand", "file")), completion: .file())
  var file: String?

  @Option(
    name: .customLong("evidence-document"),
    help: .both(
      "Een document van het dossier.", "A document of the dossier.",
      value: Phrase("document", "document")))
  var document: String?

  @Option(
    name: .customLong("evidence-locator"),
    help: .both(
      "De vindplaats in dat document.", "The place in that document.",
      value: Phrase("plaats", "place")))
  var locator: String?

  @Option(
    name: .customLong("evidence-url"),
    help: .both("Een adres.", "An address.", value: Phrase("adres", "url")))
  var url: String?
}

extension EvidenceOptions {
  private var isEmpty: Bool { evidence == nil && file == nil && document == nil && url == nil }

  /// None or one; a file is copied into the dossier, unless it is only a trial.
  /// `text` stands for the words when there are no others.
  func found(at desk: inout Desk, text: String? = nil) throws(Complaint) -> [Evidence] {
    guard !isEmpty || text != nil else { return [] }
    let document = try self.document.map { name throws(Complaint) in
      try desk.dossier.document(called: name)
    }
    let words = evidence ?? text ?? document?.title ?? file.map(EvidenceOptions.name) ?? url ?? ""
    let own: Evidence.Origin = desk.author.role.side == .ministry ? .addressee : .independent
    return [
      Evidence(
        origin: origin ?? own, text: Phrase(words, nil), document: document?.id, locator: locator,
        url: url, attachment: try attachment(at: &desk))
    ]
  }

  private func attachment(at desk: inout Desk) throws(Complaint) -> String? {
    guard let file else { return nil }
    return try desk.attach(file)
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
