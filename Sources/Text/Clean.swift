/// Text that is safe to put on a terminal: only this module can make it.
///
/// A `Clean` is one line. It has no control, format or invisible characters, nothing that changes
/// the direction of writing, and no character of unknown width; every combining mark has a base.
/// What was hostile in the raw text is visible as U+FFFD. Cleaning what is clean changes nothing.
package struct Clean: Hashable, Sendable {
  package let text: String
  /// Terminal cells, 0 or more.
  package let width: Int

  /// Makes `raw` safe and puts it on one line: tabs and line breaks become spaces.
  package init(_ raw: String) {
    if let width = Plain.width(of: raw) {
      self.init(safe: raw, width: width)
    } else {
      self.init(safe: Cleaning.safe(raw))
    }
  }

  /// For text of which this module knows that it is clean.
  init(safe text: String, width: Int? = nil) {
    self.text = text
    self.width = width ?? text.unicodeScalars.reduce(0) { $0 + $1.cells }
  }

  package static let empty = Clean(safe: "", width: 0)
  /// `…`
  package static let ellipsis = Clean(safe: "\u{2026}", width: 1)

  package var isEmpty: Bool { text.isEmpty }

  /// The lines of `raw`, each of them clean. A last line break ends the last line; empty text is
  /// no line.
  package static func lines(_ raw: String) -> [Clean] { Cleaning.lines(raw).map { Clean($0) } }
}

/// Literals and interpolations are cleaned like any other text.
extension Clean: ExpressibleByStringInterpolation, CustomStringConvertible {
  package init(stringLiteral value: String) { self.init(value) }

  package var description: String { text }
}

/// Putting clean texts together: nothing has to be cleaned again.
extension Clean {
  package static func + (left: Clean, right: Clean) -> Clean {
    Clean(safe: left.text + right.text, width: left.width + right.width)
  }

  package static func += (left: inout Clean, right: Clean) { left = left + right }

  package static func joined(_ parts: some Sequence<Clean>, separator: Clean = .empty) -> Clean {
    var (text, width, isFirst) = ("", 0, true)
    for part in parts {
      if !isFirst {
        text += separator.text
        width += separator.width
      }
      text += part.text
      width += part.width
      isFirst = false
    }
    return Clean(safe: text, width: width)
  }

  /// `count` spaces; none when `count` is negative.
  package static func spaces(_ count: Int) -> Clean { Clean(" ").repeated(count) }

  /// The text `count` times in a row; nothing when `count` is negative.
  package func repeated(_ count: Int) -> Clean {
    let count = max(0, count)
    return Clean(safe: String(repeating: text, count: count), width: width * count)
  }
}
