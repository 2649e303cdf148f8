import FollowUp
import Testing
import Text

/// Each thing that can be recorded: the role that may, and every other role that may not.
@Suite struct RoleTests {
  /// Something that can be recorded at once on a fresh item, and who may.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let happening: Happening
    let roles: [Role]
    var isProposed = false
    var party: Party.ID?

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "T2 standpunt", happening: .position(Position(.accepted)), roles: [.caseHolder],
      isProposed: true),
    Case(name: "T3 melding", happening: .claim(Claim(.inProgress)), roles: [.caseHolder]),
    Case(
      name: "T4 termijn", happening: .target(partial("2026"), reason: nil), roles: [.caseHolder]),
    Case(
      name: "T6 verlenging", happening: .termExtension(months: 3, reason: "druk"),
      roles: [.caseHolder]),
    Case(
      name: "T7 oordeel", happening: .assessment(Assessment(.notResolved, lookedAt: "bezoek")),
      roles: [.inspector]),
    Case(
      name: "T9 niet opgevolgd",
      happening: .closure(Closure(.notImplemented, reason: "te duur", riskOwner: "Baas")),
      roles: [.inspector], isProposed: true),
    Case(
      name: "T10 vervangen", happening: .closure(Closure(.superseded, successor: "B-1")),
      roles: [.inspector]),
    Case(
      name: "T11 achterhaald", happening: .closure(Closure(.obsolete, reason: "opgeheven")),
      roles: [.inspector], isProposed: true),
    Case(
      name: "T12 ingetrokken", happening: .closure(Closure(.withdrawn, reason: "dubbel")),
      roles: [.coordinator]),
    Case(
      name: "T14 koppeling",
      happening: .link(
        Link(
          id: "k", kind: .repeats, from: "B-1", to: "A-1", by: .inspectorate,
          reason: Phrase("zelfde", nil), source: Source(document: nil, confidence: .inferred))),
      roles: [.inspector]),
    Case(
      name: "T15 kennisneming",
      happening: .acknowledgement(code: "R1", until: day("2024-06-20"), reason: "loopt"),
      roles: [.inspector, .coordinator, .caseHolder]),
    Case(
      name: "bewijs", happening: .evidence, roles: [.inspector, .coordinator, .caseHolder]),
    Case(
      name: "notitie", happening: .note(promise: false),
      roles: [.inspector, .coordinator, .caseHolder, .mandateHolder]),
    Case(
      name: "trekker", happening: .addressee(role: .lead, official: nil, expected: nil),
      roles: [.inspector], party: Fixture.minister),
    Case(
      name: "verantwoordelijke",
      happening: .addressee(role: nil, official: "directeur", expected: nil),
      roles: [.caseHolder], party: Fixture.minister),
  ]

  @Test("Each role may do its own, and no other", arguments: cases)
  func roles(_ one: Case) {
    for member in Diary.members {
      var diary = Diary()
      let refusal = diary.refusal(
        of: one.isProposed ? .proposal(one.happening) : one.happening, by: member.id,
        on: one.name.hasPrefix("T14") ? "B-1" : "A-1",
        at: one.name.hasPrefix("T14") ? "2025-06-01" : "2024-06-01",
        party: one.party, text: "tekst", evidence: [.of(.addressee)])
      if one.roles.contains(member.role) {
        #expect(refusal == nil, "\(member.role)")
      } else if member.role == .reader {
        #expect(refusal == .actor(.onlyReads))
      } else if case .actor(.notRole) = refusal {
        #expect(diary.fold.refused.count == 1)
      } else {
        Issue.record("\(member.role) kreeg \(String(describing: refusal))")
      }
    }
  }

  @Test("What needs a second person does not count when it is recorded alone")
  func needsSecondPerson() {
    for one in Self.cases where one.isProposed {
      var diary = Diary()
      let who = one.roles == [.inspector] ? "bos" : "vos"
      let refusal = diary.refusal(of: one.happening, by: Member.ID(who))
      guard case .actor(.needsSecondPerson) = refusal else {
        Issue.record("\(one.name): \(String(describing: refusal))")
        continue
      }
      #expect(diary.state() == .awaitingResponse)
    }
  }

  @Test("The acts of the stand-up have their roles too (T16, T17, T18)")
  func standup() {
    #expect(Act.decision.way == .direct([.inspector, .coordinator]))
    #expect(Act.action.way == .direct([.inspector, .coordinator, .caseHolder]))
    #expect(Act.standup.way == .direct([.inspector, .coordinator]))
  }

  @Test("Reports and items come from an inspector, with a text and somebody who is asked (T1)")
  func items() {
    var diary = Diary()
    let item = Recommendation(
      id: "A-9", report: "A", title: Phrase("Kort", nil), text: Phrase("Doe het.", nil),
      addressees: [.lead(Fixture.minister)],
      source: Source(document: "doc-A", confidence: .sourceText))
    let bare = Recommendation(
      id: "A-8", report: "A", title: Phrase("Kort", nil), text: Phrase("Doe het.", nil),
      source: item.source)
    let mute = Recommendation(
      id: "A-7", report: "A", title: Phrase("Kort", nil), text: Phrase(" ", nil),
      addressees: item.addressees, source: item.source)
    #expect(
      diary.refusal(of: .recommendation(item), by: "vos")
        == .actor(.notRole(.item, isBooked: false)))
    #expect(diary.refusal(of: .recommendation(bare), by: "bos") == .lacks(.addressee))
    #expect(diary.refusal(of: .recommendation(mute), by: "bos") == .lacks(.text))
    #expect(diary.refusal(of: .recommendation(item), by: "bos") == nil)
    #expect(diary.refusal(of: .claim(Claim(.inProgress)), by: "vos", on: "A-9") == nil)
  }

  @Test("A link that is there is ended by an inspector, and by nobody else (T14)")
  func unlinking() {
    for member in Diary.members {
      var diary = Diary { $0.link("B-1", .repeats, "A-1") }
      let refusal = diary.refusal(
        of: .unlink("B-1>A-1"), by: member.id, on: "B-1", at: "2025-06-01")
      switch member.role {
      case .inspector:
        #expect(refusal == nil)
        #expect(diary.fold.links.isEmpty)
      case .reader: #expect(refusal == .actor(.onlyReads))
      case .coordinator, .caseHolder, .mandateHolder:
        #expect(refusal == .actor(.notRole(.linking, isBooked: false)))
        #expect(diary.fold.links.count == 1)
      }
    }
  }

  @Test("A response is booked by whoever works on a dossier, but not by who confirms or reads")
  func responses() {
    let response = Response(
      id: "reactie", document: "brief", report: "A", date: partial("2024-03-01"), by: "minister",
      party: nil, summary: Phrase("deels", nil))
    for member in Diary.members {
      var diary = Diary()
      let refusal = diary.refusal(of: .response(response), by: member.id)
      switch member.role {
      case .inspector, .coordinator, .caseHolder:
        #expect(refusal == nil)
        #expect(diary.fold.dossier.responses.map(\.id) == ["reactie"])
      case .reader: #expect(refusal == .actor(.onlyReads))
      case .mandateHolder: #expect(refusal == .actor(.notRole(.response, isBooked: false)))
      }
    }
  }

  @Test("Somebody who is not in the list only reads, and a role is the one of the list")
  func strangers() {
    var diary = Diary()
    #expect(diary.refusal(of: .note(promise: false), by: "wie", text: "x") == .actor(.notMember))
    #expect(
      diary.refusal(of: .note(promise: false), by: "vos", as: .inspector, text: "x")
        == .actor(.otherRole(.caseHolder)))
  }

  @Test("A refusal says why not, and what instead, in both languages")
  func sentences() {
    let refusal = Refusal.unready(.onlyOwnEvidence)
    #expect(
      refusal.sentence(.dutch)
        == "Kan niet: al het bewijs komt van de geadresseerde zelf. Wel mogelijk: ander bewijs toevoegen."
    )
    #expect(refusal.sentence(.english).hasPrefix("Not allowed: "))
    #expect(
      Refusal.actor(.notRole(.assessment, isBooked: false)).sentence(.dutch)
        == "Kan niet: beoordelen doet alleen een inspecteur.")
  }
}
