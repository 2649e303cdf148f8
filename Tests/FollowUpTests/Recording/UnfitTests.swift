import FollowUp
import Testing
import Text

/// What a journal could not give back is known before it is written.
@Suite struct UnfitTests {
  private let bos = Author(member: "bos", role: .inspector)

  private func note(_ text: String) -> Submission {
    Submission(
      .happening(.note(promise: false)), by: bos, on: "A-1", date: partial("2024-06-01"),
      text: Phrase(text, nil))
  }

  private func item(_ id: Recommendation.ID, title: String, note: String? = nil) -> Submission {
    Submission(
      .addition(
        .recommendation(
          Recommendation(
            id: id, report: "A", title: Phrase(title, nil), text: Phrase("Doe het.", nil),
            addressees: [.lead(Fixture.minister)],
            source: Source(document: "doc-A", confidence: .sourceText), note: note))),
      by: bos, on: nil)
  }

  @Test("A text of 32 KiB can be kept, one byte more cannot")
  func length() {
    #expect(note(String(repeating: "x", count: 32 << 10)).unfit == nil)
    #expect(note(String(repeating: "x", count: 32 << 10 + 1)).unfit == .tooLarge(.text))
    #expect(note(String(repeating: "é", count: 16 << 10 + 1)).unfit == .tooLarge(.text))
  }

  @Test("Texts that are too long together cannot be kept, each may be short enough")
  func together() {
    let evidence = (1...3).map { _ in
      Evidence(origin: .independent, text: Phrase(String(repeating: "x", count: 30_000), nil))
    }
    let submission = Submission(
      .happening(.evidence), by: bos, on: "A-1", text: nil, evidence: evidence)
    #expect(submission.unfit == .tooLargeTogether)
  }

  @Test("A short title has 29 characters at most, whatever their bytes")
  func titles() {
    #expect(item("A-9", title: String(repeating: "é", count: 29)).unfit == nil)
    #expect(
      item("A-9", title: String(repeating: "x", count: 30)).unfit
        == .tooLong(.title, length: 30, limit: 29))
    #expect(item("A-9", title: "").unfit == .empty(.title))
  }

  @Test("A name is one word, and a field that is given is filled in")
  func names() {
    #expect(item("A 9", title: "Kort").unfit == .badName(.id))
    #expect(item("", title: "Kort").unfit == .empty(.id))
    #expect(item("A-9", title: "Kort", note: "").unfit == .empty(.note))
    let target = Submission(
      .happening(.proposal(.target(partial("2026"), reason: ""))), by: bos, on: "A-1")
    #expect(target.unfit == .empty(.reason))
  }

  @Test("A character that no program gives back cannot be kept")
  func zero() { #expect(note("a\u{0}b").unfit == .holdsZero(.text)) }

  @Test("A trial tells it, after what may not be recorded at all")
  func trial() {
    let diary = Diary()
    let moment = Moment(seconds: Int(day("2024-06-01").number) * 86_400)
    let long = Trial(
      [item("A-9", title: String(repeating: "x", count: 30))], after: diary.fold, at: moment)
    #expect(long.refused.isEmpty)
    #expect(
      long.refusal?(.dutch)
        == "Kan niet: de titel telt 30 tekens en er passen er 29. Wel mogelijk: het inkorten.")
    let empty = Trial([note("")], after: diary.fold, at: moment)
    #expect(empty.lack == .text)
    #expect(empty.refusal?(.dutch).hasPrefix("Kan niet: er ontbreekt een tekst.") == true)
  }

  @Test("A store writes nothing that it could not give back")
  func store() {
    var store = MemoryStore(Fixture().dossier(members: Diary.members))
    let saving = store.append([item("A 9", title: "Kort")], at: Moment(seconds: 0))
    guard case .notSaved(let obstacle, _) = saving else {
      Issue.record("\(saving)")
      return
    }
    #expect(obstacle.kind == .unfit)
    #expect(store.recorded.isEmpty)
  }
}
