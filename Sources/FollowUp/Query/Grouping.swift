package import Text

/// By what the rows of a list are put together (`v` on screen, `--group` on the command line).
package enum Grouping: String, CaseIterable, Sendable {
  case state, chain, report, party, theme, none

  package var name: Phrase {
    switch self {
    case .state: Phrase("stand", "state")
    case .chain: Phrase("keten", "chain")
    case .report: Phrase("rapport", "report")
    case .party: Phrase("partij", "party")
    case .theme: Phrase("thema", "theme")
    case .none: Phrase("geen", "none")
    }
  }

  /// What help says of it.
  package var meaning: Phrase {
    switch self {
    case .state: Phrase("hoe ver het is, en wie aan zet is", "how far it is, and who is at move")
    case .chain: Phrase("punten die elkaar herhalen", "items that repeat each other")
    case .report: Phrase("het rapport of de brief", "the report or the letter")
    case .party: Phrase("aan wie het is gevraagd", "who was asked")
    case .theme: Phrase("waar het over gaat", "what it is about")
    case .none: Phrase("alles onder elkaar", "everything in one list")
    }
  }
}

/// What the rows of a group have in common.
package enum GroupSubject: Hashable, Sendable {
  /// The states as lists show them, in the order of lists.
  case state(ListedState)
  /// The number of a chain; nothing for items that stand alone.
  case chain(Int?)
  /// The place of a report in `dossier.reports`; nothing when it is unknown.
  case report(Int?)
  /// The first party that was asked to act: a lead, or one that contributes; its name.
  case party(String?)
  case theme(String)
  /// No grouping: one group without a heading.
  case all
}

/// The states by which lists are grouped, in their order (mockups 1.5): what is closed is one,
/// what passes an item over is apart.
package enum ListedState: Int, CaseIterable, Comparable, Hashable, Sendable {
  case unanswered, awaiting, reportedComplete, toBeAssessed, notResolved, partlyResolved, onCourse
  case toBeClosed, closed, future

  package init(_ standing: Standing) {
    self.init(standing.state, isUnanswered: standing.isUnanswered)
  }

  init(_ state: State, isUnanswered: Bool) {
    self =
      switch state {
      case .awaitingResponse: isUnanswered ? .unanswered : .awaiting
      case .reportedComplete: .reportedComplete
      case .toBeAssessed: .toBeAssessed
      case .notResolved: .notResolved
      case .partlyResolved: .partlyResolved
      case .onCourse: .onCourse
      case .toBeClosed: .toBeClosed
      case .implemented, .implementedOtherwise, .notImplemented, .superseded, .obsolete,
        .withdrawn:
        .closed
      case .future: .future
      }
  }

  package static func < (left: ListedState, right: ListedState) -> Bool {
    left.rawValue < right.rawValue
  }
}
