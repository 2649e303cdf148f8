internal import Text

/// Shortening a sentence where somebody would pause, so that what is left can still be read as one.
extension Clean {
  /// As much of a sentence as fits in `width`: whole, up to the end of a clause, or cut.
  ///
  /// What ends at a comma or a full stop stands by itself; what ends before an *en* shows that more
  /// was named.
  func clause(_ width: Int) -> Clean {
    guard self.width > width else { return self }
    // One more than fits: a mark right behind the text ends a clause that fits whole.
    if let head = prefix(width).text.beforeOpenBracket ?? prefix(width + 1).text.beforeLastMark {
      let clause = Clean(head.trimmed)
      if clause.width >= Self.leastClause { return clause }
    }
    return listed(width) ?? cut(to: width)
  }

  /// The parts of a list that fit, with an ellipsis for the others; nothing when not one fits.
  private func listed(_ width: Int) -> Clean? {
    let heads = [" en ", " and "].compactMap { prefix(width - 2 + $0.count).text.before(last: $0) }
    guard let last = heads.max(by: { $0.count < $1.count }) else { return nil }
    let head = Clean(last.trimmed)
    return head.width >= Self.leastList ? head + " " + .ellipsis : nil
  }

  /// `niet`, the shortest answer.
  private static let leastClause = 4
  /// Shorter than this a list says less than its cut text.
  private static let leastList = 12
}

extension String {
  /// Without a bracket that would stay open.
  fileprivate var beforeOpenBracket: Substring? {
    guard let open = lastIndex(of: "("), !self[open...].contains(")") else { return nil }
    return self[..<open]
  }

  /// Up to the last comma, semicolon or colon, or the last full stop that ends a sentence.
  fileprivate var beforeLastMark: Substring? {
    let end = indices.last { place in
      let next = index(after: place)
      return switch self[place] {
      case ",", ";", ":": true
      case ".": next < endIndex && self[next] == " "
      default: false
      }
    }
    return end.map { self[..<$0] }
  }

  /// Up to the last time that `part` stands in it.
  fileprivate func before(last part: String) -> Substring? {
    var found: Range<Index>?
    for range in ranges(of: part) { found = range }
    return found.map { self[..<$0.lowerBound] }
  }
}

extension Substring {
  /// Without spaces at its end.
  fileprivate var trimmed: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
