/// The documents as a place where something may stand unread (A44, B1–B5).
package struct Library: Sendable {
  /// Documents not read in full that may be about anything, shared by all items.
  private let general: [Document]
  /// Documents not read in full that are about this item or its report.
  private let particular: [Document]
  /// The report that the item comes from (B2).
  private let own: Document.ID?

  package init(unread: [Document]) { self.init(general: unread, without: nil) }

  init(general: [Document], particular: [Document] = [], without own: Document.ID?) {
    (self.general, self.particular, self.own) = (general, particular, own)
  }

  /// The documents of these voices, dated within the closed interval or undated (B4), that could
  /// hold what was not found, in the order of the dossier, those about anything first.
  package func unread(_ voices: Set<Document.Voice>, from: Day?, to: Day) -> [Document] {
    (general + particular).filter { document in
      guard voices.contains(document.voice), document.id != own else { return false }
      guard let date = document.date else { return true }
      return date.earliest <= to && (from.map { date.latest >= $0 } ?? true)
    }
  }
}
