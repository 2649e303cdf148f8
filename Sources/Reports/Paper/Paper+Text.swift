internal import Text

/// As plain text in a width.
extension Paper {
  func lines(_ layout: Layout) -> [Clean] {
    parts.enumerated().flatMap { number, part in
      (number == 0 ? [] : [Clean.empty]) + part.lines(layout)
    }
  }
}

extension Paper.Part {
  fileprivate func lines(_ layout: Layout) -> [Clean] {
    switch self {
    case .title(let text): underlined(text, with: "═", layout)
    case .heading(let text): underlined(text, with: "─", layout)
    case .subheading(let text), .paragraph(let text): layout.wrapped(text)
    case .points(let points):
      points.flatMap { layout.wrapped($0, first: Clean("- "), rest: .spaces(2)) }
    case .table(let table): table.lines(layout)
    }
  }

  private func underlined(_ text: Clean, with sign: String, _ layout: Layout) -> [Clean] {
    let lines = layout.wrapped(text)
    return lines + [Clean(sign).repeated(lines.map(\.width).max() ?? 0)]
  }
}

extension Paper.Table {
  private static let gap = 2
  /// A column of sentences is no narrower than this.
  private static let least = 10

  /// The widest columns are made narrower, and their texts wrapped, until all fit in the width.
  fileprivate func lines(_ layout: Layout) -> [Clean] {
    let widths = widths(in: layout.width)
    let rule = Clean("─").repeated(widths.reduce(0, +) + Self.gap * (widths.count - 1))
    return row(titles, widths) + [rule] + rows.flatMap { row($0, widths) }
  }

  /// First as narrow as their longest words, then narrower.
  private func widths(in width: Int) -> [Int] {
    let most = widest { $0.width }
    let words = widest { $0.longestWord }.map { max($0, Self.least) }
    let room = width - Self.gap * (titles.count - 1)
    return narrowed(
      narrowed(most, to: room, above: words), to: room, above: words.map { _ in Self.least })
  }

  private func widest(_ measure: (Clean) -> Int) -> [Int] {
    titles.indices.map { column in ([titles] + rows).map { measure($0[column]) }.max() ?? 0 }
  }

  /// Takes a cell from the widest that may be narrower, until all fit.
  private func narrowed(_ widths: [Int], to room: Int, above least: [Int]) -> [Int] {
    var widths = widths
    for _ in 0..<max(0, widths.reduce(0, +) - room) {
      let loose = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = loose.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  /// The cells beside each other, each wrapped in its width.
  private func row(_ cells: [Clean], _ widths: [Int]) -> [Clean] {
    let columns = zip(cells, widths).map { Wrap.lines($0, width: max($1, 1)) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = columns.enumerated().map { place, lines in
        let text = line < lines.count ? lines[line] : .empty
        if numbers.contains(place) { return text.padLeft(to: widths[place]) }
        return place == columns.count - 1 ? text : text.padded(to: widths[place])
      }
      return Clean.joined(parts, separator: .spaces(Self.gap)).trimmedEnd
    }
  }
}

extension Clean {
  fileprivate var longestWord: Int {
    text.split(separator: " ").map { Clean(String($0)).width }.max() ?? 0
  }

  fileprivate var trimmedEnd: Clean {
    let end = text.lastIndex { $0 != " " }
    return end.map { Clean(String(text[...$0])) } ?? .empty
  }
}
