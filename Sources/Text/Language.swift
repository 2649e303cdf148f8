/// The languages that the program speaks: Dutch unless somebody asks for English.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// One thing said in both languages, side by side, so that neither can be forgotten.
///
/// The Dutch text is always there. English may be missing in a dossier written by people;
/// then the Dutch is shown.
package struct Phrase: Hashable, Sendable {
  package let dutch: String
  package let english: String?

  package init(_ dutch: String, _ english: String?) {
    self.dutch = dutch
    self.english = english
  }

  /// The text in `language`, or in Dutch when it was not translated.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english ?? dutch
    }
  }
}
