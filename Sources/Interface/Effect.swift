package import FollowUp

/// What is to be done outside: values, carried out by the program's one runner.
package enum Effect: Sendable {
  case quit
  /// Hands text to the clipboard of whoever sits at the terminal.
  case copy(String)
  /// Computes the dossier on another day; answered by `Message.reckoned`.
  case reckon(Day)
  /// Writes what is shown to a file that does not exist yet.
  case export(ReportRequest, path: String)
}
