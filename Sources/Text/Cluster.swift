/// What goes into one place of the screen: a character with the marks that combine with it.
package struct Cluster: Hashable, Sendable {
  /// One spacing scalar and at most four combining ones.
  package let text: String
  /// 1 or 2 cells.
  package let width: Int
}

extension Clean {
  /// The text cell by cell, in order. The widths add up to `width`.
  package var clusters: Clusters { Clusters(scalars: text.unicodeScalars) }
}

/// The clusters of one text, made one by one.
package struct Clusters: Sequence, Sendable {
  fileprivate let scalars: String.UnicodeScalarView

  package func makeIterator() -> Iterator { Iterator(scalars: scalars) }

  package struct Iterator: IteratorProtocol {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index

    fileprivate init(scalars: String.UnicodeScalarView) {
      self.scalars = scalars
      index = scalars.startIndex
    }

    package mutating func next() -> Cluster? {
      guard index < scalars.endIndex else { return nil }
      let start = index
      let width = scalars[start].cells
      repeat {
        index = scalars.index(after: index)
      } while index < scalars.endIndex && scalars[index].cells == 0
      return Cluster(text: String(scalars[start..<index]), width: width)
    }
  }
}
