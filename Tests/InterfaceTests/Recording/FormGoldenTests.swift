import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Saved screens of the menu and the forms")
struct FormGoldenTests {
  private static let sizes = [
    (name: "40x10", columns: 40, rows: 10), (name: "80x24", columns: 80, rows: 24),
    (name: "132x43", columns: 132, rows: 43),
  ]

  @Test("The menu looks as it was drawn", arguments: sizes.indices)
  func menu(_ place: Int) throws {
    let size = Self.sizes[place]
    var journey = try Staff.journey(Staff.official, size.columns, size.rows)
    try journey.walk("press e")
    try Golden.expect(journey.frame, is: "menu-\(size.name)")
  }

  @Test("Voortgang melden looks as it was drawn", arguments: sizes.indices)
  func progress(_ place: Int) throws {
    let size = Self.sizes[place]
    var journey = try Staff.journey(Staff.official, size.columns, size.rows)
    try journey.walk(
      """
      press Space Space Space e v
      type 12-6-2025
      press Tab Right Space Tab Tab
      type Voorstel voor een escalatieroute
      press Tab
      type Q4 2025
      press BackTab BackTab
      type Besproken in het SMB: wie beslist bij een acuut probleem.
      """)
    try Golden.expect(journey.frame, is: "form-progress-\(size.name)")
    try journey.walk("press Esc")
    try Golden.expect(journey.frame, is: "form-leaving-\(size.name)")
  }

  @Test("Beoordelen looks as it was drawn")
  func assessment() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("o", on: "R2025-1")
    try journey.walk("press Right Right Right Space")
    try Golden.expect(journey.frame, is: "form-assessment-80x24")
  }

  @Test("Picking looks as it was drawn")
  func picking() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("l", on: "R2025-1")
    try journey.walk(
      """
      press Space Tab
      type 2021
      """)
    try Golden.expect(journey.frame, is: "form-picking-80x24")
  }

  @Test("A stale saving looks as it was drawn")
  func stale() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk("press e n\ntype Met de regio gebeld.")
    journey.hear([.note(by: Staff.inspector, on: "R2025-3", "Op bezoek geweest.")])
    try journey.walk("press Esc o")
    try Golden.expect(journey.frame, is: "form-stale-80x24")
  }

  @Test("In English")
  func english() throws {
    var journey = try Staff.journey(Staff.inspector, 80, 24, .english)
    try journey.walk("press e")
    try Golden.expect(journey.frame, is: "menu-english-80x24")
    try journey.walk("press o Space")
    try Golden.expect(journey.frame, is: "form-english-80x24")
  }
}
