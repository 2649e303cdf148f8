package import Text

/// What can be wrong with a dossier: with a file, with a field of a record, or with the way in
/// which records hang together.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  /// With the name of the field.
  case field(String, FieldProblem)
  case bond(BondProblem)
  case journal(JournalProblem)

  package var severity: Fault.Severity {
    switch self {
    case .file(let problem): problem.severity
    case .field(_, let problem): problem.severity
    case .bond(let problem): problem.severity
    case .journal(let problem): problem.severity
    }
  }

  /// What is wrong, as a sentence. It repeats what stands in the file: clean it before it is shown.
  package var sentence: Phrase {
    switch self {
    case .file(let problem): problem.sentence
    case .field(let name, let problem): problem.sentence(field: name)
    case .bond(let problem): problem.sentence
    case .journal(let problem): problem.sentence
    }
  }

  /// What can be done about it, as a sentence; nothing when the sentence says it already.
  package var advice: Phrase? {
    switch self {
    case .file(let problem): problem.advice
    case .field(let name, let problem): problem.advice(field: name)
    case .bond(let problem): problem.advice
    case .journal(let problem): problem.advice
    }
  }

  /// Its name in `check --json`: fixed, for scripts.
  package var code: String {
    switch self {
    case .file(let problem): problem.code
    case .field(_, let problem): problem.code
    case .bond(let problem): problem.code
    case .journal(let problem): problem.code
    }
  }
}
