import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Saved screens of overview, parties and documents on 24 June 2025")
struct OverviewGoldenTests {
  private static let sizes = ["40x10", "80x24", "132x43"]

  private func journey(_ size: String, _ language: Language) throws -> Journey {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    return try Journey.shipped(sides[0], sides[1], language)
  }

  private func name(_ screen: String, _ size: String, _ language: Language) -> String {
    "\(screen)-\(language == .english ? "english-" : "")\(size)"
  }

  @Test("The overview", arguments: sizes, Language.allCases)
  func overview(_ size: String, _ language: Language) throws {
    var journey = try journey(size, language)
    try journey.walk("press 1")
    try Golden.expect(journey.frame, is: name("overview", size, language))
  }

  @Test("The overview, read on to its end")
  func overviewEnd() throws {
    var journey = try journey("80x24", .dutch)
    try journey.walk("press 1 G")
    try Golden.expect(journey.frame, is: "overview-end-80x24")
  }

  @Test("The list behind a number")
  func door() throws {
    var journey = try journey("80x24", .dutch)
    try journey.walk("press 1 l Enter")
    try Golden.expect(journey.frame, is: "overview-door-80x24")
  }

  @Test("The parties", arguments: sizes, Language.allCases)
  func parties(_ size: String, _ language: Language) throws {
    var journey = try journey(size, language)
    try journey.walk("press 6")
    try Golden.expect(journey.frame, is: name("parties", size, language))
  }

  @Test("The documents", arguments: sizes)
  func documents(_ size: String) throws {
    var journey = try journey(size, .dutch)
    try journey.walk("press D")
    try Golden.expect(journey.frame, is: "documents-\(size)")
  }

  @Test("The text of a document beside its record")
  func text() throws {
    let sum = String(repeating: "a", count: 64)
    var journey = try journey("132x43", .dutch)
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
