internal import ArgumentParser
internal import Reports
internal import Text

/// How a text to take along is written.
enum PaperForm: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Markdown, for a word processor or a wiki.
  case md
  /// Plain text in lines of 80 columns.
  case text

  /// As the name of the file says: `.md` is Markdown.
  init(ofFile path: String) { self = path.lowercased().hasSuffix(".md") ? .md : .text }

  func lines(of paper: some PaperReport, in language: Language) -> [Clean] {
    switch self {
    case .md: paper.markdown(language)
    case .text: paper.lines(Layout(language))
    }
  }
}
