/// The documents as a place where something may stand unread (A44, B1–B5).
package struct Library: Sendable {
  /// Documents not read in full that may be about anything, shared by all items.
  private let general: [Unread]
  /// Documents not read in full that are about this item or its report.
  private let particular: [Unread]
  /// The report that the item comes from (B2).
  private let own: Document.ID?

  /// A document not read in full: what a rule must know of it, and no more, because rules ask for
  /// every flag.
  package struct Unread: Hashable, Sendable {
    package let id: Document.ID
    let voice: Document.Voice
    package let date: PartialDate?

    init(_ document: Document) {
      (id, voice, date) = (document.id, document.voice, document.date)
    }
  }

  init(general: [Unread], particular: [Unread] = [], without own: Document.ID?) {
    (self.general, self.particular, self.own) = (general, particular, own)
  }

  /// The documents of these voices, dated within the closed interval or undated (B4), that could
  /// hold what was not found, in the order of the dossier, those about anything first.
  package func unread(_ voices: Set<Document.Voice>, from: Day?, to: Day) -> [Unread] {
    guard !general.isEmpty || !particular.isEmpty else { return [] }
    func counts(_ document: Unread) -> Bool {
      guard voices.contains(document.voice), document.id != own else { return false }
      guard let date = document.date else { return true }
      return date.earliest <= to && (from.map { date.latest >= $0 } ?? true)
    }
    return particular.isEmpty
      ? general.filter(counts) : general.filter(counts) + particular.filter(counts)
  }
}
