package import Canvas
package import FollowUp
package import Text

/// What has happened, for `update` to answer.
package enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// The day that the clock shows: at the start, and when it changes.
  case today(Day)
  /// The dossier on a day that was asked for.
  case reckoned(Board)
  /// The answer to a question about all items, or a first part of it.
  case swept(Sweep, Swept, Printing)
  /// How much of the work for it is done: 0 to 99 percent.
  case sweeping(Sweep, percent: Int, Printing)
  /// Whether the terminal took the copy.
  case copied(Bool)
  /// What was shown stands in the file `path`.
  case exported(path: String)
  case notExported(ExportFault)
  /// What became of `Effect.save`, with the dossier as it is now when that is another one.
  case recorded(Saving, for: Asker, Renewal?)
  /// What recording it would change, and why it may not be recorded.
  case weighed(Weighing, for: Asker)
  /// The draft is on the disk since that moment, or could not be kept.
  case kept(Moment, for: Asker)
  case notKept(Obstacle, for: Asker)
  /// The drafts of windows that are gone, oldest first.
  case offered([Draft])
  /// The file stands in the dossier under this SHA-256, or does not.
  case attached(path: String, sum: String, for: Asker)
  case notAttached(path: String, Obstacle, for: Asker)
  /// What would stand in the way of copying the file; nothing when it can be copied.
  case inspected(path: String, Obstacle?, for: Asker)
  /// The text of a file that was asked for, or why there is none to show.
  case textRead(FileText, for: Asker)
  /// What stood in the editor when it was left; a sentence when that failed.
  case edited(String, for: Asker)
  case notEdited(Phrase, for: Asker)
  /// What the user could take back or, with `again`, put back; nothing when there is nothing.
  case found(Undoing?, again: Bool)
  /// Others recorded this.
  case news([Recorded], Renewal)
  case nothingNew
  /// The journal cannot be looked at, or, with nothing, can be again.
  case unreachable(Obstacle?)
}

/// What can be read of a file of the dossier.
package enum FileText: Sendable {
  /// Its lines; `isCut` when there is more than is shown.
  case lines([Clean], isCut: Bool)
  /// Why there is nothing to read: a sentence.
  case unreadable(Phrase)

  /// What stands below a text of which only the beginning is shown.
  package static let cut = Phrase(
    "Alleen het begin wordt getoond.", "Only the beginning is shown.")
}

/// What recording something would change on the day that is in sight.
package struct Weighing: Sendable {
  package let submissions: [Submission]
  /// A sentence; nothing when it may be recorded.
  package let refusal: Phrase?
  package let consequences: [Consequence]
  /// As it would be then, to say in words what changes.
  package let dossier: Dossier

  package init(_ trial: Trial, of submissions: [Submission], on day: Day) {
    self.submissions = submissions
    refusal = trial.refusal
    consequences = trial.refusal == nil ? trial.consequences(on: day) : []
    dossier = trial.after.dossier
  }
}

/// Why what is shown could not be written to a file.
package enum ExportFault: Error, Hashable, Sendable {
  /// There is a file of that name, which is left alone.
  case exists(path: String)
  /// The dossier is not the place for exports.
  case insideDossier
  /// What the system said, in its own words.
  case refused(path: String, cause: String)
}
