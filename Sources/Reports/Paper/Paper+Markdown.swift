internal import Text

/// As Markdown (CommonMark, with the tables of GitHub).
extension Paper {
  /// Lines, not broken off at a width: whoever shows them does that.
  var markdown: [Clean] {
    parts.enumerated().flatMap { number, part in
      (number == 0 ? [] : [Clean.empty]) + part.markdown
    }
  }
}

extension Paper.Part {
  fileprivate var markdown: [Clean] {
    switch self {
    case .title(let text): [Clean("# ") + text.escaped]
    case .heading(let text): [Clean("## ") + text.escaped]
    case .subheading(let text): [Clean("### ") + text.escaped]
    case .paragraph(let text): [text.escaped]
    case .points(let points): points.map { Clean("- ") + $0.escaped }
    case .table(let table): table.markdown
    }
  }
}

extension Paper.Table {
  fileprivate var markdown: [Clean] {
    let rules = titles.indices.map { Clean(numbers.contains($0) ? "---:" : "---") }
    return [line(titles.map(\.escaped)), line(rules)] + rows.map { line($0.map(\.escaped)) }
  }

  private func line(_ cells: [Clean]) -> Clean {
    Clean("| ") + Clean.joined(cells, separator: Clean(" | ")) + Clean(" |")
  }
}

extension Clean {
  /// The text as it stands, whatever signs of Markdown are in it.
  fileprivate var escaped: Clean {
    guard text.contains(where: Clean.isMarkup) || startsList else { return self }
    let escaped = text.map { Clean.isMarkup($0) ? "\\\($0)" : String($0) }.joined()
    return Clean(startsList ? escaped.escapingStart : escaped)
  }

  private static func isMarkup(_ sign: Character) -> Bool { #"\`*_[]<>|~&$#"#.contains(sign) }

  /// Whether a paragraph that begins so would be taken for a list or a rule.
  private var startsList: Bool {
    guard let first = text.first else { return false }
    if "-+=".contains(first) { return true }
    let rest = text.drop { ("0"..."9").contains($0) }
    return rest.count < text.count && (rest.hasPrefix(".") || rest.hasPrefix(")"))
  }
}

extension String {
  /// With the sign escaped that would make a list of it: the `-` of `- a`, the `.` of `1. a`.
  fileprivate var escapingStart: String {
    let digits = prefix { ("0"..."9").contains($0) }
    return digits + "\\" + dropFirst(digits.count)
  }
}
