import FollowUp
import Testing

@Suite("A date is known as far as it is known")
struct PartialDateTests {
  @Test(
    "Each precision spans its days",
    arguments: [
      ("2015", "2015-01-01", "2015-12-31"), ("2025-Q4", "2025-10-01", "2025-12-31"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2025-04-24", "2025-04-24", "2025-04-24"),
    ])
  func spans(text: String, earliest: String, latest: String) throws {
    let date = try #require(partial(text))
    #expect(date.earliest == day(earliest))
    #expect(date.latest == day(latest))
    #expect(date.iso == text)
  }

  @Test(
    "What is no date is none",
    arguments: ["", "2015-Q5", "2015-Q", "2015-13", "2015-2", "15", "2015-02-30", "x", "2015-"])
  func refused(text: String) { #expect(PartialDate(text) == nil) }

  @Test("Two dates are in order only when no day of the one lies after one of the other")
  func order() throws {
    let year = try #require(partial("2015"))
    let spring = try #require(partial("2015-03"))
    let next = try #require(partial("2016-01"))
    #expect(!year.isBefore(spring))
    #expect(!spring.isBefore(year))
    #expect(spring.isBefore(next))
    #expect(year.isBefore(next))
  }

  @Test("A sentinel is one of the exact values; a year by itself is a year (A2)")
  func sentinels() {
    for text in ["", "0001-01-01", "1900-01-01", "1970-01-01", "9999-12-31"] {
      #expect(PartialDate.isSentinel(text))
    }
    #expect(!PartialDate.isSentinel("1970"))
    #expect(!PartialDate.isSentinel("1970-01-02"))
  }
}
