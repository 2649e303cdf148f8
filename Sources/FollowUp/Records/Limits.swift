package import Text

/// A limit of the engine with the words of its source, which every flag shows.
package struct Limit: Hashable, Sendable {
  /// Days, months, years or a count: `unit` says which.
  package let value: Int
  package let unit: Unit
  package let source: Phrase

  package enum Unit: String, CaseIterable, Sendable { case days, months, years, count }

  package init(_ value: Int, _ unit: Unit, source: Phrase) {
    self.value = value
    self.unit = unit
    self.source = source
  }
}

/// The settings of the engine: one default each, changed in `dossier.json`.
package enum Setting: String, CaseIterable, Sendable {
  /// R1: months for a response.
  case responseTerm
  /// R1: months past due at which it is high.
  case responseHigh
  /// R1: months that one extension may add.
  case extensionStep
  /// R1: how many extensions count.
  case extensionCount
  /// R1s: days before the due day.
  case responseSoon
  /// R2: days for a judgement, and at which it is high.
  case assessmentTerm, assessmentHigh
  /// R2 after *unable*: days.
  case unableTerm, unableHigh
  /// R3: days after which what is missing is high.
  case actionableHigh
  /// R4: days after the letter.
  case unansweredHigh
  /// R5: months past due at which it is high.
  case overdueHigh
  /// R6: moves at which it is a warning and high; months of slip at which it is high.
  case movesWarn, movesHigh, slipHigh
  /// R7: ranks.
  case gap
  /// R8: months without a message, and at which it is high.
  case silence, silenceHigh
  /// R9: days for a verification, and at which it is high.
  case verificationTerm, verificationHigh
  /// R10: reports.
  case repeatWarn, repeatHigh
  /// R13: months; days for a stopped measure.
  case resultTerm, stoppedTerm
  /// R14, R14k: years.
  case ageInfo, ageWarn, ageHigh
  /// R15: months.
  case undatedWarn
  /// D7: days.
  case unclassifiedWarn
}

/// All settings of a dossier: the engine's own unless the dossier says otherwise.
package struct Limits: Hashable, Sendable {
  private var changed: [Setting: Limit]

  package init(changed: [Setting: Limit] = [:]) { self.changed = changed }

  /// The engine's own limits.
  package static let standard = Limits()

  package subscript(_ setting: Setting) -> Limit { changed[setting] ?? setting.standard }
}
