import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Walks through chains, timeline and answers")
struct SeeingJourneyTests {
  @Test("An inspector goes from a chain to its items, to one of them, to the timeline and back")
  func chainAndBack() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3
      see 6 ketens met 27 punten; 10 punten staan op zichzelf
      cursor Governance: wie beslist
      see Governance, mandaat en doorzettingsmacht, 10 jaar open sinds 27 maart 2015
      press Enter
      see Keten 1 · Governance: wie beslist
      see R2015-4
      see 1–3 van 8
      press Right Right Right
      see 2–4 van 8
      cursor R2022-3
      press Enter
      see Wie gaat over de systemen
      press T
      see [4 Tijdlijn]
      see Keten 1 · Governance: wie beslist
      press Esc
      see Wie gaat over de systemen
      press Esc
      cursor R2022-3
      press T
      see [4 Tijdlijn]
      press Esc Esc
      see [3 Ketens]
      cursor Governance: wie beslist
      """)
  }

  @Test("An inspector takes the excerpt of the governance chain along, ready for a letter")
  func excerpt() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3 Enter
      see Keten 1 · Governance: wie beslist
      press x
      see keten-1-2025-06-24.md
      press Enter
      see Geschreven naar keten-1-2025-06-24.md.
      """)
    guard case .chain(let number)? = journey.exports.last?.request.subject else {
      Issue.record("something else was exported")
      return
    }
    #expect(number == 1)
  }

  @Test("Zooming and scrolling stop where there is no more, and say so")
  func zoom() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3 h
      see h doet hier niets: eerder is er niets.
      press l
      see later is er niets
      press + +
      see 2025
      hide 2016
      press + +
      see een cel is al een maand
      press Left Left Left Left Left Left Left Left Left Left
      see 2016
      press - - - - -
      see een cel is al een jaar
      """)
  }

  @Test("Milestones and the target that moved open what they hold, each with its source")
  func milestones() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3 j j j j j j
      cursor Mijlpalen
      see 3 van
      press Enter /
      type treden in werking
      press Enter
      see Wijzigingswet en Regeling treden in werking. (◇ wet)
      press Esc j
      cursor Tien meldkamers
      see 6 keer gezegd
      press Enter
      see tien meldkamers binnen ongeveer drie jaar
      see laatste samenvoeging in 2025
      hide realisatie afgerond
      press Esc T
      see T doet hier niets: kies eerst een keten.
      """)
  }

  @Test("The reference day goes from event to event of the story, and the states follow")
  func rule() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 4
      see ── peildatum 24-06-2025: 1 niet beantwoord, 3 te beoordelen, 4 niet opgelost ─
      press [
      see ── peildatum 24-04-2025
      press [
      see ── peildatum 03-03-2025
      see 4 wacht op reactie
      see 24-04-2025
      press [
      see ── peildatum 16-03-2022
      press ] ] ]
      see ── peildatum 24-06-2025
      press ]
      see later gebeurde er niets
      """)
  }

  @Test("The rule and the states of what is in sight go at once, before the day is computed")
  func ahead() throws {
    var model = try Journey.shipped(80, 24, .dutch, walking: "press 4 [").model
    let before = model.view.text()
    let effects = model.update(.key(.character("[")))
    #expect(effects.count == 1)
    let shown = model.view.text()
    #expect(shown != before)
    #expect(shown.contains("── peildatum 03-03-2025: 4 wacht op reactie, 4 niet opgelost"))
    #expect(model.world.board.day == Day("2025-04-24"))
    let day = try #require(Day("2025-03-03"))
    _ = model.update(.reckoned(Board(model.world.dossier, on: day)))
    #expect(model.view.text().contains("── peildatum 03-03-2025: 4 wacht op reactie"))
  }

  @Test("A subject is chosen by typing a part of its name, and Esc leaves the old one")
  func subject() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 4 v
      see Tijdlijn van
      type politie
      see Politie
      press Enter
      see [4 Tijdlijn]
      see Politie
      press v
      type bestaatniet
      see Niets gevonden.
      press Esc
      see Politie
      press : o n d e r w
      see Ander onderwerp kiezen
      press Enter
      see Tijdlijn van
      """)
  }

  @Test("An item of the list leads to the timeline of its chain, one without a chain to its own")
  func fromItems() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press /
      type R2015-7
      press Enter T
      see Werkwijzen lopen uiteen
      see ● R2015-7
      press Esc
      cursor R2015-7
      """)
  }

  @Test("What several items did on one day opens as one page, what one did as its item")
  func moment() throws {
    var journey = try Journey.shipped(132, 43, .dutch, walking: "press 4 g Right")
    try journey.walk(
      """
      cursor onderschreven
      press Enter
      see R2015-4
      press Esc G
      cursor 5 toezeggingen zonder termijn
      press Enter
      see 24 april 2025
      see Toezegging zonder termijn
      see De Kamer over de voortgang blijven informeren
      """)
  }

  @Test("A letter stands beside its response; what answers the chosen point follows")
  func letter() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 5
      see 11 punten: 0 ja · 7 deels · 4 niet
      see 16 passages · 5 toezeggingen, 0 met dag
      see na 52 dagen
      cursor R2025-10
      press j j j j j
      cursor R2025-4
      see CL14
      see toezegging C2025-4, geen termijn
      see Waarom deels (afgeleid)
      press j j
      cursor R2025-6
      see niet beantwoord
      press Tab i
      see CL1 · R2025-1
      press Enter
      see stuk
      press Esc Tab Enter
      see R2025-6 · zorg
      press Esc v
      see Brief en antwoord
      type 2015
      press Enter i
      see 7 punten: 7 niet vastgesteld
      see De brief als geheel
      """)
  }

  @Test("From 110 columns on partners light up on both sides")
  func partners() throws {
    var journey = try Journey.shipped(132, 43, .dutch, walking: "press 5 j j j j j")
    let row = try #require(journey.row(with: "CL14"))
    #expect(row.contains("•al. 8") || row.contains("• al. 8"), "\(row)")
    try journey.walk("press Tab")
    let lit = journey.text.split(separator: "\n").filter { $0.contains("•") }
    #expect(lit.contains { $0.contains("R2025-") }, "\(lit)")
  }

  @Test("At forty by ten each screen still tells what it is about")
  func small() throws {
    var journey = try Journey.shipped(40, 10)
    try journey.walk(
      """
      press 3
      see Ketens
      see 5× 10 j
      see Keten 1 · Governance: wie beslist
      press Enter
      see R2015-4
      press Right
      see 2/8
      press Esc 4
      see peildatum 24-06-2025
      press 5
      see 0 ja · 7 deels · 4 niet
      press Tab
      see al.
      press Tab
      cursor R2025-10
      """)
  }

  @Test("Without chains, letters or events each screen says so and nothing breaks")
  func empty() throws {
    let dossier = Dossier(title: Phrase("Leeg", "Empty"))
    for size in [
      Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 132, rows: 43),
    ] {
      var journey = try Journey(dossier, on: "2025-06-24", size: size, .dutch)
      try journey.walk(
        """
        press 3
        see Op deze peildatum is er geen keten
        press Enter j k + - T
        press 4
        see Op deze peildatum was hier nog niets gebeurd.
        press Enter [ ] v
        press Esc 5
        see Op deze peildatum is er geen brief met een reactie.
        press Enter i m Tab v
        """)
    }
  }
}

@Suite("Changing what answers an item")
struct LinkingTests {
  @Test("An inspector links a passage to a point, with a reason, and the sheet follows")
  func inspector() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press 5 j j j j
      cursor R2025-3
      see 4 niet
      press Tab i
      cursor CL1
      press m
      see Welk antwoord de brief geeft
      see R2025-3
      press Tab Left Space Tab
      type noemt het onderwerp
      press Esc o
      see Opgeslagen.
      see 11 punten: 0 ja · 8 deels · 3 niet
      see erkenning CL1 · R2025-1 en
      press Tab i
      cursor R2025-3
      see Waarom deels (brontekst gelezen)
      see noemt het onderwerp
      press Tab g m
      see Welk antwoord de brief geeft
      press Tab Tab Tab
      see Passages
      """)
    #expect(journey.recorded == ["Antwoord: deels"])
    #expect(journey.row(with: "Passages")?.contains("nummers") == true)
  }

  @Test("Who may not is told why")
  func others() throws {
    for member in [Staff.official, Staff.reader] {
      var journey = try Staff.journey(member)
      try journey.walk("press 5 m\nsee alleen de Inspectie")
    }
    var stranger = try Staff.journey(nil)
    try stranger.walk("press 5 m\nsee u staat niet in de ledenlijst")
  }
}

@Suite("Chains are filtered as one types")
struct ChainFilterTests {
  @Test("By title, by the number of an item, and back; the cursor stands on what is found")
  func filter() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3 /
      type personeel
      see / personeel
      see 1 van 6 ketens
      press Enter
      cursor Personeel
      see 1 van 6 ketens
      press Esc
      hide 1 van 6
      cursor Governance
      press /
      type r2025-1
      press Enter
      cursor Governance
      press Enter
      see Keten 1
      press Esc
      see / r2025-1
      """)
  }

  @Test("Milestones and moving targets are found by name too")
  func others() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 3 /
      type mijlpalen
      press Enter
      see 0 van 6 ketens
      press Enter
      see Mijlpalen
      """)
  }

  @Test("What is nowhere is said, and Esc shows all again", arguments: [(40, 10), (80, 24)])
  func nothing(columns: Int, rows: Int) throws {
    var journey = try Journey.shipped(columns, rows)
    try journey.walk(
      """
      press 3 /
      type nergens
      see Geen ketens bij dit filter.
      press Esc
      hide Geen ketens
      """)
  }
}

@Suite("On another day one stays where one was")
struct StayingTests {
  @Test("On the milestones of the chains", arguments: [(80, 24), (132, 43)])
  func chains(columns: Int, rows: Int) throws {
    var journey = try Journey.shipped(columns, rows)
    try journey.walk("press 3 G")
    let row = journey.cursorRow
    #expect(!row.contains("Governance"))
    try journey.walk("press [ ]")
    #expect(journey.cursorRow == row)
  }

  @Test("The choice of a timeline has the parties that were asked, and no others")
  func subjects() throws {
    var journey = try Journey.shipped(80, 60)
    try journey.walk("press 4 v")
    let asked = journey.text.split(separator: "\n").count { line in
      line.split(separator: " ").last == "partij"
    }
    #expect(asked == 7)
  }
}
