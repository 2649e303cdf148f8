/// The word that somebody probably meant: for "bedoelde u …?".
package enum Nearest {
  /// Longer words were not mistyped but pasted.
  private static let longest = 64

  /// The candidate closest to `word`, or nothing when none is close enough. Case and accents do
  /// not count; two letters exchanged are one mistake. Of equals the first.
  ///
  /// Allowed are no mistake up to two letters, one up to four, two up to eight, then three.
  package static func of(_ word: String, in candidates: [String]) -> String? {
    let typed = Fold.bytes(of: word)
    guard !typed.isEmpty, typed.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let limit = min(allowed(typed.count), (best?.distance ?? .max) - 1)
      let other = Fold.bytes(of: candidate)
      guard abs(other.count - typed.count) <= limit else { continue }
      let distance = distance(typed, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The number of mistakes between two words: a letter too many, missing, wrong, or two
  /// neighbours exchanged (Damerau and Levenshtein, no part edited twice).
  package static func distance(_ left: String, _ right: String) -> Int {
    distance(Fold.bytes(of: left), Fold.bytes(of: right))
  }

  private static func allowed(_ length: Int) -> Int {
    switch length {
    case ...2: 0
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var (beforePrevious, previous) = ([Int](), Array(0...right.count))
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(current[column], previous[column + 1]) + 1
        cost = min(cost, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
