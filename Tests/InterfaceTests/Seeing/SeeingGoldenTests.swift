import Canvas
import Testing
import Text

@testable import Interface

@Suite("Saved screens of chains, timeline and answers on 24 June 2025")
struct SeeingGoldenTests {
  @Test(
    "Each looks as it was drawn, in both languages", arguments: Golden.sizes,
    [("chains", "3"), ("chain", "3 Enter"), ("timeline", "4"), ("answers", "5 j j")])
  func screens(_ size: Size, _ walk: (name: String, keys: String)) throws {
    try Golden.expect(walk.name, after: walk.keys, size)
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
