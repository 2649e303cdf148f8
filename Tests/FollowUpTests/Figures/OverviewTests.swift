import FollowUp
import Testing
import Text

@Suite("Every number of the overview opens the list that it counts")
struct OverviewTests {
  @Test(
    "On the shipped dossier, on any day, also as its filter is typed",
    arguments: [
      "2014-01-01", "2015-03-27", "2019-12-01", "2021-09-23", "2025-04-24", "2025-06-24",
      "2026-11-30",
    ])
  func shipped(_ day: String) throws {
    try expectDoors(of: Shipped.board(on: day))
  }

  @Test("As it was known then", arguments: ["2019-12-01", "2025-04-24"])
  func asKnown(_ day: String) throws {
    try expectDoors(of: Shipped.board(on: day, knownOn: day))
  }

  @Test(
    "Where lists show parents and what is still to come, which figures do not count",
    arguments: ["2020-02-28", "2024-02-29", "2025-01-15", "2025-02-28", "2026-11-30"])
  func messy(_ day: String) throws {
    try expectDoors(of: messy.board(on: day))
  }

  @Test("A door that opens another list is noticed")
  func teeth() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let wrong = Figure(5, Filter([Filter.Term([.state(.unanswered)])]))
    #expect(try length(of: wrong.door, on: board) != wrong.count)
  }

  private func expectDoors(of board: Board) throws {
    let index = SearchIndex(board.dossier)
    let overview = Overview(of: board, in: index)
    for figure in overview.all {
      #expect(try length(of: figure.door, on: board) == figure.count, "\(figure.door.text(.dutch))")
      for language in Language.allCases {
        #expect(try Filter(figure.door.text(language)) == figure.door)
      }
    }
  }

  private func length(of door: Filter, on board: Board) throws -> Int {
    door.rows(on: board, in: SearchIndex(board.dossier)).count
  }

  /// Reports whose names hold each other, parts, an undated item, an issue on a leap day, one that
  /// is still to come, closures of every kind and letters that were read in part.
  private var messy: Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-02-29", coverage: .partial)
    dossier.report("A2", issued: "2021")
    dossier.report("B", issued: nil)
    dossier.report("C", issued: "2027-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("A-1a", in: "A", partOf: "A-1")
    dossier.item("A-1b", in: "A", partOf: "A-1", to: [.lead(Fixture.minister), .informed("x")])
    dossier.item("A-2", in: "A", to: [])
    dossier.item("B-1", in: "B", kind: .concern)
    for number in 1...7 { dossier.item(Recommendation.ID("A2-\(number)"), in: "A2") }
    dossier.item("C-1", in: "C")
    dossier.link("A2-1", .repeats, "A-2", confidence: .inferred, by: .editors)
    dossier.response("r", to: "A", on: "2020-09-15", coverage: .partial)
    dossier.document("inspectie", .inspectorate, on: "2023-05-05", coverage: .partial)
    dossier.mapping("A-2", .partly, by: "r")
    dossier.add(.position(Position(.accepted)), to: "A-1a", on: "2020-08-29", document: "doc-r")
    dossier.add(.position(Position(.partly)), to: "A-2", on: "2020-09-15", document: "doc-r")
    dossier.add(.claim(Claim(.complete)), to: "A2-1", on: "2022-03-01")
    dossier.add(.assessment(Assessment(.notResolved)), to: "A2-2", on: "2022-03-01")
    for (number, kind) in zip(3..., Closure.Kind.allCases.prefix(5)) {
      dossier.add(
        .closure(Closure(kind)), to: Recommendation.ID("A2-\(number)"), on: "2023-06-0\(number)")
    }
    dossier.commitment("c", on: ["A-2"], made: "2020-09-15")
    return dossier
  }
}

@Suite("What the overview says of the shipped dossier on 24 June 2025")
struct ShippedOverviewTests {
  private func overview(since: Day? = nil) throws -> Overview {
    let board = try Shipped.board(on: "2025-06-24")
    return Overview(of: board, in: SearchIndex(board.dossier), since: since)
  }

  @Test("The letter of 2025: eleven items, seven partly answered, four not, open for ten years")
  func letter() throws {
    let letter = try #require(try overview().reports.first)
    #expect(letter.report?.id == "R2025")
    #expect(letter.items.count == 11)
    #expect(letter.answers.map(\.figure.count) == [0, 7, 4, 0])
    #expect(letter.figure(of: .unanswered)?.count == 4)
    #expect(letter.oldest?.since == day("2015-03-27"))
  }

  @Test("The five numbers are those of the figures, each with what of it is not known")
  func rates() throws {
    let rates = try overview().rates
    #expect(rates.map(\.part.count) == [29, 0, 0, 27, 0])
    #expect(rates.map(\.whole.count) == [33, 37, 0, 37, 0])
    #expect(rates[0].unknown.count == 4)
    #expect(rates.allSatisfy { $0.unknown.count <= $0.whole.count })
  }

  @Test("Since the day before the answer: seven partly, four not, and new attenderingen")
  func changes() throws {
    let changes = try overview(since: day("2025-04-23")).changes
    #expect(changes.isSinceStandup)
    let partly = changes.answers.first { $0.answer == .partly }
    #expect(partly?.figure.count == 7)
    #expect(changes.flags.first { $0.change == .new }?.figure.count ?? 0 >= 11)
  }

  @Test("Without a stand-up it says from which day it counts: three months back")
  func withoutStandup() throws {
    let changes = try overview().changes
    #expect(changes.since == day("2025-03-24"))
    #expect(!changes.isSinceStandup)
    #expect(changes.title.dutch == "Sinds 24-03-2025 (nog geen overleg)")
  }
}

@Suite("What changed since a day compares today with what was known then (A37)")
struct FlagChangeTests {
  /// Answered on 1 March 2024 with everything but a judgement.
  private var answered: Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2024-01-01")
    dossier.item("A-1", in: "A")
    dossier.add(
      .position(Position(.accepted, actions: ["plan"], official: "directeur")), to: "A-1",
      on: "2024-03-01", recorded: "2024-03-01")
    dossier.add(
      .target(partial("2030-01-01"), reason: nil), to: "A-1", on: "2024-03-01",
      recorded: "2024-03-01")
    return dossier
  }

  private func codes(
    _ change: FlagChange, of dossier: Fixture, from: String, to: String
  ) -> [FlagCode] {
    FlagChanges(of: dossier.board(on: to), since: day(from)).flags(change, at: 0).map(\.code)
  }

  @Test("What began is new, what rose is worse, what ended is cleared")
  func kinds() {
    #expect(codes(.new, of: answered, from: "2024-04-01", to: "2024-05-01") == [.r2])
    #expect(codes(.worse, of: answered, from: "2024-05-01", to: "2024-08-29") == [.r2])
    var judged = answered
    judged.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2024-06-01", recorded: "2024-06-01")
    #expect(codes(.cleared, of: judged, from: "2024-05-01", to: "2024-06-01") == [.r2])
    #expect(codes(.new, of: answered, from: "2024-05-01", to: "2024-05-02").isEmpty)
  }

  @Test("An entry that was back-dated later does not change what was seen then")
  func backDated() {
    var dossier = answered
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2024-04-20", recorded: "2024-06-01")
    #expect(codes(.cleared, of: dossier, from: "2024-05-01", to: "2024-06-01") == [.r2])
  }
}

extension Overview {
  /// Every number in it.
  var all: [Figure] {
    let rows = (reports + [together]).flatMap { row in
      [row.items] + row.states.map(\.figure) + row.answers.map(\.figure)
        + [row.oldest?.figure].compactMap(\.self)
    }
    return [items] + kinds.map(\.figure) + rows + ageing.map(\.figure)
      + rates.flatMap { [$0.part, $0.whole, $0.unknown] }
      + flags.flatMap { [$0.certain, $0.uncertain] }
      + [changes.touched] + changes.answers.map(\.figure) + changes.flags.map(\.figure)
  }
}
