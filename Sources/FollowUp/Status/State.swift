/// Where an item stands: always derived, never stored (status-model: O1–O7, G1–G6).
package enum State: String, CaseIterable, Sendable {
  case awaitingResponse = "O1"
  case toBeAssessed = "O2"
  case onCourse = "O3"
  case partlyResolved = "O4"
  case reportedComplete = "O5"
  case notResolved = "O6"
  case toBeClosed = "O7"
  case implemented = "G1"
  case implementedOtherwise = "G2"
  case notImplemented = "G3"
  case superseded = "G4"
  case obsolete = "G5"
  case withdrawn = "G6"
  /// Recorded, but issued on a later day (A11): on no list of states, in no figure.
  case future = "toekomstig"

  package var isOpen: Bool {
    switch self {
    case .awaitingResponse, .toBeAssessed, .onCourse, .partlyResolved, .reportedComplete,
      .notResolved, .toBeClosed:
      true
    case .implemented, .implementedOtherwise, .notImplemented, .superseded, .obsolete, .withdrawn,
      .future:
      false
    }
  }

  package var isClosed: Bool { !isOpen && self != .future }
}

/// Who must act next (*aan zet*).
package enum AtMove: String, CaseIterable, Sendable {
  case inspectorate, addressee, nobody
  /// A later item repeats this one: "verder onder R2025-1".
  case laterItem
}

/// Whether the response answers an item (column *Antw.*).
package enum Answer: String, CaseIterable, Sendable {
  case full, partly, none
  /// Not established: the source was read in part.
  case unknown
}

package enum Severity: Int, Comparable, CaseIterable, Sendable {
  case info, warn, high

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}
