package import Text

/// What can be wrong with one field of a record.
package enum FieldProblem: Hashable, Sendable {
  case missing
  case empty
  case wrongKind(expected: JSONKind, found: JSONKind)
  /// A word that is not one of those that the field takes.
  case unknownValue(found: String, allowed: [String])
  /// A date that the calendar does not have, or that is written in another way.
  case noSuchDate(found: String)
  /// The same, where the day must be known.
  case noSuchDay(found: String)
  /// A whole number outside what makes sense.
  case outOfRange(found: Int, allowed: ClosedRange<Int>)
  /// An id or key with a space or a control character in it.
  case badName(found: String)
  /// A limit of the name of the field does not exist.
  case unknownSetting(allowed: [String])
  /// A limit counted in something that its rule cannot use.
  case wrongUnit(expectsCount: Bool)
  /// The record has no such field; `times` records of its sort in the file have it.
  case unknown(allowed: [String], times: Int)
  /// In characters.
  case tooLong(length: Int, limit: Int)

  package var severity: Fault.Severity {
    switch self {
    case .missing, .empty, .wrongKind, .unknownValue, .noSuchDate, .noSuchDay, .outOfRange,
      .badName,
      .unknownSetting, .wrongUnit:
      .fault
    case .unknown, .tooLong: .note
    }
  }

  package var code: String {
    switch self {
    case .missing: "missing"
    case .empty: "empty"
    case .wrongKind: "wrongKind"
    case .unknownValue: "unknownValue"
    case .noSuchDate, .noSuchDay: "noSuchDate"
    case .outOfRange: "outOfRange"
    case .badName: "badName"
    case .unknownSetting: "unknownSetting"
    case .wrongUnit: "wrongUnit"
    case .unknown: "unknownField"
    case .tooLong: "tooLong"
    }
  }

  package func sentence(field: String) -> Phrase {
    switch self {
    case .missing: Phrase("Het veld ‘\(field)’ ontbreekt.", "The field ‘\(field)’ is missing.")
    case .empty: Phrase("Het veld ‘\(field)’ is leeg.", "The field ‘\(field)’ is empty.")
    case .wrongKind(let expected, let found):
      Phrase(
        "Het veld ‘\(field)’ moet \(expected.word(.dutch)) zijn; er staat \(found.word(.dutch)).",
        "The field ‘\(field)’ must be \(expected.word(.english)); it holds \(found.word(.english))."
      )
    case .unknownValue(let found, _):
      Phrase(
        "Het veld ‘\(field)’ kent geen waarde ‘\(found)’.",
        "The field ‘\(field)’ knows no value ‘\(found)’.")
    case .noSuchDate(let found):
      Phrase(
        "Het veld ‘\(field)’ bevat ‘\(found)’; dat is geen bestaande datum.",
        "The field ‘\(field)’ holds ‘\(found)’, which is no existing date.")
    case .noSuchDay(let found):
      Phrase(
        "Het veld ‘\(field)’ bevat ‘\(found)’; dat is geen bestaande dag.",
        "The field ‘\(field)’ holds ‘\(found)’, which is no existing day.")
    case .outOfRange(let found, let allowed):
      Phrase(
        "Het veld ‘\(field)’ is \(found); het moet van \(allowed.lowerBound) tot en met "
          + "\(allowed.upperBound) zijn.",
        "The field ‘\(field)’ is \(found); it must be from \(allowed.lowerBound) to "
          + "\(allowed.upperBound).")
    case .badName(let found):
      Phrase(
        "De naam ‘\(found)’ in het veld ‘\(field)’ bevat een spatie of een stuurteken.",
        "The name ‘\(found)’ in the field ‘\(field)’ has a space or a control character in it.")
    case .unknownSetting: Phrase("Er is geen grens ‘\(field)’.", "There is no limit ‘\(field)’.")
    case .wrongUnit:
      Phrase(
        "De grens ‘\(field)’ heeft een eenheid die haar regel niet gebruikt.",
        "The limit ‘\(field)’ has a unit that its rule does not use.")
    case .unknown(_, let times):
      Phrase(
        "Het veld ‘\(field)’ is onbekend en niet gelezen (\(Noun.time.counted(times, in: .dutch))).",
        "The field ‘\(field)’ is unknown and was not read (\(Noun.time.counted(times, in: .english)))."
      )
    case .tooLong(let length, let limit):
      Phrase(
        "Het veld ‘\(field)’ telt \(length) tekens; op het scherm passen er \(limit).",
        "The field ‘\(field)’ has \(length) characters; the screen has room for \(limit).")
    }
  }

  package func advice(field: String) -> Phrase? {
    switch self {
    case .missing, .empty: Phrase("Vul het in.", "Fill it in.")
    case .wrongKind: nil
    case .unknownValue(let found, let allowed): Suggestion(for: found, among: allowed).phrase
    case .noSuchDate:
      Phrase(
        "Schrijf 2015, 2015-Q4, 2015-11 of 2015-11-23; laat het veld weg als de datum onbekend is.",
        "Write 2015, 2015-Q4, 2015-11 or 2015-11-23; leave the field out if the date is unknown.")
    case .noSuchDay:
      Phrase("Schrijf de hele dag: 2015-11-23.", "Write the whole day: 2015-11-23.")
    case .outOfRange: nil
    case .badName:
      Phrase(
        "Gebruik een naam zonder spaties, zoals R2025-1.",
        "Use a name without spaces, such as R2025-1.")
    case .unknownSetting(let allowed), .unknown(let allowed, _):
      Suggestion(for: field, among: allowed).phrase
    case .wrongUnit(let expectsCount):
      expectsCount
        ? Phrase("Gebruik count.", "Use count.")
        : Phrase("Gebruik days, months of years.", "Use days, months or years.")
    case .tooLong: Phrase("Kort het in.", "Shorten it.")
    }
  }
}
