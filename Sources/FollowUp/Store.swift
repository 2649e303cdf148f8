package import Text

/// What the program needs of a store: record, see what others recorded, keep what is not finished.
///
/// One owner calls it, one call after another; every call may wait for a disk or for a lock of at
/// most five seconds, so the loop never calls it itself.
package protocol Store: Sendable {
  /// The dossier with everything that was recorded, as far as this store has read it.
  var dossier: Dossier { get }
  /// What was recorded and changes nothing, with the reason.
  var refused: [Refused] { get }
  /// Everything that was recorded, in fold order, refused events and unfinished groups included.
  var recorded: [Recorded] { get }

  /// How far each journal reaches that was read; a store that keeps none on a disk has none.
  var heads: [JournalHead] { get }

  /// Everything that was folded, from which what would follow can be told without recording it.
  var fold: JournalFold { get }

  /// The newest event of an item, for ``Submission/seen``; nothing when only booked facts exist.
  func newest(of recommendation: Recommendation.ID) -> Event.ID?

  /// Records all of `submissions` together, or none of them.
  ///
  /// The guards are asked here once more, after everything that others recorded. When it was not
  /// saved, what was handed in is kept as a draft; the answer says where.
  mutating func append(_ submissions: [Submission], at moment: Moment) -> Saving

  /// Looks at what others recorded since the last look, and folds it in.
  mutating func refresh() -> Changes

  /// Copies a file into the dossier by its content.
  /// - Returns: its SHA-256 in lower-case hexadecimal, for ``Evidence/attachment``.
  mutating func attach(fileAt path: String) throws(Obstacle) -> String

  /// Keeps what somebody was typing, outside the dossier; a draft with the same id is replaced.
  /// - Returns: the path of the draft, for the screen.
  mutating func keep(_ draft: Draft) throws(Obstacle) -> String
  /// The drafts that were kept for this dossier, oldest first.
  func drafts() -> [Draft]
  mutating func discard(_ draft: Draft.ID) throws(Obstacle)
}

/// What others recorded since the last look.
package struct Changes: Hashable, Sendable {
  /// In fold order; empty when nothing happened.
  package let recorded: [Recorded]
  /// Why the journal could not be looked at, or only in part.
  package let obstacle: Obstacle?

  package init(_ recorded: [Recorded], obstacle: Obstacle? = nil) {
    self.recorded = recorded
    self.obstacle = obstacle
  }
}

/// An event without effect, and why.
package struct Refused: Hashable, Sendable {
  package let recorded: Recorded
  package let reason: Phrase

  package init(_ recorded: Recorded, because reason: Phrase) {
    self.recorded = recorded
    self.reason = reason
  }
}

/// Something that somebody was typing: fields of a form, by name, as typed.
package struct Draft: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Draft>

  package struct Field: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Letters, digits, `-`, `_` and `.`: it becomes part of a file name.
  package let id: ID
  package let at: Moment
  package let recommendation: Recommendation.ID?
  package let fields: [Field]

  package init(id: ID, at: Moment, recommendation: Recommendation.ID?, fields: [Field]) {
    self.id = id
    self.at = at
    self.recommendation = recommendation
    self.fields = fields
  }
}
