import Canvas
import Testing
import Text

@testable import Interface

@Suite("Searching a text")
struct SearchTests {
  @Test("A word is found whatever its case, and n and N go round")
  func around() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press j j j j Enter
      see R2025-1 · oproep
      press /
      see Zoek
      type MEER Overleg
      press Enter
      see ‘MEER Overleg’ staat niet in deze tekst
      press /
      type TERMIJN
      press Enter
      see ‘TERMIJN’: regel 1 van
      cursor termijn
      press n
      see regel 2 van
      press N
      see regel 1 van
      press N
      hide regel 1 van
      press n
      see regel 1 van
      """)
  }

  @Test("Without a search n says so, and Esc leaves the question without one")
  func nothingSought() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press Enter n
      see n doet hier niets: er is nog niets gezocht; / zoekt.
      press / x Esc
      hide Zoek
      press N
      see er is nog niets gezocht
      """)
  }

  @Test("In the list / stays the filter, and help of a text names the search")
  func elsewhere() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press n
      see hoort bij een ander scherm
      press Enter ?
      see Zoekt een woord in deze tekst
      press / n n Enter
      """)
  }

  @Test("What was found stands out, and only that")
  func highlighted() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press j j j j Enter /
      type trekker
      press Enter
      """)
    let cursor = try #require(journey.frame.cursor)
    let row = journey.cursorRow
    let start = try #require(row.lowercased().firstRange(of: "trekker"))
    #expect(cursor.column == row.distance(from: row.startIndex, to: start.lowerBound))
    let bold = Style.heading.with(.reference)
    let frame = journey.frame
    #expect(frame[cursor].style == bold)
    #expect(frame[Point(row: cursor.row, column: cursor.column + 7)].style != bold)
  }

  @Test(
    "The columns of a word, with accents and wide signs before it",
    arguments: [
      ("een énkele keer", "enkele", [4..<10]), ("漢字 keer keer", "keer", [5..<9, 10..<14]),
      ("ijs en IJs", "ijs", [0..<3, 7..<10]), ("niets", "iets meer", []),
    ])
  func columns(_ line: String, _ word: String, _ expected: [Range<Int>]) {
    #expect(SoughtWord(word).columns(in: TextLine(Clean(line))) == expected)
  }

  @Test("A new width keeps the word; the search goes on from the focus")
  func resized() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press j j j j Enter /
      type termijn
      press Enter n
      see regel 2 van
      size 60x20
      press n
      see ‘termijn’: regel
      """)
  }
}
