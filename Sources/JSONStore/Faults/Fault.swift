package import Text

/// Something wrong in a dossier: where, in which record, what, and what can be done about it.
package struct Fault: Hashable, Sendable {
  /// How bad it is: a fault leaves the record out and makes `check` fail, a note does neither.
  package enum Severity: Sendable {
    case fault, note

    /// *Fout* or *opmerking*, in lower case.
    package var noun: Noun {
      switch self {
      case .fault: Noun("fout", "fouten", english: "fault", "faults")
      case .note: Noun("opmerking", "opmerkingen", english: "remark", "remarks")
      }
    }
  }

  package let place: Place
  /// The record it was found in; nothing when it concerns the file as a whole.
  package let record: RecordName?
  package let problem: Problem

  package init(_ problem: Problem, in record: RecordName? = nil, at place: Place) {
    self.problem = problem
    self.record = record
    self.place = place
  }

  package var severity: Severity { problem.severity }
}

/// A place in a dossier.
package struct Place: Hashable, Sendable {
  /// Relative to the folder of the dossier: `records/2025.json`.
  package let file: String
  /// Bytes from the beginning of the file; nothing when it concerns the file as a whole.
  package let offset: Int?
  /// Both from 1; nothing until they were counted.
  package let position: Position?

  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package init(file: String, offset: Int? = nil, position: Position? = nil) {
    self.file = file
    self.offset = offset
    self.position = position
  }

  /// *records/2025.json, regel 12, kolom 5*.
  package var phrase: Phrase {
    if let position {
      let (line, column) = (position.line, position.column)
      return Phrase(
        "\(file), regel \(line), kolom \(column)", "\(file), line \(line), column \(column)")
    }
    guard let offset else { return Phrase(file, file) }
    return Phrase("\(file), byte \(offset)", "\(file), byte \(offset)")
  }
}
