/// Which items are parts of which (1.5, A8).
struct Family: Sendable {
  /// The parts of each parent, by place.
  let parts: [Int: [Int]]
  /// What has no parts itself below each parent.
  let leaves: [Int: [Int]]

  init(_ items: [Recommendation], _ places: Places) {
    var parts: [Int: [Int]] = [:]
    for (place, item) in items.enumerated() {
      guard let parent = item.parent.flatMap({ places.items[$0] }) else { continue }
      if Family.rises(from: parent, to: place, items, places) { continue }
      parts[parent, default: []].append(place)
    }
    self.parts = parts
    var leaves: [Int: [Int]] = [:]
    for parent in parts.keys { leaves[parent] = Family.leaves(below: parent, parts) }
    self.leaves = leaves
  }

  func isParent(_ item: Int) -> Bool { parts[item] != nil }

  /// How many levels of parts are followed; deeper is taken for a circle.
  private static let deepest = 32

  /// Whether `item` stands above `parent`: a circle, which is no family.
  private static func rises(
    from parent: Int, to item: Int, _ items: [Recommendation], _ places: Places
  ) -> Bool {
    var above: Int? = parent
    for _ in 0..<deepest {
      guard let place = above else { return false }
      if place == item { return true }
      above = items[place].parent.flatMap { places.items[$0] }
    }
    return true
  }

  private static func leaves(below parent: Int, _ parts: [Int: [Int]]) -> [Int] {
    (parts[parent] ?? []).flatMap { parts[$0] == nil ? [$0] : leaves(below: $0, parts) }
  }
}
