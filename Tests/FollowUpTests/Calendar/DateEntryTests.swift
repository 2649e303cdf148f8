import FollowUp
import Testing
import Text

@Suite("People may type a date as they are used to")
struct DateEntryTests {
  let today = day("2025-06-24")

  @Test(
    "These are dates",
    arguments: [
      ("24-4-2025", "2025-04-24"), ("24/04/2025", "2025-04-24"), ("24.4.2025", "2025-04-24"),
      ("2025-04-24", "2025-04-24"), ("2025-4-24", "2025-04-24"), ("24 april 2025", "2025-04-24"),
      ("24 apr. 2025", "2025-04-24"), ("April 24, 2025", "2025-04-24"),
      ("  1   maart  2024 ", "2024-03-01"), ("1 mrt 2024", "2024-03-01"),
      ("april 2025", "2025-04"), ("April 2025", "2025-04"), ("4-2025", "2025-04"),
      ("2025-04", "2025-04"), ("oktober 2025", "2025-10"), ("October 2025", "2025-10"),
      ("Q4 2025", "2025-Q4"), ("2025-Q4", "2025-Q4"), ("q1-2026", "2026-Q1"),
      ("4e kwartaal 2025", "2025-Q4"), ("vierde kwartaal 2025", "2025-Q4"),
      ("fourth quarter of 2025", "2025-Q4"), ("2025", "2025"),
      ("vandaag", "2025-06-24"), ("Today", "2025-06-24"), ("morgen", "2025-06-25"),
      ("yesterday", "2025-06-23"), ("over 3 maanden", "2025-09-24"),
      ("in 3 months", "2025-09-24"), ("over een week", "2025-07-01"),
      ("over één jaar", "2026-06-24"), ("in 10 days", "2025-07-04"),
      ("2 weken geleden", "2025-06-10"), ("2 weeks ago", "2025-06-10"),
    ])
  func reads(typed: String, meaning: String) throws {
    #expect(try DateEntry.read(typed, today: today).iso == meaning)
  }

  @Test("Months count by the calendar, from today")
  func overMonths() throws {
    let date = try DateEntry.read("over 1 maand", today: day("2025-01-31"))
    #expect(date.iso == "2025-02-28")
  }

  @Test(
    "These are not",
    arguments: [
      "", "morgen?", "24-4-25", "4/24/2025", "Q5 2025", "eind 2025", "over maanden",
      "over 3 eeuwen", "1970-01-01", "april", "2025-04-24-1", "dertig", "0-4-2025", "mei mei 2025",
      "99999", "24-april",
    ])
  func refuses(typed: String) {
    #expect(throws: DateRefusal.notADate(typed)) { try DateEntry.read(typed, today: today) }
  }

  @Test("A day that the month does not have says how many it has")
  func noSuchDay() {
    let refusal = #expect(throws: DateRefusal.self) {
      try DateEntry.read("31-2-2025", today: today)
    }
    #expect(
      refusal?.phrase
        == Phrase(
          "‘31-2-2025’ bestaat niet: februari 2025 heeft 28 dagen.",
          "‘31-2-2025’ does not exist: February 2025 has 28 days."))
  }

  @Test("A refusal shows how it is done, in both languages")
  func refusalWords() {
    #expect(
      DateRefusal.notADate("gauw").phrase
        == Phrase(
          "‘gauw’ is geen datum. Voorbeelden: 24-4-2025, april 2025, Q4 2025, over 3 maanden.",
          "‘gauw’ is not a date. Examples: 24-4-2025, April 2025, Q4 2025, in 3 months."))
  }

  @Test(
    "What the program says, it understands",
    arguments: ["2015", "2025-Q4", "2024-02", "2025-04-24"])
  func ownWords(iso: String) throws {
    let date = try #require(partial(iso))
    for language in Language.allCases {
      #expect(try DateEntry.read(date.words(language), today: today) == date)
      #expect(try DateEntry.read(date.figures(language), today: today) == date)
    }
  }
}
