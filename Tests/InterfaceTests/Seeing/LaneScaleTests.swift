import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("How time is laid out in lanes")
struct LaneScaleTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test("A day falls in the cell of its month, quarter or year")
  func cells() throws {
    let day = try day("2019-09-06")
    #expect(LaneScale(start: 2015, perYear: 1).cell(of: day) == 4)
    #expect(LaneScale(start: 2015, perYear: 4).cell(of: day) == 18)
    #expect(LaneScale(start: 2015, perYear: 12).cell(of: day) == 56)
    #expect(LaneScale(start: 2020, perYear: 4).cell(of: day) == -2)
  }

  @Test("As many cells a year as still show everything")
  func fitting() throws {
    let day = try day("2025-06-24")
    #expect(LaneScale.fitting(from: 2015, to: day, in: 42) == 4)
    #expect(LaneScale.fitting(from: 2015, to: day, in: 41) == 2)
    #expect(LaneScale.fitting(from: 2015, to: day, in: 68) == 6)
    #expect(LaneScale.fitting(from: 1000, to: day, in: 10) == 1)
  }

  private func sign(_ date: String, _ sort: Timeline.Sort) throws -> Timeline.Entry {
    Timeline.Entry(
      date: try #require(PartialDate(date)), sort: sort, text: Phrase("a", "a"), items: [],
      source: nil)
  }

  private func drawn(_ signs: [Timeline.Entry], perYear: Int = 4) throws -> LaneCells {
    let lane = Lane(signs: signs, open: [try day("2020-01-01")...(try day("2021-12-31"))])
    return LaneCells(lane, on: LaneScale(start: 2020, perYear: perYear), count: 2 * perYear)
  }

  @Test("Two signs of one cell stand beside each other, the later to the right")
  func beside() throws {
    let cells = try drawn([sign("2020-01-03", .report), sign("2020-02-03", .response)])
    #expect(cells.cells.prefix(3) == [.sign(.report), .sign(.response), .open])
    #expect(cells.leftOut == 0)
  }

  @Test("Signs of one kind in one cell are one sign")
  func alike() throws {
    let cells = try drawn([sign("2020-01-03", .report), sign("2020-02-03", .report)])
    #expect(cells.cells.prefix(2) == [.sign(.report), .open])
    #expect(cells.leftOut == 0)
  }

  @Test("What finds no place near its day is left out and counted, a report never")
  func crowded() throws {
    let signs = try [
      sign("2020-01-03", .report), sign("2020-01-03", .judgement), sign("2020-01-03", .promise),
      sign("2020-01-03", .due), sign("2020-01-03", .response),
    ]
    let quarters = try drawn(signs)
    #expect(quarters.leftOut == 3)
    #expect(quarters.cells.prefix(2) == [.sign(.report), .sign(.response)])
    #expect(try drawn(signs, perYear: 12).leftOut == 0)
  }
}
