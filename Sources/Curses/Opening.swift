internal import CNcurses
internal import CTerminal
internal import Glibc

/// What must be known before the screen opens: afterwards nothing could be said any more.
extension Terminal {
  /// Whether the screens can be shown at all: both ends a terminal that can place text.
  ///
  /// - Parameter term: the value of TERM, or nil.
  /// - Returns: the value of TERM.
  /// - Throws: the reason why not; nothing was written or changed.
  package static func check(term: String?) throws(TerminalError) -> String {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let term, !term.isEmpty else { throw .termIsUnset }
    guard term != "dumb" else { throw .termIsDumb }
    guard vervolg_describe() == 1 else { throw .unknownTerm(term) }
    guard Capabilities.string("cup") != nil else { throw .tooSimple(term) }
    return term
  }
}

extension TerminalError {
  /// The error of a call that just failed.
  static func failed(_ call: String) -> TerminalError { .refused(call: call, code: errno) }
}
