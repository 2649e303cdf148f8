import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Saved screens of overview, parties and documents on 24 June 2025")
struct OverviewGoldenTests {
  @Test(
    "Each looks as it was drawn, in both languages", arguments: Golden.sizes,
    [("overview", "1"), ("parties", "6"), ("documents", "D")])
  func screens(_ size: Size, _ walk: (name: String, keys: String)) throws {
    try Golden.expect(walk.name, after: walk.keys, size)
  }

  @Test("The overview, read on to its end")
  func overviewEnd() throws {
    var journey = try Journey.shipped()
    try journey.walk("press 1 G")
    try Golden.expect(journey.frame, is: "overview-end-80x24")
  }

  @Test("The list behind a number")
  func door() throws {
    var journey = try Journey.shipped()
    try journey.walk("press 1 l Enter")
    try Golden.expect(journey.frame, is: "overview-door-80x24")
  }

  @Test("The text of a document beside its record")
  func text() throws {
    let sum = String(repeating: "a", count: 64)
    var journey = try Journey.shipped(132, 43)
    journey.workplace.texts[sum] = .lines(
      (1...60).map { Clean("Regel \($0) van een brief.") }, isCut: false)
    let attachment = Attachment(document: "insp-2025-03-03", name: "brief.txt", sum: sum)
    journey.show {
      $0.pages = [Navigation.page(.text(attachment), in: $0.world)]
      return []
    }
    journey.send(
      .textRead(
        journey.workplace.texts[sum] ?? .lines([], isCut: false),
        for: DocumentTextPage.asker(of: attachment)))
    try Golden.expect(journey.frame, is: "document-text-132x43")
  }
}
