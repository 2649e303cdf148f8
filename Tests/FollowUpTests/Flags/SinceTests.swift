import Testing
import Text

@testable import FollowUp

/// Dossiers in which flags come, rise, pause and return, for what must hold of every flag.
private enum Course: String, CaseIterable {
  case unanswered, extended, answered, vague, promised, moved, reported, judged, reopened
  case resolvedAndBack, passedOver, closedBadly, superseded, repeated, ofMany, partial

  var fixture: Fixture {
    var fixture = Fixture.answered()
    switch self {
    case .unanswered: return .one()
    case .extended:
      fixture = .one()
      fixture.add(.termExtension(months: 3, reason: "tijd"), to: "A-1", on: "2024-07-01")
    case .answered: break
    case .vague:
      fixture = .one()
      fixture.add(.position(Position(.accepted, promise: true)), to: "A-1", on: "2024-03-01")
      fixture.claim(.inProgress, on: "2024-04-10", actions: ["bouwen"])
    case .promised:
      fixture.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-09-01")
      fixture.commitment("C2", on: ["A-1"], made: "2024-05-01")
      fixture.target("2024-12", on: "2024-03-01")
    case .moved:
      for (month, due) in [(4, "2024-10-01"), (6, "2025-01-01"), (12, "2025-12-31")] {
        fixture.target(due, on: "2024-\(month < 10 ? "0" : "")\(month)-01")
      }
    case .reported:
      fixture.target("2024-06-01", on: "2024-03-01")
      fixture.claim(.largely, on: "2024-07-01")
      fixture.claim(.complete, on: "2024-08-01")
      fixture.assess(.partly, on: "2024-11-01")
    case .judged:
      fixture.claim(.complete, on: "2024-05-01")
      fixture.assess(.notResolved, on: "2024-04-01")
      fixture.claim(.largely, on: "2024-09-01")
      fixture.assess(.unable, on: "2024-10-01")
    case .reopened: fixture.closeAndReopen()
    case .resolvedAndBack:
      fixture = .one()
      fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-03-01")
      fixture.target("2024-05-01", on: "2024-03-01")
      fixture.assess(.resolved, on: "2024-06-01")
      fixture.assess(.largely, on: "2025-01-15")
    case .passedOver:
      fixture = .one()
      fixture.response("brief", to: "A", on: "2024-02-01")
    case .closedBadly:
      fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-06-01")
    case .superseded:
      fixture.report("B", issued: "2024-05-01")
      fixture.item("B-1", in: "B")
      fixture.add(.closure(Closure(.superseded, successor: "B-1")), to: "A-1", on: "2024-06-01")
      fixture.add(.closure(Closure(.withdrawn)), to: "B-1", on: "2024-09-01")
    case .repeated:
      fixture = .one()
      fixture.report("0", issued: "2014-06-01")
      fixture.item("O-1", in: "0")
      fixture.link("A-1", .repeats, "O-1")
    case .ofMany:
      fixture = .one(to: [.lead(Fixture.minister), .lead("politie")])
      fixture.party("politie")
      fixture.add(.position(.complete), to: "A-1", on: "2024-03-01", party: Fixture.minister)
      fixture.add(.position(.complete), to: "A-1", on: "2024-09-01", party: "politie")
    case .partial: return .one(issued: "2024")
    }
    return fixture
  }
}

extension Fixture {
  fileprivate mutating func closeAndReopen() {
    self = .one(to: [.contributing(Fixture.minister), .contributing("partners")])
    party("partners", kind: .group, count: 54)
    add(.position(Position(.accepted, promise: true)), to: "A-1", on: "2024-03-01")
    target("2024-04-01", on: "2024-03-01")
    target("2024-05-01", reason: nil, on: "2024-03-15")
    claim(.complete, on: "2024-04-01")
    add(.closure(Closure(.implemented)), to: "A-1", on: "2024-06-01")
    add(.reopen(reason: "terug"), to: "A-1", on: "2025-02-01")
  }

  /// A day on which something was written down or issued.
  fileprivate var lastHappening: Day { dossier.happenings.last ?? .first }
}

@Suite("A30: the first day of a flag, and of its severity")
struct SinceTests {
  private static let days = [
    "2024-03-01", "2024-07-11", "2024-10-20", "2025-01-20", "2025-03-01", "2025-09-01",
    "2028-02-01",
  ]

  private func check(_ flag: Flag, _ flags: (Day) -> [Flag], _ label: String) {
    let code = flag.code
    func then(_ day: Day) -> Flag? { flags(day).first { $0.code == code } }
    if let since = flag.since {
      #expect(then(since) != nil, "\(label) \(code.rawValue) since \(since.iso)")
      #expect(
        then(since.adding(days: -1)) == nil, "\(label) \(code.rawValue) began before \(since.iso)")
    }
    guard let worse = flag.worseSince else { return }
    #expect(then(worse)?.severity == flag.severity, "\(label) \(code.rawValue) on \(worse.iso)")
    #expect(
      then(worse.adding(days: -1))?.severity != flag.severity,
      "\(label) \(code.rawValue) was as severe before \(worse.iso)")
  }

  @Test("It fires on that day and not on the day before", arguments: Course.allCases)
  fileprivate func fixtures(_ course: Course) {
    let dossier = course.fixture.dossier
    for day in Self.days.map({ FollowUpTests.day($0) }) {
      for item in dossier.recommendations.indices {
        for flag in Board(dossier, on: day).flags(at: item) {
          check(flag, { Board(dossier, on: $0).flags(at: item) }, "\(course) \(day.iso)")
        }
      }
    }
  }

  @Test("It does so in the shipped dossier", arguments: ["2022-06-01", "2025-04-24", "2025-06-24"])
  func shipped(_ day: String) throws {
    let dossier = try Shipped.board(on: day).dossier
    var boards: [Day: Board] = [:]
    func board(_ day: Day) -> Board {
      if let board = boards[day] { return board }
      let board = Board(dossier, on: day)
      boards[day] = board
      return board
    }
    for item in dossier.recommendations.indices {
      for flag in board(FollowUpTests.day(day)).flags(at: item) {
        check(flag, { board($0).flags(at: item) }, dossier.recommendations[item].id.text)
      }
    }
  }

  @Test("`worsens` is the day on which time alone raises it", arguments: Course.allCases)
  fileprivate func worsens(_ course: Course) {
    let dossier = course.fixture.dossier
    let last = course.fixture.lastHappening
    for flag in Board(dossier, on: last.adding(days: 100)).flags(at: 0) {
      guard let day = flag.worsens else { continue }
      func severity(_ day: Day) -> Severity? {
        Board(dossier, on: day).flags(at: 0).first { $0.code == flag.code }?.severity
      }
      #expect(severity(day.adding(days: -1)) == flag.severity, "\(course) \(flag.code)")
      #expect(severity(day).map { $0 > flag.severity } == true, "\(course) \(flag.code)")
    }
  }

  @Test(
    "A severity never drops, and no flag ends, without something happening",
    arguments: Course.allCases)
  fileprivate func neverDrops(_ course: Course) {
    let dossier = course.fixture.dossier
    let passing: Set<FlagCode> = [.r1Soon, .r1Possible, .r14Possible, .r14kPossible, .d2]
    var before: [FlagCode: Severity] = [:]
    for weeks in 0..<120 {
      let day = course.fixture.lastHappening.adding(days: 7 * weeks)
      let flags = Board(dossier, on: day).flags(at: 0).filter { !passing.contains($0.code) }
      let now = Dictionary(uniqueKeysWithValues: flags.map { ($0.code, $0.severity) })
      for (code, severity) in before {
        #expect((now[code] ?? .info) >= severity && now[code] != nil, "\(code) \(day.iso)")
      }
      before = now
    }
  }
}
