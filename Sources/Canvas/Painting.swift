package import Text

// Drawing into a frame: every call cuts to its area, and nothing is ever drawn outside.

/// Where a text stands in its width.
package enum Alignment: Hashable, Sendable { case left, right, centre }

extension Frame {
  /// Puts `line` on row `row` of `area`, counted from its top; what does not fit ends in `…`.
  ///
  /// - Parameters:
  ///   - line: the text with its styles.
  ///   - area: where it may stand; rows outside it are not drawn.
  ///   - row: the row within `area`, from 0.
  ///   - align: where the text stands in the width of `area`.
  package mutating func put(
    _ line: Line, in area: Rect, row: Int = 0, align: Alignment = .left
  ) {
    guard (0..<area.rows).contains(row) else { return }
    let glyphs = fitting(line.glyphs, area.columns)
    let space = area.columns - width(of: glyphs)
    let start = area.left + indent(align, space)
    draw(glyphs, row: area.top + row, column: start, within: area)
  }

  /// Puts what fits of `line` on the first row of `area`, without an ellipsis.
  mutating func put(cutting line: Line, in area: Rect) {
    draw(line.glyphs, row: area.top, column: area.left, within: area)
  }

  /// Puts text in one style; the same as a line of one span.
  package mutating func put(
    _ text: Clean, _ style: Style = .ordinary, in area: Rect, row: Int = 0, align: Alignment = .left
  ) {
    put(Line(text, style), in: area, row: row, align: align)
  }

  /// Puts `left` at the left margin and `right` at the right one; `left` yields when both do not fit.
  package mutating func put(_ left: Line, right: Line, in area: Rect, row: Int = 0) {
    var rest = area
    let aside = rest.takeRight(right.width)
    _ = rest.takeRight(left.width > 0 && right.width > 0 ? 1 : 0)
    put(left, in: rest, row: row)
    put(right, in: aside, row: row, align: .right)
  }

  private func indent(_ align: Alignment, _ space: Int) -> Int {
    switch align {
    case .left: 0
    case .right: space
    case .centre: space / 2
    }
  }

  private func width(of glyphs: [Cell]) -> Int { glyphs.reduce(0) { $0 + Int($1.width) } }

  /// The glyphs that fit in `columns`, the last one an ellipsis when some had to go.
  private func fitting(_ glyphs: [Cell], _ columns: Int) -> [Cell] {
    guard width(of: glyphs) > columns else { return glyphs }
    var kept: [Cell] = []
    var used = 0
    for glyph in glyphs {
      guard used + Int(glyph.width) < columns else {
        return columns > 0 ? kept + [Sign.ellipsis.cell(glyph.style)] : []
      }
      kept.append(glyph)
      used += Int(glyph.width)
    }
    return kept
  }

  /// Draws what falls on the screen and in `area`; half a wide cluster becomes a space.
  private mutating func draw(_ glyphs: [Cell], row: Int, column: Int, within area: Rect) {
    let visible = area.intersection(Rect(size))
    guard (visible.top..<visible.bottom).contains(row) else { return }
    var start = column
    for glyph in glyphs {
      let end = start + Int(glyph.width)
      if start >= visible.left, end <= visible.right {
        place(glyph, row, start)
      } else {
        for at in max(start, visible.left)..<max(start, visible.left, min(end, visible.right)) {
          place(.blank(glyph.style), row, at)
        }
      }
      start = end
    }
  }
}
