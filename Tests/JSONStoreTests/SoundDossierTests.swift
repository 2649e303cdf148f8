import FollowUp
import JSONStore
import Testing
import Text

@Suite("A dossier without a fault")
struct SoundDossierTests {
  let opened: Opened
  var dossier: Dossier { opened.dossier }

  init() throws { opened = try Fixture.sound.open() }

  @Test("has no faults and no remarks") func clean() {
    #expect(opened.shortFaults == [])
    #expect(opened.shortNotes == [])
  }

  @Test("counts what was read") func counts() {
    let read = opened.counts.map { $0.kind.noun.counted($0.read, in: .english) }
    #expect(
      read == [
        "1 member", "1 limit", "3 parties", "1 count of parties", "3 documents",
        "1 missing source", "1 milestone", "1 moving target", "2 reports", "3 items", "1 link",
        "1 chain", "1 response", "1 passage", "1 mapping", "1 commitment", "3 events",
      ])
    #expect(opened.counts.allSatisfy { $0.leftOut == 0 })
  }

  @Test("has its title, members and limits") func header() {
    #expect(dossier.title == Phrase("Proefdossier", "Trial dossier"))
    #expect(dossier.inUseSince == Day("2025-06-01"))
    #expect(dossier.members == [Member(id: "m.deboer", name: "M. de Boer", role: .inspector)])
    #expect(
      dossier.limits[.responseTerm] == Limit(8, .months, source: Phrase("afspraak", "agreed")))
    #expect(dossier.limits[.silence] == Setting.silence.standard)
  }

  @Test("reads records of several files in the order of their names") func order() {
    #expect(dossier.recommendations.map(\.id) == ["R2024-1", "R2025-1", "R2025-1a"])
    #expect(dossier.reports.map(\.id) == ["RAP2024", "RAP2025"])
  }

  @Test("has every field of an item") func item() {
    let source = Source(document: "D1", locator: "par. 4", confidence: .sourceText)
    #expect(
      dossier.recommendations.first
        == Recommendation(
          id: "R2024-1", report: "RAP2024", number: "1", kind: .recommendation,
          title: Phrase("Te weinig sturing", nil), text: Phrase("Stuur op het beheer.", nil),
          theme: "beheer", addressees: [Addressee(party: "MIN", name: "de minister", role: .lead)],
          source: source))
  }

  @Test("has parts, addressees and further documents") func parts() {
    #expect(dossier.recommendations[1].addressees.map(\.expected) == [nil, false])
    #expect(dossier.recommendations[2].parent == "R2025-1")
    #expect(dossier.recommendations[2].partLabel == "a")
    #expect(dossier.recommendations[2].alsoIn == ["D1"])
  }

  @Test("knows documents by what they are about and how far they were read") func documents() {
    #expect(dossier.documents.map(\.about) == [nil, nil, ["RAP2025"]])
    #expect(dossier.documents.map(\.coverage) == [.full, .partial, .full])
    #expect(
      dossier.missing == [
        MissingSource(what: Phrase("Bijlage 3", nil), whereToLook: Phrase("archief", nil))
      ])
  }

  @Test("keeps a group's stored number") func group() {
    #expect(dossier.parties[2].count == 54)
    #expect(dossier.parties[2].members == ["MIN"])
    #expect(dossier.partyCounts.map(\.count) == [54])
  }

  @Test("reads dates as far as they are known") func dates() {
    #expect(dossier.milestones.map(\.date) == [PartialDate("2020-Q3")])
    #expect(dossier.movingTargets[0].statements[0].stated == PartialDate("2015"))
    #expect(dossier.commitments[0].due == nil)
  }

  @Test("names booked facts after file and key") func events() {
    #expect(
      dossier.events.map(\.id.text) == [
        "records/2025.json#P1", "records/2025.json#X1", "records/2025.json#V1",
      ])
    #expect(dossier.events[0].happening == .position(Position(.acknowledged)))
    #expect(dossier.events[1].happening == .claim(Claim(.inProgress, passage: "CL1")))
    #expect(dossier.events[2].happening == .void("records/2025.json#X1"))
    #expect(dossier.events[1].date == nil)
    #expect(dossier.events[1].evidence.map(\.origin) == [.addressee])
  }

  @Test("has links, chains, answers and commitments") func rest() {
    #expect(dossier.links.map(\.by) == [.inspectorate])
    #expect(dossier.chainTitles.map(\.anchor) == ["R2025-1"])
    #expect(dossier.responses.map(\.report) == ["RAP2025"])
    #expect(dossier.passages.map(\.kind) == [.progress])
    #expect(dossier.mappings.map(\.coverage) == [.partly])
    #expect(dossier.commitments.map(\.about) == [.talk])
  }
}

@Suite("What may be written in more than one way")
struct LenientReadingTests {
  @Test("A byte-order mark and Windows line endings are read")
  func windows() throws {
    let text = "\u{FEFF}" + Fixture.parties.replacing("\n", with: "\r\n")
    #expect(try Fixture.sound.with("parties.json", text).open().shortFaults == [])
  }

  @Test("A date that stands for no date is none", arguments: ["", "0001-01-01", "9999-12-31"])
  func sentinels(text: String) throws {
    let fixture = Fixture.sound.replacing(
      "\"date\": \"2024-03-27\"", by: "\"date\": \"\(text)\"", in: "documents.json")
    let opened = try fixture.open()
    #expect(opened.shortFaults == [])
    #expect(opened.dossier.documents[0].date == nil)
  }

  @Test("null is the same as leaving a field out")
  func null() throws {
    let fixture = Fixture.sound.replacing(
      "\"partLabel\": \"a\"", by: "\"partLabel\": null", in: "records/2025.json")
    let opened = try fixture.open()
    #expect(opened.shortFaults == [])
    #expect(opened.dossier.recommendations[2].partLabel == nil)
  }

  @Test("Hidden files in records are left alone")
  func hidden() throws {
    let opened = try Fixture.sound.with("records/.2025.json.swp", "x").open()
    #expect(opened.shortFaults == [])
    #expect(opened.shortNotes == [])
  }

  @Test("A file may name its schema")
  func schema() throws {
    let fixture = Fixture.sound.replacing(
      "\"parties\": [", by: "\"$schema\": \"x\", \"parties\": [", in: "parties.json")
    #expect(try fixture.open().shortNotes == [])
  }
}

@Suite("Types of events")
struct EventTypeTests {
  @Test(
    "Each is read with its own fields",
    arguments: [
      (
        "target", #"{"date": "2026-Q1", "reason": "plan"}"#,
        Happening.target(PartialDate("2026-Q1"), reason: "plan")
      ),
      ("extension", #"{"months": 3, "reason": "druk"}"#, .termExtension(months: 3, reason: "druk")),
      (
        "assessment", #"{"value": "notResolved", "lookedAt": "brief"}"#,
        .assessment(Assessment(.notResolved, lookedAt: "brief"))
      ),
      (
        "closure", #"{"kind": "G4", "successor": "R2024-1"}"#,
        .closure(Closure(.superseded, successor: "R2024-1"))
      ),
      ("reopen", #"{"reason": "terug"}"#, .reopen(reason: "terug")),
      ("commitment", #"{"commitment": "C1", "state": "met"}"#, .commitment("C1", .settled(.met))),
      (
        "commitment", #"{"commitment": "C1", "date": "2026"}"#,
        .commitment("C1", .moved(PartialDate("2026"), reason: nil))
      ),
      (
        "addressee", #"{"role": "lead", "official": "directeur X"}"#,
        .addressee(role: .lead, official: "directeur X", expected: nil)
      ),
      ("evidence", "{}", .evidence),
      ("note", #"{"promise": true}"#, .note(promise: true)),
      (
        "position",
        #"{"value": "rejected", "reason": "r", "official": "o", "promise": true, "anticipatory": true, "general": true, "refusal": true}"#,
        .position(
          Position(
            .rejected, reason: "r", official: "o", promise: true, anticipatory: true, general: true,
            refusal: true))
      ),
    ])
  func types(type: String, data: String, happening: Happening) throws {
    let fixture = Fixture.sound.replacing(
      #""type": "claim", "data": {"value": "inProgress", "passage": "CL1"}"#,
      by: #""type": "\#(type)", "data": \#(data)"#, in: "records/2025.json")
    let opened = try fixture.open()
    #expect(opened.shortFaults == [])
    #expect(opened.dossier.events[1].happening == happening)
  }

  @Test("An acknowledgement names a flag and a day")
  func acknowledgement() throws {
    let fixture = Fixture.sound.replacing(
      #""type": "claim", "data": {"value": "inProgress", "passage": "CL1"}"#,
      by: #""type": "acknowledgement", "data": {"code": "R2", "until": "2025-07-01"}"#,
      in: "records/2025.json")
    let day = try #require(Day("2025-07-01"))
    #expect(
      try fixture.open().dossier.events[1].happening
        == .acknowledgement(code: "R2", until: day, reason: nil))
  }

  @Test("A type without fields needs no data")
  func withoutData() throws {
    let fixture = Fixture.sound.replacing(
      #""type": "claim", "data": {"value": "inProgress", "passage": "CL1"}"#,
      by: #""type": "note""#, in: "records/2025.json")
    #expect(try fixture.open().dossier.events[1].happening == .note(promise: false))
  }
}
