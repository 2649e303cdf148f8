package import Text

/// From the tree back to text, so that a filter can be shown, kept and shared.
extension Filter.Term {
  package func text(_ language: Language) -> String {
    let values = alternatives.map { Self.quoted($0.value(language)) }.joined(separator: ",")
    let field = alternatives.first?.field.map { $0.name(language) + ":" } ?? ""
    return (isNegated ? "-" : "") + field + values
  }

  /// In quotes when it would otherwise be read as something else.
  private static func quoted(_ value: String) -> String {
    let special = value.contains { $0.isWhitespace || [",", ":", "“", "„"].contains($0) }
    return special || value.hasPrefix("-") || value.isEmpty ? "\"\(value)\"" : value
  }
}

extension Condition {
  /// What stands after the colon.
  fileprivate func value(_ language: Language) -> String {
    if let name = field?.vocabulary?.name(of: self, language) { return name }
    return switch self {
    case .words(let text), .report(let text), .theme(let text), .party(let text): text
    case .year(let comparison, let year): comparison.rawValue + String(year)
    case .chain(let choice): choice.value(language)
    case .age(let span), .due(let span), .issued(let span): span.value(language)
    case .since(let day), .change(_, let day): day.iso
    case .nobodyAsked: ChainChoice.none.value(language)
    case .flag(.code(let code)): code.rawValue
    case .flag(.short(let short)): short
    case .state, .answer, .move, .kind, .commitment, .severity, .certain, .figure: ""
    }
  }
}

extension ChainChoice {
  fileprivate func value(_ language: Language) -> String {
    switch self {
    case .number(let number): String(number)
    case .titled(let title): title
    case .none: Phrase("geen", "none")(language)
    }
  }
}

extension Span {
  fileprivate func value(_ language: Language) -> String {
    switch self {
    case .measured(let comparison, let count, let unit):
      comparison.rawValue + String(count) + unit.names[language == .dutch ? 0 : 1]
    case .unknown: Phrase("onbekend", "unknown")(language)
    }
  }
}
