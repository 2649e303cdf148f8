import FollowUp
import Testing
import Text

/// A small dossier under construction, for tests: everything has a sensible default, and each
/// test says only what it is about.
///
///     var dossier = Fixture()
///     dossier.report("A", issued: "2015-03-27")
///     dossier.item("A-1", in: "A")
///     dossier.add(.position(Position(.accepted)), to: "A-1", on: "2015-06-01")
///     let board = dossier.board(on: "2025-06-24")
struct Fixture {
  /// The inspectorate that issues every report and the minister to whom every item is addressed.
  static let inspectorate: Party.ID = "inspectie"
  static let minister: Party.ID = "minister"

  var limits = Limits.standard
  var inUseSince: Day?
  var parties: [Party] = [
    Party(
      id: inspectorate, name: Phrase("Inspectie", "Inspectorate"), aliases: ["Inspectie VenJ"],
      kind: .inspectorate),
    Party(id: minister, name: Phrase("Minister", "Minister"), kind: .ministry),
  ]
  var documents: [Document] = []
  var reports: [Report] = []
  var recommendations: [Recommendation] = []
  var links: [Link] = []
  var chainTitles: [ChainTitle] = []
  var commitments: [Commitment] = []
  var responses: [Response] = []
  var mappings: [Mapping] = []
  var events: [Event] = []

  var dossier: Dossier {
    Dossier(
      title: Phrase("Proef", "Test"), limits: limits, inUseSince: inUseSince, parties: parties,
      documents: documents, reports: reports, recommendations: recommendations, links: links,
      chainTitles: chainTitles, commitments: commitments, responses: responses,
      mappings: mappings, events: events)
  }

  func board(on day: String, knownOn: String? = nil) -> Board {
    Board(
      dossier, on: FollowUpTests.day(day),
      replay: knownOn.map { .asKnown(on: FollowUpTests.day($0)) } ?? .asItWas)
  }

  /// The standing of an item on a day; nothing when it is not on the list.
  func standing(of item: Recommendation.ID, on day: String, knownOn: String? = nil) -> Standing? {
    let board = board(on: day, knownOn: knownOn)
    return board.dossier.index(of: item).flatMap { board.standings[$0] }
  }

  /// What the rules see of an item on a day; the test fails when it is not on the list.
  func situation(
    of item: Recommendation.ID, on day: String, knownOn: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Situation {
    let board = board(on: day, knownOn: knownOn)
    let place = try #require(board.dossier.index(of: item), sourceLocation: sourceLocation)
    return try #require(board.situation(at: place), sourceLocation: sourceLocation)
  }
}

/// Adding to it.
extension Fixture {
  mutating func party(
    _ id: Party.ID, kind: Party.Kind = .other, count: Int? = nil, aliases: [String] = []
  ) {
    parties.append(
      Party(id: id, name: Phrase(id.text, nil), aliases: aliases, kind: kind, count: count))
  }

  mutating func document(
    _ id: Document.ID, _ voice: Document.Voice, on date: String?, published: String? = nil,
    coverage: Coverage = .full, about: [String]? = nil
  ) {
    documents.append(
      Document(
        id: id, title: id.text, kind: "brief", voice: voice, date: date.flatMap { partial($0) },
        published: published.flatMap { partial($0) }, issuer: "", coverage: coverage, about: about))
  }

  /// A report with a document of its own, `doc-<id>`, of the inspectorate and read in full.
  mutating func report(
    _ id: Report.ID, issued: String?, body: [Party.ID] = [inspectorate],
    coverage: Coverage = .full
  ) {
    let name = Document.ID("doc-\(id)")
    document(name, .inspectorate, on: issued, coverage: coverage)
    reports.append(
      Report(
        id: id, title: Phrase(id.text, nil), body: body, document: name,
        issued: issued.flatMap { partial($0) }))
  }

  mutating func item(
    _ id: Recommendation.ID, in report: Report.ID, number: String? = nil,
    partOf parent: Recommendation.ID? = nil, partLabel: String? = nil,
    kind: Recommendation.Kind = .recommendation, issued: String? = nil,
    to addressees: [Addressee] = [.lead(minister)], responseDue: String? = nil
  ) {
    recommendations.append(
      Recommendation(
        id: id, report: report, number: number, parent: parent, partLabel: partLabel, kind: kind,
        title: Phrase(id.text, nil), text: Phrase(id.text, nil),
        issued: issued.flatMap { partial($0) }, addressees: addressees,
        responseDue: responseDue.flatMap { partial($0) },
        source: Source(document: Document.ID("doc-\(report)"), confidence: .sourceText)))
  }

  /// An event: booked and known from its own day, unless it has a document (then known from the
  /// day that became public) or a day of recording without a document (then entered by a member).
  @discardableResult
  mutating func add(
    _ happening: Happening, to item: Recommendation.ID, on date: String?, party: Party.ID? = nil,
    speaker: Party.ID? = nil, recorded: String? = nil, document: Document.ID? = nil,
    confidence: Confidence = .sourceText, evidence: [Evidence] = [],
    by author: Author? = nil, correctionOf: Event.ID? = nil, id: Event.ID? = nil
  ) -> Event.ID {
    let name = id ?? Event.ID("e\(events.count + 1)")
    events.append(
      Event(
        id: name, recommendation: item, party: party, speaker: speaker,
        date: date.flatMap { partial($0) }, recorded: recorded.map { day($0) }, author: author,
        evidence: evidence,
        source: document.map { Source(document: $0, confidence: confidence) },
        correctionOf: correctionOf, happening: happening))
    return name
  }

  /// `later` repeats (or else) `earlier`.
  mutating func link(
    _ later: Recommendation.ID, _ kind: Link.Kind = .repeats, _ earlier: Recommendation.ID,
    at: String? = nil, confidence: Confidence = .sourceText, by author: Link.Author = .inspectorate
  ) {
    links.append(
      Link(
        id: Link.ID("\(later)>\(earlier)"), kind: kind, from: later, to: earlier, by: author,
        at: at.map { day($0) }, reason: Phrase("proef", nil),
        source: Source(document: nil, confidence: confidence)))
  }

  /// A letter booked as the response to a report, with a document of its own, `doc-<id>`.
  mutating func response(
    _ id: Response.ID, to report: Report.ID, on date: String?, coverage: Coverage = .full
  ) {
    document(Document.ID("doc-\(id)"), .ministry, on: date, coverage: coverage)
    responses.append(
      Response(
        id: id, document: Document.ID("doc-\(id)"), report: report,
        date: date.flatMap { partial($0) }, by: "minister", party: Fixture.minister,
        summary: Phrase("reactie", nil)))
  }

  mutating func mapping(
    _ item: Recommendation.ID, _ coverage: Mapping.Coverage, by response: Response.ID
  ) {
    mappings.append(
      Mapping(
        id: Mapping.ID("\(response)-\(item)"), recommendation: item, response: response,
        coverage: coverage, passages: [], reason: Phrase("proef", nil), confidence: .inferred))
  }

  mutating func commitment(
    _ id: Commitment.ID, on items: [Recommendation.ID], about: Commitment.Subject = .action,
    made: String?, due: String? = nil, everyMonths: Int? = nil, state: Commitment.State = .open,
    document: Document.ID? = nil
  ) {
    commitments.append(
      Commitment(
        id: id, recommendations: items, about: about, text: Phrase(id.text, nil), by: "minister",
        party: Fixture.minister, made: made.flatMap { partial($0) },
        due: due.flatMap { partial($0) }, everyMonths: everyMonths, state: state,
        source: Source(document: document, confidence: .sourceText)))
  }
}

extension Addressee {
  static func lead(_ party: Party.ID, official: String? = nil) -> Addressee {
    Addressee(party: party, name: party.text, role: .lead, official: official)
  }

  static func contributing(
    _ party: Party.ID, official: String? = nil, expected: Bool? = nil
  ) -> Addressee {
    Addressee(
      party: party, name: party.text, role: .contributing, official: official, expected: expected)
  }

  static func informed(_ party: Party.ID) -> Addressee {
    Addressee(party: party, name: party.text, role: .informed)
  }
}

/// The day written as `2025-04-24`; a test that misspells one fails.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) -> Day {
  if let day = Day(iso) { return day }
  Issue.record("no such day: \(iso)", sourceLocation: sourceLocation)
  return .first
}

/// A date written as `2015`, `2015-Q4`, `2015-11` or `2015-11-23`; a test that misspells one fails.
func partial(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> PartialDate? {
  let date = PartialDate(text)
  if date == nil { Issue.record("no such date: \(text)", sourceLocation: sourceLocation) }
  return date
}
