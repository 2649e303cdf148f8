import FollowUp
import Testing
import Text

/// What must be in what is recorded, and after what it may come (T2–T15).
@Suite struct GuardTests {
  private let reason = "omdat"

  @Test("Accepting in part and not accepting need a reason (T2)")
  func positions() {
    var diary = Diary()
    for value in [Position.Value.partly, .rejected] {
      #expect(
        diary.refusal(of: .proposal(.position(Position(value))), by: "vos") == .lacks(.reason))
      #expect(
        diary.refusal(of: .proposal(.position(Position(value, reason: reason))), by: "vos") == nil)
    }
    #expect(
      diary.refusal(of: .proposal(.position(Position(.unclassified))), by: "vos")
        == .misplaced(.onlyBooked))
  }

  @Test("A position counts from its confirmation by a mandate holder (T2)")
  func confirmedPosition() {
    var diary = Diary()
    #expect(diary.refusal(of: .proposal(.position(Position(.accepted))), by: "vos") == nil)
    #expect(diary.state() == .awaitingResponse)
    let proposal = diary.last
    #expect(
      diary.refusal(of: .confirmation(of: proposal), by: "kok") == .actor(.notConfirmer(.position)))
    #expect(diary.refusal(of: .confirmation(of: proposal), by: "baas") == nil)
    #expect(diary.state() == .toBeAssessed)
    #expect(
      diary.refusal(of: .confirmation(of: proposal), by: "baas") == .unmended(.isSettled))
  }

  @Test("A position in a letter is booked, by either side, and needs no confirmation (T2)")
  func bookedPosition() {
    for member in ["vos", "bos"] {
      var diary = Diary()
      #expect(
        diary.refusal(of: .position(Position(.rejected)), by: Member.ID(member), from: "brief")
          == nil)
      #expect(diary.state() == .toBeAssessed)
    }
    var diary = Diary()
    #expect(
      diary.refusal(of: .position(Position(.accepted)), by: "vos", from: "krant")
        == .misplaced(.notLetter("krant")))
    #expect(diary.refusal(of: .position(Position(.accepted)), by: "bos", from: "krant") == nil)
  }

  @Test("Reported complete needs evidence (T3)")
  func claims() {
    var diary = Diary()
    let complete = Happening.claim(Claim(.complete))
    #expect(diary.refusal(of: complete, by: "vos") == .lacks(.evidence))
    #expect(diary.refusal(of: complete, by: "vos", evidence: [.of(.addressee)]) == nil)
    #expect(diary.state() == .reportedComplete)
    #expect(diary.refusal(of: complete, by: "vos", at: "2024-07-01") == nil, "it is there already")
  }

  @Test("A later target date needs a reason and a mandate holder, an earlier one a reason (T5)")
  func targets() {
    var diary = Diary()
    #expect(diary.refusal(of: .target(nil, reason: nil), by: "vos") == .lacks(.date))
    #expect(diary.refusal(of: .target(partial("2025-06"), reason: nil), by: "vos") == nil)
    let later = Happening.target(partial("2025-12"), reason: reason)
    #expect(diary.refusal(of: later, by: "vos") == .actor(.needsSecondPerson(.laterTarget)))
    #expect(
      diary.refusal(of: .proposal(.target(partial("2025-12"), reason: nil)), by: "vos")
        == .lacks(.reason))
    #expect(diary.settle(later, by: "vos", and: "baas") == nil)
    let earlier = Happening.target(partial("2025-09"), reason: reason)
    #expect(
      diary.refusal(of: .target(partial("2025-09"), reason: " "), by: "vos") == .lacks(.reason))
    #expect(diary.refusal(of: earlier, by: "vos", at: "2024-06-02") == nil)
    #expect(
      diary.refusal(of: .proposal(earlier), by: "vos", at: "2024-06-02")
        == .actor(.needsNoProposal), "the same date is no later one")
  }

  @Test("The response term is extended twice, by three months at most, before it is over (T6)")
  func extensions() {
    var diary = Diary()
    func extension_(_ months: Int) -> Happening { .termExtension(months: months, reason: reason) }
    #expect(
      diary.refusal(of: extension_(4), by: "vos") == .untimely(.extensionTooLong(months: 3)))
    #expect(
      diary.refusal(of: .termExtension(months: 3, reason: nil), by: "vos") == .lacks(.reason))
    #expect(
      diary.refusal(of: extension_(3), by: "vos", at: "2024-07-02")
        == .untimely(.extensionTooLate(due: day("2024-07-01"))))
    #expect(diary.refusal(of: extension_(3), by: "vos", at: "2024-07-01") == nil)
    #expect(diary.refusal(of: extension_(3), by: "vos", at: "2024-10-01") == nil)
    #expect(
      diary.refusal(of: extension_(3), by: "vos", at: "2024-10-02")
        == .untimely(.tooManyExtensions(2)))
  }

  @Test("A judgement says what was looked at, and an adequate plan has a date (T7)")
  func assessments() {
    var diary = Diary()
    let bare = Happening.assessment(Assessment(.partly))
    #expect(diary.refusal(of: bare, by: "bos") == .lacks(.text))
    #expect(diary.refusal(of: bare, by: "bos", text: "half af") == .lacks(.lookedAt))
    let intent = Happening.assessment(Assessment(.intent, lookedAt: "plan"))
    #expect(diary.refusal(of: intent, by: "bos", text: "goed plan") == .unready(.noPlan))
    #expect(diary.refusal(of: .target(partial("2026"), reason: nil), by: "vos") == nil)
    #expect(diary.refusal(of: intent, by: "bos", text: "goed plan") == nil)
    #expect(diary.state() == .onCourse)
  }

  @Test(
    "Closing as implemented needs that judgement and evidence of another than the addressee (T8)")
  func closingAsDone() {
    var diary = Diary()
    let closing = Happening.proposal(.closure(Closure(.implemented)))
    #expect(diary.refusal(of: closing, by: "bos") == .unready(.notResolved))
    let resolved = Happening.assessment(Assessment(.resolved, lookedAt: "bezoek"))
    #expect(
      diary.refusal(of: resolved, by: "bos", text: "opgelost", evidence: [.of(.addressee)]) == nil)
    #expect(diary.refusal(of: closing, by: "bos") == .unready(.onlyOwnEvidence))
    #expect(diary.refusal(of: .evidence, by: "kok", evidence: [.of(.independent)]) == nil)
    #expect(diary.refusal(of: closing, by: "bos") == nil)
    #expect(diary.state() == .toBeClosed)
    let proposal = diary.last
    #expect(
      diary.refusal(of: .confirmation(of: proposal), by: "smit")
        == .actor(.notConfirmer(.closingAsDone)))
    #expect(diary.refusal(of: .confirmation(of: proposal), by: "kok", at: "2024-07-01") == nil)
    #expect(diary.state(on: "2024-06-30") == .toBeClosed, "it counts from its confirmation (A41)")
    #expect(diary.state(on: "2024-07-01") == .implemented)
    #expect(diary.refusal(of: closing, by: "bos", at: "2024-07-02") == .unready(.isClosed))
  }

  @Test(
    "Evidence of a forum in which the addressee sits, or of others, is not its word alone (T8)",
    arguments: [Evidence.Origin.forum, .independent])
  func evidenceOfOthers(_ origin: Evidence.Origin) {
    var diary = Diary()
    let resolved = Happening.assessment(Assessment(.resolved, lookedAt: "bezoek"))
    #expect(diary.refusal(of: resolved, by: "bos", text: "op", evidence: [.of(.addressee)]) == nil)
    let closing = Happening.proposal(.closure(Closure(.implemented)))
    #expect(diary.refusal(of: closing, by: "bos") == .unready(.onlyOwnEvidence))
    #expect(diary.refusal(of: .evidence, by: "vos", evidence: [.of(origin)]) == nil)
    #expect(diary.refusal(of: closing, by: "bos") == nil)
  }

  @Test("What was proposed already and waits is not proposed again")
  func proposedAgain() {
    var diary = Diary()
    func closing(_ reason: String) -> Happening {
      .proposal(.closure(Closure(.obsolete, reason: reason)))
    }
    #expect(diary.refusal(of: closing("opgeheven"), by: "bos") == nil)
    let proposal = diary.last
    #expect(diary.refusal(of: closing("overbodig"), by: "smit") == .unready(.isProposed))
    let other = Happening.proposal(
      .closure(Closure(.notImplemented, reason: reason, riskOwner: "Baas")))
    #expect(diary.refusal(of: other, by: "smit") == nil, "another closing is another question")
    #expect(diary.refusal(of: .returned(proposal, reason: reason), by: "kok") == nil)
    #expect(diary.refusal(of: closing("overbodig"), by: "smit") == nil)
  }

  @Test("The guards of a proposal hold again when it is confirmed (T8)")
  func closingAfterReopening() {
    var diary = Diary()
    let resolved = Happening.assessment(Assessment(.resolved, lookedAt: "bezoek"))
    let poor = Happening.assessment(Assessment(.notResolved, lookedAt: "bezoek"))
    #expect(
      diary.refusal(of: resolved, by: "bos", text: "op", evidence: [.of(.independent)]) == nil)
    #expect(diary.refusal(of: .proposal(.closure(Closure(.otherMeans))), by: "bos") == nil)
    let proposal = diary.last
    #expect(diary.refusal(of: poor, by: "smit", at: "2024-06-02", text: "toch niet") == nil)
    #expect(
      diary.refusal(of: .confirmation(of: proposal), by: "kok", at: "2024-06-03")
        == .unready(.notResolved))
    #expect(
      diary.refusal(of: .returned(proposal, reason: ""), by: "kok", at: "2024-06-03")
        == .lacks(.reason))
    #expect(
      diary.refusal(of: .returned(proposal, reason: reason), by: "kok", at: "2024-06-03") == nil)
    #expect(
      diary.refusal(of: .confirmation(of: proposal), by: "kok", at: "2024-06-04")
        == .unmended(.isSettled))
  }

  @Test("Closing as not implemented names the reason and who accepts the risk (T9, T11)")
  func closingAsNotDone() {
    var diary = Diary()
    func proposal(_ closure: Closure) -> Happening { .proposal(.closure(closure)) }
    #expect(
      diary.refusal(of: proposal(Closure(.notImplemented, riskOwner: "Baas")), by: "bos")
        == .lacks(.reason))
    #expect(
      diary.refusal(of: proposal(Closure(.notImplemented, reason: reason)), by: "bos")
        == .lacks(.riskOwner))
    #expect(diary.refusal(of: proposal(Closure(.obsolete)), by: "bos") == .lacks(.reason))
    #expect(
      diary.settle(.closure(Closure(.obsolete, reason: reason)), by: "bos", and: "kok") == nil)
    #expect(diary.state() == .obsolete)
  }

  @Test("Nobody confirms his own proposal, even in another role")
  func twoPersons() {
    var diary = Diary()
    let closing = Happening.closure(Closure(.obsolete, reason: reason))
    #expect(diary.refusal(of: .proposal(closing), by: "bos") == nil)
    let proposal = diary.last
    let promoted = Member(id: "bos", name: "Bos", role: .coordinator)
    #expect(diary.refusal(of: .member(promoted), by: "kok") == nil)
    #expect(diary.refusal(of: .confirmation(of: proposal), by: "bos") == .actor(.samePerson))
  }

  @Test("What replaces an item exists, is not withdrawn and does not run in a circle (T10)")
  func superseding() {
    var diary = Diary { $0.link("B-1", .repeats, "A-1") }
    func closing(_ successor: Recommendation.ID?) -> Happening {
      .closure(Closure(.superseded, successor: successor))
    }
    #expect(diary.refusal(of: closing(nil), by: "bos") == .untied(.noSuccessor))
    #expect(diary.refusal(of: closing("A-1"), by: "bos") == .untied(.linkedToItself))
    #expect(
      diary.refusal(of: closing("A-1"), by: "bos", on: "B-1", at: "2025-06-01")
        == .untied(.linkedInCircle))
    #expect(diary.refusal(of: closing("B-1"), by: "bos", at: "2025-06-01") == nil)
    #expect(diary.state() == .superseded)
    var other = Diary()
    let withdrawn = Happening.closure(Closure(.withdrawn, reason: reason))
    #expect(other.refusal(of: withdrawn, by: "kok", on: "B-1", at: "2025-06-01") == nil)
    #expect(
      other.refusal(of: closing("B-1"), by: "bos", at: "2025-06-02")
        == .untied(.successorWithdrawn("B-1")))
  }

  @Test("Two items do not replace each other (T10)")
  func supersedingEachOther() {
    var diary = Diary()
    #expect(
      diary.refusal(
        of: .closure(Closure(.superseded, successor: "B-1")), by: "bos", at: "2025-06-01") == nil)
    #expect(
      diary.refusal(
        of: .closure(Closure(.superseded, successor: "A-1")), by: "bos", on: "B-1",
        at: "2025-06-02") == .untied(.linkedInCircle))
  }

  @Test("Reopening says why, and there is something to reopen (T13)")
  func reopening() {
    var diary = Diary()
    #expect(diary.refusal(of: .reopen(reason: reason), by: "bos") == .unready(.isOpen))
    let withdrawn = Happening.closure(Closure(.withdrawn, reason: reason))
    #expect(diary.refusal(of: withdrawn, by: "kok") == nil)
    #expect(diary.refusal(of: .reopen(reason: nil), by: "bos", at: "2024-07-01") == .lacks(.reason))
    #expect(
      diary.refusal(of: .reopen(reason: reason), by: "bos", at: "2024-07-01", date: "2024-05-01")
        == .untimely(.beforeClosing(day("2024-06-01"))))
    #expect(diary.refusal(of: .reopen(reason: reason), by: "bos", at: "2024-07-01") == nil)
    #expect(diary.state() == .awaitingResponse)
  }

  @Test("A link goes back in time, and never in a circle (T14)")
  func links() {
    var diary = Diary { $0.link("B-1", .elaborates, "A-1") }
    func link(_ from: Recommendation.ID, _ to: Recommendation.ID, _ kind: Link.Kind) -> Happening {
      .link(
        Link(
          id: Link.ID("\(from)\(kind)\(to)"), kind: kind, from: from, to: to, by: .inspectorate,
          reason: Phrase(reason, nil), source: Source(document: nil, confidence: .inferred)))
    }
    let at = "2025-06-01"
    #expect(
      diary.refusal(of: link("A-1", "B-1", .repeats), by: "bos", at: at)
        == .untied(.notEarlier("B-1")))
    #expect(
      diary.refusal(of: link("A-1", "B-1", .supersedes), by: "bos", at: at)
        == .untied(.notEarlier("B-1")))
    #expect(
      diary.refusal(of: link("B-1", "A-1", .elaborates), by: "bos", on: "B-1", at: at)
        == .untied(.isLinked))
    #expect(diary.refusal(of: link("B-1", "A-1", .repeats), by: "bos", on: "B-1", at: at) == nil)
    #expect(diary.refusal(of: link("A-1", "B-1", .related), by: "bos", at: at) == nil)
    #expect(
      diary.refusal(of: link("A-1", "A-1", .related), by: "bos", at: at)
        == .untied(.linkedToItself))
  }

  @Test("Items of one day do not repeat each other in a circle (T14)")
  func circle() {
    var diary = Diary {
      $0.item("A-2", in: "A")
      $0.link("A-2", .repeats, "A-1")
    }
    let back = Link(
      id: "terug", kind: .repeats, from: "A-1", to: "A-2", by: .editors,
      reason: Phrase(reason, nil), source: Source(document: nil, confidence: .inferred))
    #expect(diary.refusal(of: .link(back), by: "bos") == .untied(.linkedInCircle))
  }

  @Test("A flag is acknowledged for 28 days at most, and repetition never (T15)")
  func acknowledging() {
    var diary = Diary()
    func taken(_ code: String, _ until: String, _ reason: String? = "loopt") -> Happening {
      .acknowledgement(code: code, until: day(until), reason: reason)
    }
    #expect(
      diary.refusal(of: taken("R1", "2024-06-30"), by: "kok")
        == .untimely(.acknowledgedTooLong(until: day("2024-06-29"))))
    #expect(diary.refusal(of: taken("R1", "2024-06-29", nil), by: "kok") == .lacks(.reason))
    #expect(diary.refusal(of: taken("R3-AED", "2024-06-29"), by: "vos") == nil)
    for code in ["R10", "R12a", "R14", "R14k"] {
      #expect(
        diary.refusal(of: taken(code, "2024-06-20"), by: "bos") == .unready(.lastingFlag(code)))
    }
    #expect(
      diary.refusal(of: taken("R99", "2024-06-20"), by: "bos") == .unready(.unknownFlag("R99")))
  }

  @Test("What happened lies between the report and today")
  func days() {
    var diary = Diary()
    let claim = Happening.claim(Claim(.inProgress))
    #expect(
      diary.refusal(of: claim, by: "vos", date: "2024-06-02")
        == .untimely(.inFuture(PartialDate(day("2024-06-02")))))
    #expect(diary.refusal(of: claim, by: "vos", date: "2024") == nil)
    #expect(
      diary.refusal(of: .proposal(.position(Position(.accepted))), by: "vos", date: "2023-12-31")
        == .untimely(.beforeIssue(PartialDate(day("2024-01-01")))))
    let early = Happening.position(Position(.accepted, anticipatory: true))
    #expect(
      diary.refusal(of: early, by: "vos", date: "2023-12-31", from: "brief")
        == .actor(.notRole(.anticipation, isBooked: true)))
    #expect(diary.refusal(of: early, by: "bos", date: "2023-12-31", from: "brief") == nil)
    #expect(diary.state() == .toBeAssessed)
  }

  @Test("What is said is said for an addressee, and of a part instead of its parent")
  func places() {
    var diary = Diary {
      $0.party("ander")
      $0.item("A-2", in: "A")
      $0.item("A-2a", in: "A", partOf: "A-2", partLabel: "a")
    }
    let claim = Happening.claim(Claim(.inProgress))
    #expect(
      diary.refusal(of: claim, by: "vos", party: "ander") == .misplaced(.notAddressee("ander")))
    #expect(diary.refusal(of: claim, by: "vos", party: Fixture.minister) == nil)
    #expect(diary.refusal(of: claim, by: "vos", on: "A-2") == .misplaced(.hasParts))
    #expect(diary.refusal(of: claim, by: "vos", on: "A-2a") == nil)
  }

  @Test("A commitment moves like a target date, and who judges it is not who made it")
  func commitments() {
    var diary = Diary { $0.commitment("C1", on: ["A-1"], made: "2024-02-01", due: "2024-12") }
    let later = Happening.commitment("C1", .moved(partial("2025-06"), reason: reason))
    #expect(diary.refusal(of: later, by: "vos") == .actor(.needsSecondPerson(.laterCommitment)))
    #expect(diary.settle(later, by: "vos", and: "baas") == nil)
    #expect(
      diary.refusal(of: .commitment("C1", .moved(partial("2025-03"), reason: reason)), by: "vos")
        == nil)
    #expect(
      diary.refusal(of: .commitment("C1", .settled(.notMet)), by: "vos")
        == .actor(.notRole(.commitmentJudged, isBooked: false)))
    #expect(diary.refusal(of: .commitment("C1", .settled(.notMet)), by: "bos") == nil)
    #expect(
      diary.refusal(of: .commitment("C1", .settled(.dropped)), by: "vos") == .lacks(.reason))
    #expect(
      diary.refusal(of: .commitment("C1", .settled(.met)), by: "vos", on: "B-1", at: "2025-02-01")
        == .misplaced(.foreignCommitment("C1")))
  }
}
