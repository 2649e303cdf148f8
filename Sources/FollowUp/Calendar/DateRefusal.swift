package import Text

/// Why something that was typed is no date.
package enum DateRefusal: Error, Hashable {
  case notADate(String)
  /// A day that this month does not have.
  case noSuchDay(String, year: Int, month: Int)

  /// What is wrong and how it is done.
  package var phrase: Phrase {
    switch self {
    case .notADate(let typed):
      Phrase(
        "‘\(typed)’ is geen datum. Voorbeelden: 24-4-2025, april 2025, Q4 2025, over 3 maanden.",
        "‘\(typed)’ is not a date. Examples: 24-4-2025, April 2025, Q4 2025, in 3 months.")
    case .noSuchDay(let typed, let year, let month):
      Phrase(
        "‘\(typed)’ bestaat niet: \(name(month, year, .dutch)) heeft \(length(month, year)) dagen.",
        "‘\(typed)’ does not exist: \(name(month, year, .english)) has \(length(month, year)) days."
      )
    }
  }

  private func name(_ month: Int, _ year: Int, _ language: Language) -> String {
    DateWords.month(year, month, in: language)
  }

  private func length(_ month: Int, _ year: Int) -> Int { Day.length(ofMonth: month, in: year) }
}
