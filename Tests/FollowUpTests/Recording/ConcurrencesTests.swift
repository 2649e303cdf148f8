import FollowUp
import Testing
import Text

@Suite("Decisions that did not know of each other")
struct ConcurrencesTests {
  private let booked = Diary().fold.booked
  private let moment = Moment(seconds: Int(day("2024-06-01").number) * 86_400 + 36_000)

  private func store(_ letter: String) -> MemoryStore {
    MemoryStore(
      booked, writer: String(repeating: letter, count: 32), guardedBy: Guards.allowed)
  }

  private func record(
    _ happening: Happening, by member: Member.ID, _ role: Role, in store: inout MemoryStore
  ) -> Event.ID? {
    let submission = Submission(
      .happening(happening), by: Author(member: member, role: role), on: "A-1",
      seen: store.newest(of: "A-1"), date: PartialDate(moment.day), text: Phrase("tekst", nil))
    guard case .saved(let events) = store.append([submission], at: moment) else { return nil }
    return events.first?.id
  }

  private func judge(
    _ value: Assessment.Value, by member: Member.ID, in store: inout MemoryStore
  ) -> Event.ID? {
    record(
      .assessment(Assessment(value, lookedAt: "stukken")), by: member, .inspector, in: &store)
  }

  @Test("Two judgements made apart are both marked, until somebody judges with both in sight")
  func apart() throws {
    var (one, other) = (store("a"), store("b"))
    let first = try #require(judge(.partly, by: "bos", in: &one))
    let second = try #require(judge(.notResolved, by: "smit", in: &other))
    one.take(other.recorded)
    let marked = Concurrences(one.recorded).others
    #expect(marked == [first: [second], second: [first]])
    let marks = Logbook(of: "A-1", in: one.recorded, over: booked).entries.flatMap {
      $0.marks(naming: \.short)
    }
    #expect(marks.count { $0.dutch.hasPrefix("Gelijktijdig met ") } == 2)
    _ = try #require(judge(.partly, by: "smit", in: &one))
    #expect(Concurrences(one.recorded).others.isEmpty)
  }

  @Test("What follows on what the other did is not concurrent, in whatever order they decide")
  func following() throws {
    var (one, other) = (store("b"), store("a"))
    _ = try #require(judge(.partly, by: "bos", in: &one))
    other.take(one.recorded)
    _ = try #require(judge(.notResolved, by: "smit", in: &other))
    one.take(other.recorded)
    _ = try #require(judge(.largely, by: "bos", in: &one))
    #expect(Concurrences(one.recorded).others.isEmpty)
  }

  @Test("A later entry of the same writer does not hide that the first had not seen the other")
  func chained() throws {
    var (one, other) = (store("a"), store("b"))
    let first = try #require(judge(.partly, by: "bos", in: &one))
    _ = record(.note(promise: false), by: "smit", .inspector, in: &other)
    let second = try #require(judge(.notResolved, by: "smit", in: &other))
    one.take(other.recorded)
    #expect(Concurrences(one.recorded).others == [first: [second], second: [first]])
  }

  @Test("A note beside a judgement, and decisions on other matters, are nobody's conflict")
  func otherMatters() throws {
    var (one, other) = (store("a"), store("b"))
    _ = try #require(judge(.partly, by: "bos", in: &one))
    _ = record(.note(promise: false), by: "smit", .inspector, in: &other)
    _ = record(
      .target(PartialDate(day("2025-01-01")), reason: nil), by: "vos", .caseHolder, in: &other)
    one.take(other.recorded)
    #expect(Concurrences(one.recorded).others.isEmpty)
  }

  @Test("What was taken back or refused decides nothing")
  func counting() throws {
    var (one, other) = (store("a"), store("b"))
    let first = try #require(judge(.partly, by: "bos", in: &one))
    _ = try #require(judge(.notResolved, by: "smit", in: &other))
    one.take(other.recorded)
    let seen = one.newest(of: "A-1")
    let back = Submission(
      .happening(.void(first)), by: Author(member: "bos", role: .inspector), on: "A-1", seen: seen,
      date: PartialDate(moment.day))
    guard case .saved = one.append([back], at: moment) else {
      Issue.record("Not taken back")
      return
    }
    let marks = Logbook(of: "A-1", in: one.recorded, over: booked).entries.flatMap {
      $0.marks(naming: \.short)
    }
    #expect(!marks.contains { $0.dutch.hasPrefix("Gelijktijdig") })
  }
}
