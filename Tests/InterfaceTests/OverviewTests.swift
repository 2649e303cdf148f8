import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Overview: every number opens the list behind it")
struct OverviewScreenTests {
  @Test("From a number to its list, to an item, and all the way back to the number")
  func thereAndBack() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 1
      see [1 Overzicht]
      see 37 punten: 9 aanbevelingen, 5 oproepen, 12 zorgen en 11 bevindingen
      see Op tijd gereageerd
      see 29 van 33
      cursor ▸2025
      press l
      see niet beantwoord
      press Enter
      see 4 van 37 punten
      see / rapport:R2025
      press j Enter
      see R2025-6
      press Esc
      see 4 van 37 punten
      press Esc
      cursor ▸2025
      see [1 Overzicht]
      """)
  }

  @Test("Esc in a list that was filtered further goes back to the list behind the number first")
  func filteredFurther() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 1 Enter
      see 11 van 37 punten
      press /
      type  soort:oproep
      press Enter
      hide 11 van 37
      press Esc
      see 11 van 37 punten
      press Esc
      see [1 Overzicht]
      """)
  }

  @Test(
    "Every number on the screen agrees with its list, at every size",
    arguments: [(40, 10), (80, 24), (132, 43), (200, 60)])
  func counts(columns: Int, rows: Int) throws {
    var journey = try Journey.shipped(columns, rows)
    try journey.walk("press 1 g")
    var seen: Set<String> = []
    for _ in 0..<300 {
      let (row, frame) = (journey.cursorRow, journey.frame)
      let number = try #require(journey.focusedNumber)
      seen.insert("\(row)|\(frame.cursor?.column ?? 0)")
      journey.press(.enter)
      if let found = journey.found, number != "?" { #expect(number == String(found), "\(row)") }
      journey.press(.escape)
      #expect(journey.frame == frame)
      journey.press(.right)
      guard journey.frame.cursor == frame.cursor else { continue }
      journey.press(.down)
      if journey.frame.cursor == frame.cursor, journey.cursorRow == row { break }
      for _ in 0..<12 { journey.press(.left) }
      try journey.walk("press ? Esc")
    }
    #expect(seen.count > 60)
  }

  @Test("Moving goes sideways, by part and by page, and the ends are the ends")
  func moving() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 1 j j
      cursor ▸2021
      press Tab
      cursor ▸Op tijd gereageerd
      press Tab
      cursor ▸tot 6 maanden
      press Tab
      cursor nog geen overleg
      press G
      see stuk te lezen
      press Enter
      see 18 van 55 stukken
      press Esc g
      cursor 37 punten
      press k
      cursor 37 punten
      """)
  }

  @Test("The numbers follow the reference day; before anything happened the screen says so")
  func referenceDay() throws {
    var journey = try Journey.shipped(today: "2025-06-24")
    try journey.walk(
      """
      press 1 t
      type 2014
      press Enter j
      see Op deze peildatum staat er nog niets op de lijst.
      press Enter
      see er is nog niets te tellen
      press ]
      press j
      see 7 punten
      """)
  }

  @Test("What is shown is exported, and the sentence of a number copied")
  func taking() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 1 x
      see Bestand  overzicht-2025-06-24.md
      press Enter
      see Geschreven naar overzicht-2025-06-24.md.
      press y
      copied 11 punten
      """)
  }

  @Test("In English every word is English")
  func english() throws {
    var journey = try Journey.shipped(80, 24, .english)
    try journey.walk(
      """
      press 1
      see [1 Overview]
      see 37 items: 9 recommendations
      see Answered in time
      see Since 24-03-2025 (no stand-up yet)
      press Enter
      see 11 of 37 items
      """)
  }

  @Test("An empty dossier opens on every new screen")
  func empty() throws {
    for size in [(40, 10), (80, 24), (132, 43)] {
      var journey = try Journey(
        Dossier(title: Phrase("Leeg", "Empty")), on: "2025-06-24",
        size: Size(columns: size.0, rows: size.1), .dutch)
      try journey.walk(
        """
        press 1 j
        see nog niets op de lijst
        press 6 j
        see nog niemand iets gevraagd
        press Enter
        see er staat geen partij
        press D
        see 0 stukken
        """)
    }
  }
}

extension Journey {
  /// The number on which the focus stands, without the sign of uncertainty; `?` for an age.
  var focusedNumber: String? {
    guard let cursor = frame.cursor else { return nil }
    var text = ""
    for column in cursor.column..<frame.size.columns {
      let cell = frame[Point(row: cursor.row, column: column)]
      guard cell.style == .focus else { break }
      text += cell.text
    }
    if text.isEmpty { return nil }
    let digits = text.hasSuffix("?") ? String(text.dropLast()) : text
    return Int(digits) == nil ? "?" : digits
  }

  /// How many items the list in sight shows; nothing when no list is.
  var found: Int? {
    guard let items = model.pages.last as? Items else { return nil }
    return items.list.count
  }
}
