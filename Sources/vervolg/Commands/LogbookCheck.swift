internal import FollowUp
internal import JSON
internal import JSONStore
internal import Text

/// What `check` says of what was recorded: what does not count, and what waits for a second person.
///
/// Neither is a fault of the dossier, but who reads it should know.
struct LogbookCheck {
  private let opened: Opened
  private let language: Language
  private let entries: Entries
  /// Decisions beside which another was taken that their author had not seen, in fold order.
  private let concurrent: [Recorded]

  init(_ opened: Opened, language: Language) {
    self.opened = opened
    self.language = language
    entries = Entries(opened.recorded)
    concurrent = LogbookCheck.concurrent(opened)
  }

  private static func concurrent(_ opened: Opened) -> [Recorded] {
    let refused = Set(opened.refused.map(\.recorded.identity))
    let others = Concurrences(opened.recorded) { !refused.contains($0.identity) }.others
    return opened.recorded.filter { others[$0.id] != nil }
  }

  /// How much there is to tell.
  var remarks: Int { opened.refused.count + opened.waiting.count + concurrent.count }

  var paragraphs: [Clean] {
    opened.refused.flatMap(paragraph) + opened.waiting.flatMap(paragraph)
      + concurrent.flatMap(paragraph)
  }

  /// How much was recorded; nothing when nothing was.
  var summary: Clean? {
    guard !opened.recorded.isEmpty else { return nil }
    let count = Noun.entry.counted(opened.recorded.count, in: language)
    let rest =
      opened.refused.isEmpty
      ? Phrase("", nil)
      : Phrase(
        ", waarvan \(opened.refused.count) zonder gevolg",
        ", \(opened.refused.count) without effect")
    let words = Phrase("Logboek: \(count)\(rest.dutch).", "Log: \(count)\(rest(.english)).")
    return Clean(words(language))
  }

  private func paragraph(_ refused: Refused) -> [Clean] {
    let submission = refused.recorded.submission
    return paragraph(
      refused.recorded.id, submission.recommendation,
      [submission.phrase(among: entries), Self.doesNotCount, refused.reason])
  }

  private func paragraph(_ decision: Recorded) -> [Clean] {
    paragraph(
      decision.id, decision.submission.recommendation,
      [decision.submission.phrase(among: entries), Self.isConcurrent])
  }

  private func paragraph(_ proposal: Event) -> [Clean] {
    let what = entries[proposal.id]?.phrase ?? Phrase("", nil)
    return paragraph(proposal.id, proposal.recommendation, [what, Self.waits(proposal.id)])
  }

  private func paragraph(
    _ id: Event.ID, _ item: Recommendation.ID?, _ sentences: [Phrase]
  ) -> [Clean] {
    let item = item.map { ", \($0)" } ?? ""
    let word = Fault.Severity.note.word(language)
    let heading = Clean("\(word): \(Self.log(language)) \(id.short)\(item)")
    return [heading] + sentences.flatMap { wrapped(Clean($0(language))) } + [.empty]
  }

  private func wrapped(_ text: Clean) -> [Clean] {
    Wrap.lines(text, width: 78).map { Clean.spaces(2) + $0 }
  }

  private static let log = Phrase("logboek", "log")
  private static let doesNotCount = Phrase("Telt niet mee.", "Does not count.")

  private static let isConcurrent = Phrase(
    "Gelijktijdig met een ander besluit hierover: geen van beiden had het andere gezien. De stand "
      + "is voorlopig; wie opnieuw besluit, lost het op.",
    "Concurrent with another decision on this: neither had seen the other. The state is "
      + "provisional; whoever decides again settles it.")

  private static func waits(_ id: Event.ID) -> Phrase {
    Phrase(
      "Wacht op een tweede persoon: vervolg confirm \(id.short), of vervolg return \(id.short).",
      "Waits for a second person: vervolg confirm \(id.short), or vervolg return \(id.short).")
  }
}

/// For scripts and programs.
extension LogbookCheck {
  var records: [[Clean]] {
    opened.refused.map { record("refused", $0.recorded.id, $0.reason) }
      + opened.waiting.map { record("waiting", $0.id, Self.waits($0.id)) }
      + concurrent.map { record("concurrent", $0.id, Self.isConcurrent) }
  }

  private func record(_ code: String, _ id: Event.ID, _ sentence: Phrase) -> [Clean] {
    let fields = [
      Fault.Severity.note.code, code, "journal", "", "", id.text, sentence(language),
    ]
    return fields.map { Clean($0) }
  }

  var refused: [JSONTree] {
    opened.refused.map { tree($0.recorded.id, $0.recorded.submission, because: $0.reason) }
  }

  var waiting: [JSONTree] {
    opened.waiting.compactMap { proposal in entries[proposal.id].map { tree(proposal.id, $0) } }
  }

  var concurrentTrees: [JSONTree] { concurrent.map { tree($0.id, $0.submission) } }

  private func tree(
    _ id: Event.ID, _ submission: Submission, because reason: Phrase? = nil
  ) -> JSONTree {
    .object([
      "event": .string(id.text), "by": .string(submission.author.member.text),
      "role": .string(submission.author.role.rawValue),
      "item": submission.recommendation.map { .string($0.text) },
      "type": .string(submission.typeName), "what": .string(submission.phrase(language)),
      "reason": reason.map { .string($0(language)) },
    ])
  }
}

extension Noun {
  fileprivate static let entry = Noun("vermelding", "vermeldingen", english: "entry", "entries")
}
