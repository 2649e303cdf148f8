package import Text

/// What can be asked for as text: what is on a screen, with everything that was chosen there.
package struct ReportRequest: Sendable {
  /// Each has a command that prints the same.
  package enum Subject: Sendable {
    /// A list as it was filtered, grouped and sorted.
    case list(Filter, Grouping, Sort)
    /// An item by its place in `dossier.recommendations`, with what members recorded of it.
    case item(Int, Logbook? = nil)
    /// The overview of the follow-up.
    case overview
    case chains
    /// The excerpt of a chain, by its number on that day.
    case chain(Int)
    case timeline(TimelineSubject)
    /// A letter beside its response.
    case answers(Response.ID)
    /// Who was asked what.
    case parties
    /// The documents, with what was read of each.
    case documents
  }

  package let subject: Subject
  package let board: Board
  package let index: SearchIndex
  package let language: Language

  package init(_ subject: Subject, on board: Board, in index: SearchIndex, _ language: Language) {
    self.subject = subject
    self.board = board
    self.index = index
    self.language = language
  }
}
