internal import Text

/// D8, *stuk nog te lezen*: a document that was not read in full, with what waits for it (C9).
package struct D8DocumentToRead: Hashable, Sendable {
  package let document: Document.ID
  /// How many flags, severity high, would be certain if it were read.
  package let waiting: Int

  /// What the manual says of it; it is raised on documents, not on items.
  package static let explanation = Explanation(
    "D8", Phrase("stuk nog te lezen", "document to be read"),
    fires: Phrase(
      "Een stuk is niet volledig gelezen en maakt hoge attenderingen onzeker.",
      "A document was not read in full and makes high flags uncertain."),
    ends: Phrase("als het stuk volledig is gelezen", "when the document is read in full"),
    turn: .inspectorate)

  /// The documents on which uncertain high flags wait, those that hold up most first.
  package static func documents(behind flags: [Flag]) -> [D8DocumentToRead] {
    var counts: [Document.ID: Int] = [:]
    for flag in flags where flag.severity == .high {
      for document in flag.doubt.documents { counts[document, default: 0] += 1 }
    }
    return counts.map { D8DocumentToRead(document: $0.key, waiting: $0.value) }
      .sorted { ($1.waiting, $0.document) < ($0.waiting, $1.document) }
  }
}
