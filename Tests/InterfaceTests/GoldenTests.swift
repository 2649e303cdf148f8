import Canvas
import Testing
import Text

@testable import Interface

@Suite("Saved screens of the shipped dossier on 24 June 2025")
struct GoldenTests {
  private static let sizes = [
    (name: "40x10", columns: 40, rows: 10), (name: "80x24", columns: 80, rows: 24),
    (name: "132x43", columns: 132, rows: 43),
  ]

  @Test("The list looks as it was drawn", arguments: sizes.indices)
  func list(_ place: Int) throws {
    let size = Self.sizes[place]
    let journey = try Journey.shipped(size.columns, size.rows)
    try Golden.expect(journey.frame, is: "items-\(size.name)")
  }

  @Test("The detail page looks as it was drawn", arguments: sizes.indices)
  func detail(_ place: Int) throws {
    let size = Self.sizes[place]
    var journey = try Journey.shipped(size.columns, size.rows)
    try journey.walk(
      """
      press /
      type R2025-1
      press Enter Enter
      """)
    try Golden.expect(journey.frame, is: "item-\(size.name)")
  }

  @Test("A filter with marks, grouped by chain")
  func filtered() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press v /
      type keten:1
      press Enter Space Space Space k
      """)
    try Golden.expect(journey.frame, is: "items-filtered-80x24")
  }

  @Test("Why, help and palette")
  func pages() throws {
    var journey = try Journey.shipped()
    try journey.walk("press /\ntype R2025-1\npress Enter Enter Tab Tab Tab j j j j j Enter")
    try Golden.expect(journey.frame, is: "why-80x24")
    try journey.walk("press ?")
    try Golden.expect(journey.frame, is: "help-80x24")
    try journey.walk("press Esc : f i l t")
    try Golden.expect(journey.frame, is: "palette-80x24")
  }

  @Test("In English")
  func english() throws {
    try Golden.expect(try Journey.shipped(80, 24, .english).frame, is: "items-english-80x24")
  }

  @Test("A difference is found and named by its line")
  func teeth() throws {
    let journey = try Journey.shipped()
    let saved = Golden.text(of: journey.frame)
    var moved = journey
    moved.press(.down)
    let shown = Golden.text(of: moved.frame)
    #expect(shown != saved)
    #expect(Golden.difference(saved, shown).hasPrefix("line "))
  }
}
