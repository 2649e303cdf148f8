import Testing
import Text

@testable import FollowUp

/// One item and what its rules say on a day, for the tests of rules.
extension Fixture {
  /// Report A of 10 January 2024 with the item A-1, addressed to the minister alone unless said.
  static func one(
    issued: String? = "2024-01-10", to addressees: [Addressee] = [.lead(minister)],
    responseDue: String? = nil
  ) -> Fixture {
    var fixture = Fixture()
    fixture.report("A", issued: issued)
    fixture.item("A-1", in: "A", to: addressees, responseDue: responseDue)
    return fixture
  }

  /// The same with an accepting position of 1 March 2024, an action and an official, so that only
  /// what a test adds is the matter.
  static func answered(_ position: Position = .complete) -> Fixture {
    var fixture = one(to: [.lead(minister, official: "directeur")])
    fixture.add(.position(position), to: "A-1", on: "2024-03-01")
    return fixture
  }

  func flags(on day: String, of item: Recommendation.ID = "A-1") -> [Flag] {
    let board = board(on: day)
    return board.dossier.index(of: item).map { board.flags(at: $0) } ?? []
  }

  func flag(_ code: FlagCode, on day: String, of item: Recommendation.ID = "A-1") -> Flag? {
    flags(on: day, of: item).first { $0.code == code }
  }

  func severity(_ code: FlagCode, on day: String, of item: Recommendation.ID = "A-1") -> Severity? {
    flag(code, on: day, of: item)?.severity
  }

  /// The severity on each of the days: `-` for no flag.
  func ladder(_ code: FlagCode, _ days: [String], of item: Recommendation.ID = "A-1") -> [String] {
    days.map { severity(code, on: $0, of: item).map { "\($0)" } ?? "-" }
  }
}

extension Position {
  static let complete = Position(.accepted, actions: ["bouwen"], official: "directeur")
}

extension Flag {
  /// `since` as it is written.
  var began: String? { since?.iso }
  var rose: String? { worseSince?.iso }
}

extension Fixture {
  /// Reports of 2015, 2019 and 2023 with one item each, the later repeating the earlier.
  static func line(_ years: [Int] = [2015, 2019, 2023]) -> Fixture {
    var fixture = Fixture()
    for year in years {
      fixture.report(Report.ID("\(year)"), issued: "\(year)-03-01")
      fixture.item(Recommendation.ID("R\(year)"), in: Report.ID("\(year)"))
    }
    for (earlier, later) in zip(years, years.dropFirst()) {
      fixture.link(Recommendation.ID("R\(later)"), .repeats, Recommendation.ID("R\(earlier)"))
    }
    return fixture
  }
}

/// What happens to A-1.
extension Fixture {
  mutating func assess(
    _ value: Assessment.Value, on day: String?, party: Party.ID? = nil
  ) {
    add(.assessment(Assessment(value)), to: "A-1", on: day, party: party)
  }

  mutating func claim(_ value: Claim.Value, on day: String?, actions: [String] = []) {
    add(.claim(Claim(value, actions: actions)), to: "A-1", on: day)
  }

  mutating func target(_ date: String?, reason: String? = "reden", on day: String?) {
    add(.target(date.flatMap { partial($0) }, reason: reason), to: "A-1", on: day)
  }
}

extension Fixture {
  mutating func show(_ origin: Evidence.Origin, on day: String = "2024-05-01") {
    add(
      .evidence, to: "A-1", on: day,
      evidence: [Evidence(origin: origin, text: Phrase("proef", nil))])
  }
}

extension Fixture {
  /// A report that asks the minister and a group of 54 and names no lead among them.
  static func askedOfMany() -> Fixture {
    var fixture = Fixture.one(to: [.contributing(Fixture.minister), .contributing("partners")])
    fixture.party("partners", kind: .group, count: 54)
    return fixture
  }

  /// Answered, and closed on 1 June 2024.
  static func closed(
    _ kind: Closure.Kind, reason: String? = nil, riskOwner: String? = nil, imported: Bool = false
  ) -> Fixture {
    var fixture = Fixture.answered()
    fixture.add(
      .closure(Closure(kind, reason: reason, riskOwner: riskOwner, imported: imported)), to: "A-1",
      on: "2024-06-01")
    return fixture
  }
}
