/// Making text fit a column: cut, fill or both, always by whole characters.
extension Clean {
  /// At most `width` cells. What is longer ends in `ellipsis`, or is just cut when the ellipsis
  /// itself does not fit. A wide character is never halved: the result may be a cell narrower.
  package func cut(to width: Int, ellipsis: Clean = .ellipsis) -> Clean {
    if self.width <= width { return self }
    guard ellipsis.width <= width else { return prefix(width) }
    return prefix(width - ellipsis.width) + ellipsis
  }

  /// Spaces after the text up to `width` cells; unchanged when it is longer.
  package func padded(to width: Int) -> Clean {
    width <= self.width ? self : self + .spaces(width - self.width)
  }

  /// Spaces before the text up to `width` cells; unchanged when it is longer.
  package func padLeft(to width: Int) -> Clean {
    width <= self.width ? self : .spaces(width - self.width) + self
  }

  /// Exactly `width` cells: cut when longer, filled with spaces when shorter.
  package func fitted(to width: Int, ellipsis: Clean = .ellipsis) -> Clean {
    cut(to: width, ellipsis: ellipsis).padded(to: max(0, width))
  }

  /// The characters that fit whole into `width` cells.
  package func prefix(_ width: Int) -> Clean { split(at: width).head }

  /// What remains after `prefix(_:)` of the same width.
  package func dropPrefix(_ width: Int) -> Clean { split(at: width).rest }

  private func split(at width: Int) -> (head: Clean, rest: Clean) {
    if self.width <= width { return (self, .empty) }
    let (index, used) = end(ofPrefix: width)
    return (
      Clean(safe: String(text[..<index]), width: used),
      Clean(safe: String(text[index...]), width: self.width - used)
    )
  }

  /// Where the characters end that fit into `width` cells, and how many cells they take.
  private func end(ofPrefix width: Int) -> (index: String.Index, used: Int) {
    let scalars = text.unicodeScalars
    var (index, used) = (scalars.startIndex, 0)
    while index < scalars.endIndex {
      let cells = scalars[index].cells
      guard used + cells <= max(0, width) else { break }
      used += cells
      index = scalars.index(after: index)
    }
    return (index, used)
  }
}
