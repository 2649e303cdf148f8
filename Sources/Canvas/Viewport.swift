/// Which rows of a long list are in sight: the focused one always, with its heading when that fits.
package struct Viewport: Hashable, Sendable {
  /// The first row in sight.
  package var top: Int

  package init(top: Int = 0) { self.top = top }

  /// The rows in sight, nearest to where the list stood.
  ///
  /// - Parameters:
  ///   - focus: the focused row, headings counted.
  ///   - heading: the row of the heading above `focus`; kept in sight when it directly precedes it.
  ///   - count: how many rows there are, headings counted.
  ///   - height: how many rows fit.
  /// - Returns: the rows to draw, from the new `top`.
  package mutating func show(focus: Int, heading: Int? = nil, of count: Int, height: Int) -> Range<
    Int
  > {
    guard count > 0, height > 0 else {
      top = 0
      return 0..<0
    }
    let focus = min(max(0, focus), count - 1)
    let first = heading == focus - 1 && height > 1 ? focus - 1 : focus
    top = min(max(top, focus - height + 1), first)
    top = min(max(0, top), max(0, count - height))
    return top..<min(count, top + height)
  }

  /// The same without remembering, for a view that may not change its model.
  package func showing(focus: Int, heading: Int? = nil, of count: Int, height: Int) -> Range<Int> {
    var copy = self
    return copy.show(focus: focus, heading: heading, of: count, height: height)
  }
}
