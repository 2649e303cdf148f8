import FollowUp
import JSONStore
import SystemPackage
import Text

/// A journal of any size that is the same for the same seed: notes and evidence of one inspector,
/// recorded by turns on three machines, in segments that close where the store closes them.
struct GeneratedJournal {
  let count: Int
  private let items: [Recommendation.ID]
  private var numbers = SeededNumbers(seed: 2026)
  private var writers = (1...3).map { Writer(number: $0) }
  private var seen: [Recommendation.ID: Event.ID] = [:]

  init(count: Int, on items: [Recommendation.ID]) {
    self.count = count
    self.items = items
  }

  /// Writes it into the dossier in `folder`, which has no members yet.
  mutating func write(to folder: String, in workplace: Workplace) throws {
    try workplace.makeFolder("\(folder)/journal")
    for writer in writers { try workplace.makeFolder("\(folder)/journal/\(writer.name)") }
    for clock in 1...count {
      let turn = clock == 1 ? 0 : numbers.number(0...2)
      let submission = clock == 1 ? GeneratedJournal.enrolment : entry()
      let event = writers[turn].add(submission, clock)
      if let item = submission.recommendation { seen[item] = event.id }
      if writers[turn].isFull { try writers[turn].close(in: folder, workplace) }
    }
    for turn in writers.indices { try writers[turn].close(in: folder, workplace) }
  }

  private static let author = Author(member: "bos", role: .inspector)
  private static let enrolment = Submission(
    .addition(.member(Member(id: "bos", name: "J. Bos", role: .inspector))), by: author, on: nil)

  private mutating func entry() -> Submission {
    let item = numbers.pick(items)
    let text = Vocabulary.sentence(words: numbers.number(4...16), &numbers)
    let isNote = numbers.happens(70)
    return Submission(
      .happening(isNote ? .note(promise: false) : .evidence), by: Self.author, on: item,
      seen: seen[item], date: PartialDate("2025-0\(numbers.number(1...9))-15"),
      text: Phrase(text, nil),
      evidence: isNote
        ? []
        : [Evidence(origin: .independent, text: Phrase("verslag \(numbers.number(1...999))", nil))])
  }
}

/// One of those who record: what is not yet written of its journal.
private struct Writer {
  let name: String
  private var text = JournalText()
  private var (bytes, events): ([UInt8], Int) = ([], 0)
  private var (number, segment) = (0, 1)

  init(number: Int) { name = String(repeating: "\(number)", count: 32) }

  var isFull: Bool { bytes.count >= 4 << 20 || events >= 10_000 }

  mutating func add(_ submission: Submission, _ clock: Int) -> Recorded {
    (number, events) = (number + 1, events + 1)
    let event = Recorded(
      Recorded.Identity(writer: name, number: number), clock: clock,
      at: Moment(seconds: 1_772_615_553 + clock), group: nil, submission)
    bytes += text.line(event)
    return event
  }

  mutating func close(in folder: String, _ workplace: Workplace) throws {
    guard !bytes.isEmpty else { return }
    let digits = String(1000 + segment).dropFirst()
    try workplace.write(bytes, to: "\(folder)/journal/\(name)/2026-\(digits).jsonl")
    (bytes, events, segment) = ([], 0, segment + 1)
  }
}
