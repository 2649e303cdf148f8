/// How a run of the program ends: its exit code, for scripts.
enum Ending: Int32, CaseIterable, Sendable {
  case done = 0
  /// Nothing found, or `check` found faults.
  case nothing = 1
  /// The data cannot be read.
  case unreadable = 2
  /// The command was not understood.
  case usage = 64
  case cannotWrite = 73
  /// Busy; try again.
  case busy = 75
  /// Not allowed for this role.
  case notAllowed = 77
  case interrupted = 130
  /// The reader of the output went away: 128 and the number of SIGPIPE, as shells say it.
  case readerGone = 141
}
