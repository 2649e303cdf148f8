import FollowUp
import Testing

@Suite("The state follows from what happened (1.3)")
struct StateTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    return dossier
  }

  private func state(after happenings: [Happening]) -> State? {
    var dossier = dossier()
    for (number, happening) in happenings.enumerated() {
      dossier.add(happening, to: "A-1", on: day("2020-02-01").adding(days: number).iso)
    }
    return dossier.standing(of: "A-1", on: "2021-01-01")?.state
  }

  @Test(
    "Each judgement has its state",
    arguments: [
      (Assessment.Value.resolved, State.toBeClosed), (.resolvedOther, .toBeClosed),
      (.largely, .partlyResolved), (.partly, .partlyResolved), (.intent, .onCourse),
      (.notResolved, .notResolved), (.unable, .toBeAssessed),
    ])
  func assessments(value: Assessment.Value, state: State) {
    #expect(self.state(after: [.assessment(Assessment(value))]) == state)
  }

  @Test(
    "Each closure has its state", arguments: Closure.Kind.allCases)
  func closures(kind: Closure.Kind) {
    #expect(state(after: [.closure(Closure(kind))])?.rawValue == kind.rawValue)
  }

  @Test("A claim alone is no reaction, unless it reports complete")
  func claims() {
    #expect(state(after: []) == .awaitingResponse)
    for value in Claim.Value.allCases where value != .complete {
      #expect(state(after: [.claim(Claim(value))]) == .awaitingResponse)
    }
    #expect(state(after: [.claim(Claim(.complete))]) == .reportedComplete)
    #expect(
      state(after: [.claim(Claim(.complete)), .claim(Claim(.inProgress))]) == .awaitingResponse)
  }

  @Test(
    "Any position is a response to be assessed, a refusal too", arguments: Position.Value.allCases)
  func positions(value: Position.Value) {
    #expect(state(after: [.position(Position(value))]) == .toBeAssessed)
  }

  @Test("Once assessed, nothing that a ministry enters changes the state (1.4)")
  func ratchet() {
    let later: [Happening] = [
      .position(Position(.accepted)), .claim(Claim(.complete)),
      .target(partial("2022"), reason: nil), .note(promise: true), .evidence,
    ]
    for happening in later {
      #expect(state(after: [.assessment(Assessment(.notResolved)), happening]) == .notResolved)
    }
  }

  @Test("Looking again without being able to judge keeps the last judgement")
  func unableLater() {
    #expect(
      state(after: [.assessment(Assessment(.partly)), .assessment(Assessment(.unable))])
        == .partlyResolved)
  }

  @Test("After a reopening only newer claims and judgements count; the position stays (A6)")
  func reopened() {
    let closed: [Happening] = [
      .position(Position(.accepted)), .claim(Claim(.complete)),
      .assessment(Assessment(.resolved)), .closure(Closure(.implemented)),
    ]
    #expect(state(after: closed) == .implemented)
    #expect(state(after: closed + [.reopen(reason: "x")]) == .toBeAssessed)
    #expect(
      state(after: closed + [.reopen(reason: "x"), .claim(Claim(.complete))]) == .reportedComplete)
    #expect(
      state(after: closed + [.reopen(reason: "x"), .assessment(Assessment(.partly))])
        == .partlyResolved)
    #expect(
      state(after: closed + [.reopen(reason: "x"), .closure(Closure(.obsolete))]) == .obsolete)
  }

  @Test("A reopening with nothing closed changes nothing (A7)")
  func idleReopening() throws {
    var dossier = dossier()
    dossier.add(.assessment(Assessment(.partly)), to: "A-1", on: "2020-02-01")
    dossier.add(.reopen(reason: nil), to: "A-1", on: "2020-03-01")
    let seat = try #require(dossier.situation(of: "A-1", on: "2020-04-01").seats.first)
    #expect(seat.state == .partlyResolved)
    #expect(seat.reopenings.isEmpty)
    #expect(seat.countingAssessments.count == 1)
  }

  @Test("A board and what the rules see agree on every state")
  func agreement() throws {
    for day in ["2016-01-01", "2019-12-31", "2022-06-01", "2025-06-24"] {
      let board = try Shipped.board(on: day)
      for standing in board.standings.compactMap({ $0 }) where standing.state != .future {
        let situation = try #require(board.situation(at: standing.index))
        #expect(situation.state == standing.state)
        #expect(situation.line.reports.count == standing.times)
        #expect(situation.line.openSince?.latest == standing.openSince)
        let isUnanswered = situation.isUnanswered && situation.state == .awaitingResponse
        #expect(isUnanswered == standing.isUnanswered)
      }
    }
  }
}
