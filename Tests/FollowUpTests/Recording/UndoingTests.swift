import FollowUp
import Testing
import Text

@Suite("Taking back what was recorded last, and putting it back")
struct UndoingTests {
  private var store = MemoryStore(
    Diary().fold.booked, guardedBy: Guards.allowed)
  private let moment = Moment(seconds: Int(day("2024-06-01").number) * 86_400 + 36_000)
  private let vos = Author(member: "vos", role: .caseHolder)
  private let bos = Author(member: "bos", role: .inspector)

  private mutating func record(
    _ happenings: [Happening], by author: Author, on item: Recommendation.ID = "A-1"
  ) -> [Event.ID] {
    let submissions = happenings.map { happening in
      Submission(
        .happening(happening), by: author, on: item, seen: store.newest(of: item),
        date: PartialDate(moment.day), text: Phrase("tekst", nil))
    }
    guard case .saved(let events) = store.append(submissions, at: moment) else { return [] }
    return events.map(\.id)
  }

  private mutating func carryOut(_ undoing: Undoing?, by author: Author) throws {
    let submissions = try #require(undoing).submissions(
      by: author, on: moment.day, newest: store.newest)
    guard case .saved = store.append(submissions, at: moment) else {
      Issue.record("Not saved")
      return
    }
  }

  private func last(_ author: Author) -> Undoing? {
    Undoing.last(of: author.member, in: store.recorded, store.fold)
  }

  private func again(_ author: Author) -> Undoing? {
    Undoing.again(of: author.member, in: store.recorded, store.fold)
  }

  private var claims: [Claim.Value] {
    let retracted = store.fold.dossier.events.compactMap { event in
      if case .void(let id) = event.happening { id } else { nil }
    }
    return store.fold.dossier.events.compactMap { event in
      guard case .claim(let claim) = event.happening, !retracted.contains(event.id) else {
        return nil
      }
      return claim.value
    }
  }

  @Test("What was recorded in one go goes in one go, newest first, and comes back so")
  mutating func together() throws {
    let ids = record([.claim(Claim(.inProgress)), .note(promise: false)], by: vos)
    #expect(ids.count == 2)
    let undoing = try #require(last(vos))
    #expect(undoing.entries.map(\.id) == ids.reversed())
    #expect(undoing.question.dutch.hasPrefix("Ongedaan maken: 2 vermeldingen van 01-06-2024 "))
    try carryOut(undoing, by: vos)
    #expect(claims.isEmpty)
    #expect(last(vos) == nil)
    let putBack = try #require(self.again(vos))
    #expect(putBack.entries.count == 2)
    #expect(putBack.question.dutch.hasPrefix("Opnieuw: 2 vermeldingen"))
    #expect(putBack.question.dutch.contains("‘Melding: in uitvoering’ bij A-1"))
    try carryOut(putBack, by: vos)
    #expect(store.refused.isEmpty)
    #expect(self.again(vos) == nil)
    #expect(last(vos)?.entries.map(\.id) == ids.reversed())
  }

  @Test("One undoes one's own work, step by step, whatever others did since")
  mutating func own() throws {
    let first = record([.claim(Claim(.notStarted))], by: vos)
    let second = record([.claim(Claim(.inProgress))], by: vos)
    _ = record([.note(promise: false)], by: bos)
    #expect(last(vos)?.entries.map(\.id) == second)
    try carryOut(last(vos), by: vos)
    #expect(last(vos)?.entries.map(\.id) == first)
    #expect(claims == [.notStarted])
  }

  @Test("Two steps back are two steps on again, the last one first")
  mutating func twice() throws {
    let first = record([.claim(Claim(.notStarted))], by: vos)
    let second = record([.claim(Claim(.inProgress))], by: vos)
    try carryOut(last(vos), by: vos)
    try carryOut(last(vos), by: vos)
    #expect(claims.isEmpty)
    try carryOut(again(vos), by: vos)
    #expect(last(vos)?.entries.map(\.id) == first)
    try carryOut(again(vos), by: vos)
    #expect(last(vos)?.entries.map(\.id) == second)
    #expect(again(vos) == nil)
  }

  @Test("After something new there is nothing to put back, and what was refused is not undone")
  mutating func ended() throws {
    #expect(last(vos) == nil)
    #expect(again(vos) == nil)
    _ = record([.claim(Claim(.inProgress))], by: vos)
    try carryOut(last(vos), by: vos)
    _ = record([.note(promise: false)], by: vos)
    #expect(again(vos) == nil)
    #expect(record([.assessment(Assessment(.resolved, lookedAt: "alles"))], by: vos).isEmpty)
    #expect(last(vos)?.entries.first?.submission.phrase.dutch == "Notitie")
  }
}
