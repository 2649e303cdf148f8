import FollowUp
import Testing
import Text

/// Taking back, correcting, and who is a member.
@Suite struct MendingTests {
  private let claim = Happening.claim(Claim(.inProgress))

  @Test("One takes back what is one's own, or of one's own side when one leads it")
  func takingBack() {
    var diary = Diary()
    #expect(diary.refusal(of: claim, by: "vos") == nil)
    let event = diary.last
    for other in ["bos", "kok"] {
      #expect(diary.refusal(of: .void(event), by: Member.ID(other)) == .actor(.notYours))
    }
    #expect(diary.refusal(of: .void(event), by: "baas") == nil)
    #expect(diary.refusal(of: .void(event), by: "vos") == .unmended(.isTakenBack))
    #expect(
      diary.refusal(of: .void(event), by: "vos", on: "B-1") == .misplaced(.otherItem))
  }

  @Test("What was taken back can be put back, by taking back the taking back")
  func puttingBack() {
    var diary = Diary()
    #expect(
      diary.refusal(of: .claim(Claim(.complete)), by: "vos", evidence: [.of(.addressee)]) == nil)
    let event = diary.last
    #expect(diary.refusal(of: .void(event), by: "vos") == nil)
    #expect(diary.state() == .awaitingResponse)
    #expect(diary.refusal(of: .void(diary.last), by: "vos") == nil)
    #expect(diary.state() == .reportedComplete)
  }

  @Test("A confirmed proposal is not taken back before its confirmation is")
  func confirmed() {
    var diary = Diary()
    #expect(diary.refusal(of: .proposal(.position(Position(.accepted))), by: "vos") == nil)
    let proposal = diary.last
    #expect(diary.refusal(of: .confirmation(of: proposal), by: "baas") == nil)
    let confirmation = diary.last
    #expect(diary.refusal(of: .void(proposal), by: "vos") == .unmended(.isConfirmed))
    #expect(diary.refusal(of: .void(confirmation), by: "vos") == .actor(.notYours))
    #expect(diary.refusal(of: .void(confirmation), by: "baas") == nil)
    #expect(diary.state() == .awaitingResponse)
    #expect(diary.refusal(of: .void(proposal), by: "vos") == nil)
  }

  @Test("What the editors booked is mended by the inspectorate, a letter also by the ministry")
  func booked() {
    var diary = Diary {
      $0.add(
        .position(Position(.accepted)), to: "A-1", on: "2024-03-01", document: "brief", id: "b#1")
      $0.add(
        .assessment(Assessment(.notResolved)), to: "A-1", on: "2024-04-01", document: "brief",
        id: "b#2")
    }
    let partly = Happening.position(Position(.partly))
    #expect(diary.refusal(of: .void("b#1"), by: "vos") == .actor(.notYours))
    #expect(
      diary.refusal(of: partly, by: "vos", correcting: "b#1")
        == .actor(.notYours), "without the letter it is not what the letter says")
    #expect(diary.refusal(of: partly, by: "vos", from: "brief", correcting: "b#1") == nil)
    #expect(
      diary.refusal(
        of: .assessment(Assessment(.resolved)), by: "vos", from: "brief", correcting: "b#2")
        == .actor(.notYours))
    #expect(diary.refusal(of: .void("b#2"), by: "bos") == nil)
    #expect(diary.state() == .toBeAssessed)
  }

  @Test("A correction is of the same kind, and no proposal")
  func corrections() {
    var diary = Diary()
    #expect(diary.refusal(of: claim, by: "vos") == nil)
    let event = diary.last
    #expect(
      diary.refusal(of: .note(promise: false), by: "vos", text: "x", correcting: event)
        == .unmended(.otherKind))
    #expect(diary.refusal(of: .claim(Claim(.largely)), by: "vos", correcting: event) == nil)
    #expect(diary.refusal(of: .proposal(.position(Position(.accepted))), by: "vos") == nil)
    #expect(
      diary.refusal(
        of: .position(Position(.rejected)), by: "vos", from: "brief", correcting: diary.last)
        == .unmended(.isProposal))
  }

  @Test("After a week a later date is a move, no correction (A5)")
  func moves() {
    var diary = Diary()
    #expect(diary.refusal(of: .target(partial("2025-01"), reason: nil), by: "vos") == nil)
    let event = diary.last
    let later = Happening.target(partial("2025-06"), reason: "typefout")
    #expect(
      diary.refusal(of: later, by: "vos", at: "2024-06-09", correcting: event)
        == .unmended(.movesByCorrection))
    #expect(diary.refusal(of: later, by: "vos", at: "2024-06-08", correcting: event) == nil)
  }

  @Test("The first member of a dossier is whoever records first, and says in which role")
  func firstMember() {
    var diary = Diary(members: [])
    let first = Member(id: "bos", name: "Bos", role: .inspector)
    let coordinator = Member(id: "kok", name: "Kok", role: .coordinator)
    #expect(diary.refusal(of: claim, by: "bos", as: .inspector) == .actor(.notMember))
    #expect(
      diary.refusal(of: .member(coordinator), by: "bos", as: .inspector)
        == .actor(.firstMemberIsSelf))
    #expect(
      diary.refusal(of: .member(Member(id: "l", name: "L", role: .reader)), by: "l", as: .reader)
        == .actor(.onlyReads))
    #expect(diary.refusal(of: .member(first), by: "bos", as: .inspector) == nil)
    #expect(diary.refusal(of: .member(coordinator), by: "bos") == nil)
    #expect(diary.fold.members == [first, coordinator])
  }

  @Test("Once a side has who leads it, that person adds its members")
  func laterMembers() {
    var diary = Diary(members: [Member(id: "bos", name: "Bos", role: .inspector)])
    func member(_ id: Member.ID, _ role: Role) -> Addition {
      .member(Member(id: id, name: id.text, role: role))
    }
    #expect(diary.refusal(of: member("vos", .caseHolder), by: "bos") == nil)
    #expect(
      diary.refusal(of: member("wolf", .caseHolder), by: "vos")
        == .actor(.mayNotAddMember(.caseHolder)))
    #expect(diary.refusal(of: member("kok", .coordinator), by: "bos") == nil)
    #expect(
      diary.refusal(of: member("smit", .inspector), by: "bos")
        == .actor(.mayNotAddMember(.inspector)))
    #expect(diary.refusal(of: member("smit", .inspector), by: "kok") == nil)
    #expect(
      diary.refusal(of: member("baas", .mandateHolder), by: "kok")
        == .actor(.mayNotAddMember(.mandateHolder)))
    #expect(diary.refusal(of: member("baas", .mandateHolder), by: "bos") == nil)
    #expect(diary.refusal(of: member("wolf", .caseHolder), by: "baas") == nil)
    #expect(diary.refusal(of: member("lees", .reader), by: "baas") == nil)
    #expect(diary.refusal(of: member("kok", .inspector), by: "kok") == .actor(.ownRole))
  }

  @Test("What was not allowed changes nothing, and is listed with the reason")
  func refused() {
    var diary = Diary()
    #expect(
      diary.refusal(of: .assessment(Assessment(.resolved, lookedAt: "x")), by: "vos", text: "klaar")
        != nil)
    #expect(diary.state() == .awaitingResponse)
    #expect(
      diary.fold.refused.map { $0.reason(.dutch) }
        == ["Kan niet: beoordelen doet alleen een inspecteur."])
  }
}
