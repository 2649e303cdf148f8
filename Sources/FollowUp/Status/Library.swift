/// The documents as a place where something may stand unread (A44, B1–B5).
package struct Library: Sendable {
  /// Documents not read in full that concern the item, its own report's excluded (B2).
  private let unread: [Document]

  package init(unread: [Document]) { self.unread = unread }

  /// The documents of these voices, dated within the closed interval or undated (B4), that could
  /// hold what was not found.
  package func unread(_ voices: Set<Document.Voice>, from: Day?, to: Day) -> [Document] {
    unread.filter { document in
      guard voices.contains(document.voice) else { return false }
      guard let date = document.date else { return true }
      return date.earliest <= to && (from.map { date.latest >= $0 } ?? true)
    }
  }
}
