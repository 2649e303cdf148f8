package import Text

/// The signs of the design and their plain form, so that no screen invents another.
///
/// The plain form is drawn with `--ascii` and on terminals without UTF-8; both are one cell.
package enum Sign: Character, CaseIterable, Sendable {
  case focus = "▸"
  /// A report or letter.
  case report = "●"
  /// A response.
  case response = "◆"
  case milestone = "◇"
  /// A promise without a date.
  case promise = "△"
  /// A commitment that falls due.
  case due = "▲"
  /// A judgement of the Inspectie.
  case judgement = "▼"
  case closed = "✓"
  case chosen = "•"
  /// Severity *ter info*, and what parts the counts of a heading.
  case info = "·"
  case rule = "─"
  case divider = "│"
  case junctionDown = "┬"
  case junctionUp = "┴"
  case crossing = "┼"
  case bar = "█"
  case ellipsis = "…"
  case times = "×"
  case dash = "–"

  /// The sign as text.
  package var text: String { String(rawValue) }
  /// The sign as text for a line.
  package var clean: Clean { Clean(text) }

  func cell(_ style: Style) -> Cell { Cell(text, width: 1, style) }

  /// What stands for it without Unicode.
  package var plain: Character {
    switch self {
    case .focus: ">"
    case .report: "o"
    case .response: "*"
    case .milestone: "+"
    case .promise: "t"
    case .due: "T"
    case .judgement: "v"
    case .closed: "V"
    case .chosen: "*"
    case .info: "."
    case .rule, .dash: "-"
    case .divider: "|"
    case .junctionDown, .junctionUp, .crossing: "+"
    case .bar: "#"
    case .ellipsis: "~"
    case .times: "x"
    }
  }
}
