import FollowUp
import Testing
import Text

/// A dossier in which people record one thing after another, for tests of who may do what.
///
/// Item `A-1` is asked of the minister in a report of 1 January 2024; `B-1` comes a year later.
struct Diary {
  /// The people of the test, by role.
  static let members: [Member] = [
    Member(id: "bos", name: "Bos", role: .inspector),
    Member(id: "smit", name: "Smit", role: .inspector),
    Member(id: "kok", name: "Kok", role: .coordinator),
    Member(id: "vos", name: "Vos", role: .caseHolder),
    Member(id: "baas", name: "Baas", role: .mandateHolder),
    Member(id: "lees", name: "Lees", role: .reader),
  ]

  private(set) var fold: JournalFold
  private var count = 0

  init(members: [Member] = Diary.members, _ change: (inout Fixture) -> Void = { _ in }) {
    var fixture = Fixture()
    fixture.report("A", issued: "2024-01-01")
    fixture.report("B", issued: "2025-01-01")
    fixture.item("A-1", in: "A")
    fixture.item("B-1", in: "B")
    fixture.document("brief", .ministry, on: "2024-03-01")
    fixture.document("krant", .other, on: "2024-03-01")
    change(&fixture)
    fold = JournalFold(fixture.dossier(members: members))
  }

  /// Why this may not be recorded; nothing when it may: then it is recorded.
  mutating func refusal(
    of happening: Happening, by member: Member.ID, as role: Role? = nil,
    on item: Recommendation.ID = "A-1", at day: String = "2024-06-01", date: String? = nil,
    party: Party.ID? = nil, text: String? = nil, evidence: [Evidence] = [],
    from document: Document.ID? = nil, correcting: Event.ID? = nil
  ) -> Refusal? {
    refusal(
      of: Submission(
        .happening(happening), by: author(member, role), on: item, party: party,
        date: partial(date ?? day), text: text.map { Phrase($0, nil) }, evidence: evidence,
        source: document.map { Source(document: $0, confidence: .sourceText) },
        correctionOf: correcting), at: day)
  }

  mutating func refusal(
    of addition: Addition, by member: Member.ID, as role: Role? = nil, at day: String = "2024-06-01"
  ) -> Refusal? {
    refusal(of: Submission(.addition(addition), by: author(member, role), on: nil), at: day)
  }

  private mutating func refusal(of submission: Submission, at iso: String) -> Refusal? {
    let moment = Moment(seconds: Int(day(iso).number) * 86_400 + 36_000)
    let one = Recorded(
      Recorded.Identity(writer: Diary.writer, number: count + 1), clock: count + 1, at: moment,
      group: nil, submission)
    let refusal = Guards.refusal(of: one, after: fold)
    fold.add([one], guardedBy: Guards.allowed)
    if refusal == nil { count += 1 }
    return refusal
  }

  private func author(_ member: Member.ID, _ role: Role?) -> Author {
    Author(member: member, role: role ?? fold.member(member)?.role ?? .inspector)
  }

  private static let writer = String(repeating: "a", count: 32)

  /// The event that was recorded last.
  var last: Event.ID { Event.ID("\(Diary.writer):\(count)") }

  func state(of item: Recommendation.ID = "A-1", on iso: String = "2026-01-01") -> State? {
    let board = Board(fold.dossier, on: day(iso))
    return fold.dossier.index(of: item).flatMap { board.standings[$0]?.state }
  }

  /// Proposes and confirms.
  mutating func settle(
    _ happening: Happening, by proposer: Member.ID, and confirmer: Member.ID,
    at day: String = "2024-06-01"
  ) -> Refusal? {
    if let refusal = refusal(of: .proposal(happening), by: proposer, at: day) { return refusal }
    return refusal(of: .confirmation(of: last), by: confirmer, at: day)
  }
}

extension Fixture {
  /// The dossier with members.
  func dossier(members: [Member]) -> Dossier {
    Dossier(
      title: Phrase("Proef", "Test"), limits: limits, inUseSince: inUseSince, members: members,
      parties: parties, documents: documents, reports: reports, recommendations: recommendations,
      links: links, chainTitles: chainTitles, commitments: commitments, responses: responses,
      mappings: mappings, events: events)
  }
}

extension Evidence {
  static func of(_ origin: Origin) -> Evidence {
    Evidence(origin: origin, text: Phrase("verslag", nil))
  }
}
