import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Walks through the shipped dossier")
struct JourneyTests {
  @Test("However far a text is scrolled, no two lines are ruled one below the other")
  func rules() throws {
    var journey = try Journey.shipped()
    try journey.walk("press j Enter")
    for _ in 0..<20 {
      let lines = journey.text.split(separator: "\n", omittingEmptySubsequences: false)
      let isRule = lines.map { $0.hasPrefix("────────") }
      #expect(!zip(isRule, isRule.dropFirst()).contains { $0 && $1 })
      try journey.walk("press Tab")
    }
  }

  @Test("From the list to an item, to why, to the document and all the way back")
  func thereAndBack() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      see 37 punten
      cursor R2025-3
      press j j j j
      cursor R2025-1
      press Enter
      see R2025-1 · oproep · governance
      see Leg taken, bevoegdheden vast
      see geen enkele met een termijn
      cursor Gevraagd
      press Enter
      see Aangehaald bij
      press Backspace
      cursor Gevraagd
      press Tab Tab Tab
      cursor Valt op
      press j Enter
      see Waarom
      see Regel R3-AED
      press q
      see Valt op
      press Esc
      see 37 punten
      cursor R2025-1
      """)
  }

  @Test("A linked item opens on top, and every page is left one by one")
  func links() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press /
      type R2025-1
      press Enter Enter
      press Tab Tab Tab Tab
      cursor Keten 1
      press j Enter
      see R2015-4 · bevinding
      press Esc
      see R2025-1 · oproep
      press Esc
      see 3 van 37 punten
      press Esc
      see 37 punten
      hide van 37
      """)
  }

  @Test("A party is followed to what it was asked")
  func party() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press /
      type R2025-1
      press Enter Enter j j j
      cursor Minister van Justitie en Veiligheid
      press Enter
      see partij
      see Gevraagd
      see R2025-1
      press Esc
      cursor Minister
      """)
  }

  @Test("The filter works at every key, says how many it leaves, and Esc takes it away")
  func filter() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press /
      type keten:1
      see 8 van 37 punten
      hide R2025-9
      press Enter
      see / keten:1
      press Esc
      see 37 punten  ·
      press /
      type antwoord:niet
      see 4 van 37 punten
      press Esc
      see 37 punten  ·
      """)
  }

  @Test("A faulty filter is explained by its place, and what stood stays")
  func filterFault() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press /
      type ketn:1
      see Onbekend veld ‘ketn’ op positie 1. Bedoelde u ‘keten’?
      see R2025-3
      press C-u
      type zzzz
      see Geen punten bij dit filter. Esc wist het filter.
      """)
  }

  @Test("States and flags follow the reference day, forgivingly typed")
  func referenceDay() throws {
    var journey = try Journey.shipped(today: "2025-06-24")
    try journey.walk(
      """
      press t
      type 1 apr 2025
      see dinsdag 1 april 2025
      press Enter
      see peildatum 01-04-2025
      see u ziet het dossier van die dag en kunt niets vastleggen
      press j
      hide niet beantwoord
      see wacht op reactie
      press ]
      see peildatum 24-04-2025
      see 4 niet beantwoord
      press [
      see peildatum 03-03-2025
      press t Enter
      see peildatum 24-06-2025
      see vandaag
      press t
      type geen dag
      press Enter
      see ‘geen dag’ is geen datum
      press Esc
      see 37 punten
      """)
  }

  @Test("Before anything happened the list says so")
  func beforeAll() throws {
    var journey = try Journey.shipped(today: "2025-06-24")
    try journey.walk(
      """
      press t
      type 2014
      press Enter j
      see Op deze peildatum staat er nog niets op de lijst.
      press Enter
      see Enter doet hier niets
      press [
      see [ doet hier niets: eerder gebeurde er niets.
      """)
  }

  @Test("Without a role my work goes round both sides; with one it is one's own")
  func mine() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      see nog geen leden
      press w
      see aan zet: Inspectie
      see 15 punten
      press w
      see aan zet: ministerie
      hide te beoordelen
      press w
      see 37 punten
      """)
    let member = Member(id: "sv", name: "S. Visser", role: .caseHolder)
    journey = try Journey.shipped(member: member)
    try journey.walk(
      """
      see S. Visser, dossierhouder
      press w
      see aan zet: ministerie
      press w
      see 37 punten
      """)
  }

  @Test("Groups go round, and the focus stays on its item")
  func groups() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press j
      press v
      see Op zichzelf
      cursor R2025-6
      press v
      see Inrichting van de meldkamer governance
      cursor R2025-6
      press v
      see Groepen: partij.
      press v
      see Groepen: thema.
      press v
      see Groepen: geen.
      press v
      see Groepen: stand.
      see aan zet: ministerie
      """)
  }

  @Test("Marks are counted, copied together and taken away")
  func marks() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press Space Space
      see 2 gemarkeerd.
      see *R2025-3
      press y
      see Gekopieerd.
      copied R2025-3
      copied R2025-6
      press U j
      hide gemarkeerd
      press U
      see U doet hier niets: er is niets gemarkeerd.
      press * j
      see 37 gemarkeerd.
      """)
  }

  @Test("What is shown is exported under a name that is asked for")
  func export() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press x
      see Bestand  punten-2025-06-24.txt
      press C-u
      type lijst.txt
      press Enter
      see Geschreven naar lijst.txt.
      """)
    #expect(journey.exports.map(\.path) == ["lijst.txt"])
  }

  @Test("The palette finds, shows the key, says why not, and does")
  func palette() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press :
      type markeringen
      see Markeringen weg
      see Kan nu niet: er is niets gemarkeerd.
      press Esc
      press :
      type stukken
      press Enter
      see 55 stukken
      press Esc :
      type groepen
      press Enter
      see Keten 1
      """)
  }

  @Test("Side by side the detail follows, takes the focus with Tab and gives it back with Esc")
  func wide() throws {
    var journey = try Journey.shipped(132, 43)
    try journey.walk(
      """
      see │ R2025-3 · zorg
      press j
      see │ R2025-6 · zorg
      press Tab
      see Esc naar lijst
      cursor ▸Gevraagd
      press Enter
      see Aangehaald bij
      press Esc Esc
      cursor R2025-6
      size 80x24
      hide │
      press Tab
      see Tab doet hier niets
      """)
  }

  @Test("Quitting is Q; Ctrl-C and Esc at rest say so")
  func quitting() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press C-c
      see Q stopt
      press Esc
      see er is geen vorige pagina; Q stopt
      press Q
      ended
      """)
  }

  @Test("In English every word is English")
  func english() throws {
    var journey = try Journey.shipped(80, 24, .english)
    try journey.walk(
      """
      see reference day 24-06-2025
      see 37 items
      see Enter open
      press j j j j Enter
      see Asked
      see Answer
      press ?
      see Help: the keys of this screen
      hide Hulp
      press Esc t
      type no day
      press Enter
      see ‘no day’ is not a date
      """)
  }

  @Test("Narrow and low screens keep number and title")
  func small() throws {
    var journey = try Journey.shipped(40, 10)
    try journey.walk(
      """
      see Niet beantwoord · 4 · ministerie
      see ▸R2025-3  Niemand bevoegd in te grijpen
      see : meer
      press /
      type keten:1
      see 8 van 37
      press Enter Enter
      see Niemand bevoegd in te grijpen
      see Gevraagd
      size 39x10
      see Het venster is te klein
      size 40x10
      see Gevraagd
      """)
  }
}
