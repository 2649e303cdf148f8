package import Canvas
package import FollowUp

/// What has happened, for `update` to answer.
package enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// The day that the clock shows: at the start, and when it changes.
  case today(Day)
  /// The dossier on a day that was asked for.
  case reckoned(Board)
  /// Whether the terminal took the copy.
  case copied(Bool)
  /// What was shown stands in the file `path`.
  case exported(path: String)
  case notExported(ExportFault)
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
