internal import Canvas
internal import FollowUp
internal import Text

/// A word or a few that are looked for in a text, without regard to case or accents.
struct SoughtWord: Sendable {
  let text: String
  private let needle: [UInt8]

  init(_ text: String) {
    self.text = text
    needle = Fold.bytes(of: text)
  }

  var isEmpty: Bool { needle.isEmpty }

  /// The lines on which it stands or begins.
  func lines(in text: LaidText) -> [Int] {
    guard !isEmpty else { return [] }
    let written = text.lines.map(\.written)
    return written.indices.filter { place in
      if Fold.contains(written[place], needle) { return true }
      // Words that a line break separates, unless they stand on the next line by themselves.
      guard written.indices.contains(place + 1) else { return false }
      let both = written[place] + " " + written[place + 1].drop { $0 == " " }
      return Fold.contains(both, needle) && !Fold.contains(written[place + 1], needle)
    }
  }

  /// The columns that it takes on a line, from its left end.
  func columns(in line: TextLine) -> [Range<Int>] {
    let clusters = Array(Clean.joined(line.spans.map(\.text)).clusters)
    guard !isEmpty, Fold.contains(clusters.map(\.text).joined(), needle) else { return [] }
    var (found, place, column): ([Range<Int>], Int, Int) = ([], 0, 0)
    while place < clusters.count {
      let end = end(in: clusters, from: place) ?? place
      let width = clusters[place..<max(end, place + 1)].reduce(0) { $0 + $1.width }
      if end > place { found.append(column..<column + width) }
      column += width
      place = max(end, place + 1)
    }
    return found
  }

  /// Where it ends when it begins at `start`.
  private func end(in clusters: [Cluster], from start: Int) -> Int? {
    var folded: [UInt8] = []
    for place in start..<clusters.count {
      Fold.append(clusters[place].text, to: &folded)
      if folded.count >= needle.count { return folded == needle ? place + 1 : nil }
      guard needle.starts(with: folded) else { return nil }
    }
    return nil
  }
}

extension LaidText.Row {
  /// All that stands on it.
  fileprivate var written: String {
    [left, right].filter { !$0.spans.isEmpty }
      .map { $0.spans.map(\.text.text).joined() }.joined(separator: " ")
  }
}
