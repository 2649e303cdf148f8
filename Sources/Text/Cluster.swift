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
    private var rest: String.UnicodeScalarView.Iterator
    /// The scalar that opens the next cluster.
    private var base: Unicode.Scalar?

    fileprivate init(scalars: String.UnicodeScalarView) {
      rest = scalars.makeIterator()
      base = rest.next()
    }

    package mutating func next() -> Cluster? {
      guard let base else { return nil }
      self.base = rest.next()
      if let mark = self.base, mark.cells == 0 { return combined(base) }
      return Cluster(text: String(base), width: base.cells)
    }

    private mutating func combined(_ base: Unicode.Scalar) -> Cluster {
      var text = String.UnicodeScalarView([base])
      while let mark = self.base, mark.cells == 0 {
        text.append(mark)
        self.base = rest.next()
      }
      return Cluster(text: String(text), width: base.cells)
    }
  }
}
