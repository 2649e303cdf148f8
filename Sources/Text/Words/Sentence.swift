/// The small change of sentences: enumerations and capitals.
package enum Sentence {
  /// `2015, 2019 en 2025`; `2015, 2019 and 2025`.
  package static func list(_ parts: [String], in language: Language) -> String {
    joined(parts, by: language == .dutch ? " en " : " and ")
  }

  /// `ja, deels of niet`; `yes, partly or no`.
  package static func choice(_ parts: [String], in language: Language) -> String {
    joined(parts, by: language == .dutch ? " of " : " or ")
  }

  /// The text with a capital, as at the start of a sentence: `Derde keer`, and `IJmuiden` for
  /// `ijmuiden`.
  package static func start(_ text: String, in language: Language) -> String {
    let head = language == .dutch && text.hasPrefix("ij") ? 2 : 1
    return text.prefix(head).uppercased() + text.dropFirst(head)
  }

  private static func joined(_ parts: [String], by word: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + word + last
  }
}
