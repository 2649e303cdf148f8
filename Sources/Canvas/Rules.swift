internal import Text

/// Lines that part a screen: rules across, with or without a title, and dividers down.
extension Frame {
  /// A rule `────` over the width of `area`.
  package mutating func rule(in area: Rect, row: Int = 0, _ style: Style = .quiet) {
    guard (0..<area.rows).contains(row) else { return }
    let visible = area.intersection(Rect(size))
    guard (visible.top..<visible.bottom).contains(area.top + row) else { return }
    for column in visible.left..<visible.right {
      place(Sign.rule.cell(style), area.top + row, column)
    }
  }

  /// A heading in a rule: ` ── title ─────`, one blank column first.
  package mutating func rule(in area: Rect, row: Int = 0, title: Line, _ style: Style = .quiet) {
    let lead = Line(" ") + Line(Sign.rule.clean.repeated(2), style) + Line(" ")
    let rest = area.columns - lead.width - title.width
    let tail = rest > 0 ? Line(" ") + Line(Sign.rule.clean.repeated(rest - 1), style) : []
    put(lead + title + tail, in: area, row: row)
  }

  /// A divider `│` down the first column of `area`; where it meets a rule it joins it.
  package mutating func divider(in area: Rect, _ style: Style = .quiet) {
    let visible = area.intersection(Rect(size))
    guard visible.left == area.left, !visible.isEmpty else { return }
    for row in visible.top..<visible.bottom {
      let sign = junction(at: Point(row: row, column: area.left), in: area)
      place(sign.cell(style), row, area.left)
    }
  }

  private func junction(at point: Point, in area: Rect) -> Sign {
    guard self[point].text == Sign.rule.text else { return .divider }
    if point.row == area.top { return .junctionDown }
    if point.row == area.bottom - 1 { return .junctionUp }
    return .crossing
  }
}
