/// Which things hang together: the well-known union of sets.
struct Bundles {
  private var above: [Int32]

  init(_ count: Int) { above = (0..<Int32(count)).map { $0 } }

  mutating func root(of place: Int) -> Int {
    var place = place
    while Int(above[place]) != place {
      above[place] = above[Int(above[place])]
      place = Int(above[place])
    }
    return place
  }

  /// The lower root stays, so that the result does not depend on the order of joining.
  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(of: one), root(of: other))
    if left < right { above[right] = Int32(left) } else { above[left] = Int32(right) }
  }
}
