import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What the inspectorate records")
struct InspectorFormTests {
  @Test("A judgement says what was looked at and why, and tells what it changes")
  func assessment() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("o", on: "R2025-1")
    try journey.walk(
      """
      see Kies het oordeel.
      press Right Right Right Space
      see (•) deels opgelost
      press Tab
      see Noem waarnaar is gekeken.
      type bezoek aan twee meldkamers
      press Tab
      type werkt nog niet overal
      see Stand wordt deels opgelost, nu te beoordelen.
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded == ["Oordeel: deels opgelost"])
    #expect(journey.last?.text?.dutch == "werkt nog niet overal")
  }

  @Test("On course cannot be chosen while there is no dated plan")
  func noPlan() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("o", on: "R2025-1")
    try journey.walk(
      """
      see ( ) op koers                er is geen plan met een datum
      press Right Right Right Right Space
      see ‘op koers’: er is geen plan met een datum.
      """)
  }

  @Test("What may not be closed says why beside each kind; a proposal waits for a coordinator")
  func closing() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("a", on: "R2025-3")
    try journey.walk(
      """
      see de Inspectie oordeelde niet dat het probleem is opgelost
      see alleen een coördinator
      press Right Right Space Tab
      see Noem wie het overblijvende risico aanvaardt.
      type minister van JenV
      press Tab
      type geen besluit genomen
      see Een voorstel: telt pas als een coördinator het vaststelt.
      press Esc o
      see Opgeslagen. Het telt als een coördinator het vaststelt.
      """)
    #expect(journey.recorded == ["Voorstel: afgesloten: niet opgevolgd"])
  }

  @Test("Superseded names the item that comes in its place, found by typing")
  func superseded() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("a", on: "R2021-5")
    try journey.walk(
      """
      press Right Right Right Space Tab
      type taken bev
      see R2025-1 Leg taken, bevoegdheden vast
      press Enter
      see Stand wordt vervangen
      press Esc o
      see Opgeslagen.
      """)
    guard case .happening(.closure(let closure)) = journey.last?.content else {
      Issue.record("not closed")
      return
    }
    #expect(closure.successor == "R2025-1")
  }

  @Test("A second person confirms what another proposed, or gives it back with a reason")
  func verdict() throws {
    var journey = try Staff.journey(Staff.coordinator)
    let closure = Closure(.notImplemented, reason: "geen besluit", riskOwner: "minister")
    journey.hear([
      Submission(
        .happening(.proposal(.closure(closure))),
        by: Author(member: Staff.inspector.id, role: .inspector), on: "R2025-3",
        date: PartialDate("2025-06-24"))
    ])
    try journey.open("p", on: "R2025-3")
    try journey.walk(
      """
      see Voorstel: afgesloten: niet opgevolgd
      press Tab Right Space Tab
      see Zeg waarom u het teruggeeft.
      press BackTab Left Space
      see Stand wordt niet opgevolgd
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.last?.content != nil)
    #expect(journey.workplace.store.fold.waiting.isEmpty)
  }

  @Test("Who proposed it finds nothing to confirm")
  func samePerson() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("a", on: "R2025-3")
    try journey.walk(
      """
      press Right Right Space Tab
      type minister
      press Tab
      type geen besluit
      press Esc o e
      see p Vaststellen of teruggeven          kan niet:
      """)
  }

  @Test("Reopening a closed item gives a reason")
  func reopening() throws {
    var journey = try Staff.journey(Staff.inspector)
    journey.hear([
      Submission(
        .happening(.closure(Closure(.superseded, successor: "R2025-1"))),
        by: Author(member: Staff.colleague.id, role: .inspector), on: "R2021-5",
        date: PartialDate("2025-06-24"))
    ])
    try journey.open("h", on: "R2021-5")
    try journey.walk(
      """
      see Noem de reden.
      type het probleem is terug
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded.last == "Heropend")
  }

  @Test("A lead is named for an item, chosen from the parties")
  func lead() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("g", on: "R2025-3")
    try journey.walk(
      """
      type minister-jenv
      press Enter Space Esc o
      see Opgeslagen.
      """)
    guard case .happening(.addressee(let role, _, _)) = journey.last?.content else {
      Issue.record("no addressee")
      return
    }
    #expect(role == .lead)
    #expect(journey.last?.party == "minister-jenv")
  }

  @Test("Linking puts the later item first, and a link can be removed")
  func links() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("l", on: "R2015-7")
    try journey.walk(
      """
      press Down Down Space Tab
      type R2025-9
      press Enter
      type zelfde regio
      press Esc o
      see Opgeslagen.
      """)
    guard case .happening(.link(let link)) = journey.last?.content else {
      Issue.record("no link")
      return
    }
    #expect(link.from == "R2025-9" && link.to == "R2015-7")
    try journey.walk(
      """
      press e x
      see R2025-9
      press Esc
      press e x
      """)
    try journey.walk("press Tab\ntype vergissing\npress Esc o\nsee Opgeslagen.")
    #expect(journey.recorded.last?.hasPrefix("Koppeling") == true)
  }

  @Test("What a letter answers is said item by item")
  func mapping() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press Space Space e i
      see Welk antwoord de brief geeft
      see 1 van 2
      press Tab Right Space Tab
      type noemt alleen overleg
      press Esc v
      see 2 van 2
      see R2025-6
      press Tab Right Right Space Tab
      type gaat er niet op in
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded == ["Antwoord: deels", "Antwoord: niet"])
  }

  @Test("A flag is acknowledged for four weeks at most")
  func acknowledged() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("m", on: "R2025-3")
    try journey.walk(
      """
      type R4
      press Enter
      type over 3 maanden
      press Tab
      type brief is onderweg
      see hoogstens
      press BackTab C-u
      type over 2 weken
      see uiterlijk 8 juli 2025
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded == ["Kennisgenomen van R4 tot en met 8 juli 2025"])
  }
}
