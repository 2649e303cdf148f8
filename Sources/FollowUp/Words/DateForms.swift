package import Text

/// Dates as people read them: figures in lists, words in sentences, and never more than is known.
extension Day {
  /// `24-04-2025` in both languages.
  package var figures: String { DateWords.short(year, month, dayOfMonth) }

  /// `24 april 2025`, `24 April 2025`.
  package func words(_ language: Language) -> String {
    DateWords.long(year, month, dayOfMonth, in: language)
  }

  /// In words, in both languages.
  package var phrase: Phrase { Phrase(words(.dutch), words(.english)) }
}

extension PartialDate {
  /// `24-04-2025`, `april 2025`, `Q4 2025`, `2025`.
  package func figures(_ language: Language) -> String {
    switch precision {
    case .day: earliest.figures
    case .month: DateWords.month(earliest.year, earliest.month, in: language)
    case .quarter: DateWords.shortQuarter(earliest.year, quarter)
    case .year: String(earliest.year)
    }
  }

  /// `24 april 2025`, `april 2025`, `vierde kwartaal 2025`, `2025`.
  package func words(_ language: Language) -> String {
    switch precision {
    case .day: earliest.words(language)
    case .month, .year: figures(language)
    case .quarter: DateWords.quarter(earliest.year, quarter, in: language)
    }
  }

  /// In words, in both languages.
  package var phrase: Phrase { Phrase(words(.dutch), words(.english)) }

  /// In figures, in both languages.
  package var inFigures: Phrase { Phrase(figures(.dutch), figures(.english)) }

  private var quarter: Int { (earliest.month + 2) / 3 }
}
