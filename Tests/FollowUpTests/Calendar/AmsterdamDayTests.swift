import FollowUp
import Testing

@Suite("The calendar day in Amsterdam")
struct AmsterdamDayTests {
  @Test(
    "Midnight is two hours before that of Greenwich in summer, one in winter",
    arguments: [
      ("2025-06-23T21:59:59Z", "2025-06-23"), ("2025-06-23T22:00:00Z", "2025-06-24"),
      ("2025-12-31T22:59:59Z", "2025-12-31"), ("2025-12-31T23:00:00Z", "2026-01-01"),
      ("2025-03-29T22:59:59Z", "2025-03-29"), ("2025-03-29T23:00:00Z", "2025-03-30"),
      ("2025-03-30T22:00:00Z", "2025-03-31"), ("2025-03-30T21:59:59Z", "2025-03-30"),
      ("2025-10-25T22:00:00Z", "2025-10-26"), ("2025-10-26T22:59:59Z", "2025-10-26"),
      ("2024-03-31T22:00:00Z", "2024-04-01"), ("2024-10-27T22:30:00Z", "2024-10-27"),
    ])
  func midnight(moment: String, date: String) {
    #expect(Moment(moment)?.day == day(date))
  }
}
