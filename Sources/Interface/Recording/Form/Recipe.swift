internal import FollowUp
internal import Text

/// What one kind of form asks, and what becomes of the answers.
///
/// A new kind is a file with a recipe and a line in ``FormKind``.
protocol Recipe: Sendable {
  /// As the menu and the head of the form name it.
  var title: Phrase { get }
  /// What recording it is: the menu tells from these who may.
  var acts: [Act] { get }
  var manner: FormManner { get }
  /// What goes along to the next item of a walk, or to the next record.
  var carried: [Slot] { get }
  /// Whether one after another can be recorded, such as the items of a report.
  var repeats: Bool { get }

  /// What the menu says beside it, when that does not follow from the act.
  func remark(for role: Role) -> Phrase?
  /// Why there is nothing to record on the item at hand, whoever asks.
  func refusal(on sheet: Sheet) -> Phrase?
  /// What should be known of the item besides what was asked.
  func told(_ sheet: Sheet) -> [Told]
  /// What is filled in from the start.
  func start(_ sheet: Sheet) -> [FormRequest.Given]
  /// What is asked now: it can depend on what was answered.
  func fields(_ sheet: Sheet) -> [FormField]
  /// What is recorded together.
  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission]
  /// What comes after it is saved, instead of the page that was there before.
  func follow(_ sheet: Sheet) -> Destination?
}

extension Recipe {
  var carried: [Slot] { [] }
  var repeats: Bool { false }
  func remark(for role: Role) -> Phrase? { nil }
  func refusal(on sheet: Sheet) -> Phrase? { nil }
  func told(_ sheet: Sheet) -> [Told] { [] }
  func start(_ sheet: Sheet) -> [FormRequest.Given] { [] }
  func follow(_ sheet: Sheet) -> Destination? { nil }
}

extension [FormRequest.Given] {
  /// What can be picked, when there is only one.
  static func only(_ slot: Slot, _ shelf: Shelf, in sheet: Sheet) -> [FormRequest.Given] {
    let found = shelf.found("", in: sheet, most: 2)
    return found.count == 1 ? [FormRequest.Given(slot: slot, text: found[0].id)] : []
  }
}

/// What a form does with several items.
enum FormManner: Sendable {
  /// Goes through them one by one.
  case walk
  /// Says the same of each.
  case each
  /// Says one thing of all.
  case together
  /// Is about one at a time.
  case single
  /// Is about none: about the dossier as a whole.
  case dossier
}

extension Sheet {
  /// What happened to the item at hand, by whoever records; it is recorded as of the date that was
  /// typed, else of its document, else of today.
  func submission(
    _ happening: Happening, party: Party.ID? = nil, text: String? = nil,
    evidence: [Evidence] = [], correcting: Event.ID? = nil
  ) throws(Gap) -> Submission {
    Submission(
      .happening(happening), by: author, on: item?.id, seen: item.flatMap { seen[$0.id] },
      party: party == nil ? try self.party(.addressee) : party, speaker: try self.party(.speaker),
      date: try date(), text: text.map { Phrase($0, nil) }, evidence: evidence,
      source: try source(), correctionOf: correcting)
  }

  /// A new record of the dossier.
  func submission(_ addition: Addition) throws(Gap) -> Submission {
    Submission(
      .addition(addition), by: author, on: item?.id, seen: item.flatMap { seen[$0.id] },
      date: try date(), source: try source())
  }

  func date() throws(Gap) -> PartialDate {
    if let date = try answers.date(.date, on: today) { return date }
    let document = answers.text(.source).flatMap { world.dossier.document(Document.ID($0)) }
    return document?.date ?? PartialDate(today)
  }

  func source() throws(Gap) -> Source? {
    guard answers.text(.source) != nil else { return nil }
    return Source(
      document: try document(.source).id, locator: answers.text(.sourceLocator),
      confidence: .sourceText)
  }

  /// The document that was picked in a field.
  func document(_ slot: Slot) throws(Gap) -> Document {
    guard let document = answers.text(slot).flatMap({ world.dossier.document(Document.ID($0)) })
    else { throw Gap(slot, "Kies een document uit de lijst.", "Choose a document from the list.") }
    return document
  }
}
