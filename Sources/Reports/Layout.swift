internal import FollowUp
package import Text

/// How a report is laid out for people: in which language, and how wide.
package struct Layout: Hashable, Sendable {
  package let language: Language
  /// In terminal cells. Tables may be wider when what they hold does not fit.
  package let width: Int

  package init(_ language: Language, width: Int = 80) {
    self.language = language
    self.width = max(width, 40)
  }

  func say(_ phrase: Phrase) -> Clean { Clean(phrase(language)) }

  func say(_ dutch: String, _ english: String) -> Clean {
    Clean(Phrase(dutch, english)(language))
  }

  /// With a capital, as at the start of a sentence.
  func sayFirst(_ phrase: Phrase) -> Clean { say(phrase.atStart) }

  /// A line across, as under a title.
  var rule: Clean { Clean("─").repeated(width) }

  /// `── Niet beantwoord · 4 ──────`
  func rule(under heading: Clean, width: Int) -> Clean {
    let start = Clean("── ") + heading + Clean(" ")
    return start + Clean("─").repeated(width - start.width)
  }

  /// The text in lines of the width, all after `indent` cells.
  func wrapped(_ text: Clean, indent: Int = 0) -> [Clean] {
    wrapped(text, first: .spaces(indent), rest: .spaces(indent))
  }

  /// The text in lines of the width: the first behind `first`, the others behind `rest`.
  func wrapped(_ text: Clean, first: Clean, rest: Clean) -> [Clean] {
    let lines = Wrap.lines(text, width: max(width - rest.width, 20))
    return lines.enumerated().map { ($0 == 0 ? first : rest) + $1 }
  }

  /// A line with something at the right margin, on a line of its own when both do not fit.
  func line(_ left: Clean, margin: Clean) -> [Clean] {
    guard !margin.isEmpty else { return wrapped(left) }
    let gap = width - left.width - margin.width
    guard gap < 2 else { return [left + .spaces(gap) + margin] }
    return wrapped(left) + wrapped(margin).map { .spaces(max(0, width - $0.width)) + $0 }
  }
}
