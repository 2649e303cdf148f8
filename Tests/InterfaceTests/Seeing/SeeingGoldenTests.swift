import Canvas
import Testing
import Text

@testable import Interface

@Suite("Saved screens of chains, timeline and answers on 24 June 2025")
struct SeeingGoldenTests {
  private static let sizes = [
    (name: "40x10", columns: 40, rows: 10), (name: "80x24", columns: 80, rows: 24),
    (name: "132x43", columns: 132, rows: 43),
  ]

  /// What is pressed from the first screen on, in each size and language.
  private static let walks = [
    (name: "chains", keys: "3"), (name: "chain", keys: "3 Enter"), (name: "timeline", keys: "4"),
    (name: "answers", keys: "5 j j"),
  ]

  @Test(
    "Each looks as it was drawn, in both languages", arguments: sizes.indices, walks.indices)
  func screens(_ size: Int, _ walk: Int) throws {
    let (size, walk) = (Self.sizes[size], Self.walks[walk])
    for language in Language.allCases {
      var journey = try Journey.shipped(size.columns, size.rows, language)
      try journey.walk("press \(walk.keys)")
      let suffix = language == .dutch ? "" : "-english"
      try Golden.expect(journey.frame, is: "\(walk.name)\(suffix)-\(size.name)")
    }
  }

  @Test("The other side of the letter, all passages, and the choice of a letter")
  func letter() throws {
    var journey = try Journey.shipped()
    try journey.walk("press 5 j j j j j Tab")
    try Golden.expect(journey.frame, is: "answers-right-80x24")
    try journey.walk("press i")
    try Golden.expect(journey.frame, is: "answers-whole-80x24")
    try journey.walk("press v")
    try Golden.expect(journey.frame, is: "answers-picker-80x24")
    try journey.walk("size 40x10\npress Esc i Tab Tab")
    try Golden.expect(journey.frame, is: "answers-right-40x10")
  }

  @Test("The rule on an earlier day, with what was to come below it")
  func earlier() throws {
    var journey = try Journey.shipped()
    try journey.walk("press 4 [ [ [ [ j k")
    try Golden.expect(journey.frame, is: "timeline-earlier-80x24")
    try journey.walk("press v")
    try Golden.expect(journey.frame, is: "timeline-picker-80x24")
  }

  @Test("A cell a month, and in signs that every terminal has")
  func zoomed() throws {
    var journey = try Journey.shipped()
    try journey.walk("press 3 + +")
    try Golden.expect(journey.frame, is: "chains-months-80x24")
    try Golden.expect(journey.frame.plain, is: "chains-ascii-80x24")
  }
}
