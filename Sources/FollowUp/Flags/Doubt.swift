/// What makes a flag uncertain: it rests on not finding something, and what could hold it was not
/// read in full, or on an answer that is known at second hand.
package struct Doubt: Hashable, Sendable {
  /// Documents not read in full that could hold it, oldest first.
  package let documents: [Document.ID]
  /// The last day on which it was certain, before the first of them (C1).
  package let certainUntil: Day?
  /// How the answer is known that it rests on, when not from its source text (C8).
  package let secondHand: Confidence?

  package init(
    documents: [Document.ID] = [], certainUntil: Day? = nil, secondHand: Confidence? = nil
  ) {
    self.documents = documents
    self.certainUntil = certainUntil
    self.secondHand = secondHand
  }

  package static let none = Doubt()

  package var isNone: Bool { documents.isEmpty && secondHand == nil }
}

extension Situation {
  /// Documents of `voices` from the start of a clock until now that could hold what was not found
  /// (A44), with how long the flag was certain before the first of them (C1).
  ///
  /// `answer` is the source of the answer itself: when that was not read in its own text, the flag
  /// is uncertain for it alone (C8).
  func doubt(
    about voices: Set<Document.Voice>, from start: Day?, since: Day?, answer: Source? = nil
  ) -> Doubt {
    let secondHand = answer.map(\.confidence).flatMap { $0 == .sourceText ? nil : $0 }
    var documents = library.unread(voices, from: start, to: asOf)
    guard !documents.isEmpty || secondHand != nil else { return .none }
    documents.sort { ($0.date?.earliest ?? .first, $0.id) < ($1.date?.earliest ?? .first, $1.id) }
    let until = secondHand == nil ? lastCertain(before: documents, since) : nil
    return Doubt(documents: documents.map(\.id), certainUntil: until, secondHand: secondHand)
  }

  /// Whether the report that the item comes from was read in full (B3).
  var doubtAboutReport: Doubt {
    guard let reportDocument, reportDocument.coverage != .full else { return .none }
    return Doubt(documents: [reportDocument.id])
  }

  private func lastCertain(before documents: [Library.Unread], _ since: Day?) -> Day? {
    guard let since, let first = documents.first?.date, first.earliest > since else { return nil }
    return first.earliest.adding(days: -1)
  }
}
