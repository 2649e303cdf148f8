/// The five numbers that are only shown together (A38), because one of them alone misleads: what
/// each counts, of what, and what of it is not known.
///
/// Parts are counted, not parents. What has no date of issue, was superseded or was withdrawn is in
/// none of them, nor is what is issued later.
package enum RateKind: String, CaseIterable, Sendable {
  /// Of what has an answer or should have: a position on or before the due day.
  case onTime
  /// Implemented, by other means too, or judged resolved; of all.
  case resolved
  /// Of what was issued four to five years ago: implemented within four years.
  case withinFourYears
  /// Came up in two or more reports; of all.
  case repeated
  /// Of what was closed as implemented: with evidence that is not the addressee's own.
  case independent

  var part: FigureChoice {
    switch self {
    case .onTime: .onTime
    case .resolved: .resolved
    case .withinFourYears: .withinFourYears
    case .repeated: .repeated
    case .independent: .proven
    }
  }

  var whole: FigureChoice {
    switch self {
    case .onTime: .expected
    case .resolved, .repeated: .counted
    case .withinFourYears: .cohort
    case .independent: .done
    }
  }

  /// What could belong to the part, or not, for want of a source.
  var unknown: FigureChoice {
    switch self {
    case .onTime: .perhapsAnswered
    case .resolved: .perhapsJudged
    case .withinFourYears: .perhapsWithinFourYears
    case .repeated: .repeatedByInference
    case .independent: .perhapsProven
    }
  }
}
