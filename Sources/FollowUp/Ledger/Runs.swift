/// Lists by number in one flat array: what 100,000 items own without 100,000 arrays.
struct Runs<Element: Sendable>: Sendable {
  private let starts: [Int32]
  private(set) var elements: [Element]

  /// Deals `pairs` out over `count` lists; within a list they keep their order.
  init(_ count: Int, _ pairs: [(owner: Int, element: Element)]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.owner + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var next = starts
    var order = [Int32](repeating: 0, count: pairs.count)
    for (number, pair) in pairs.enumerated() {
      order[Int(next[pair.owner])] = Int32(number)
      next[pair.owner] += 1
    }
    self.starts = starts
    elements = order.map { pairs[Int($0)].element }
  }

  subscript(owner: Int) -> ArraySlice<Element> { elements[range(of: owner)] }

  /// Puts the elements of every list in order.
  mutating func sort(by comesBefore: (Element, Element) -> Bool) {
    for owner in starts.indices.dropLast() {
      let range = range(of: owner)
      if range.count > 1 { elements[range].sort(by: comesBefore) }
    }
  }

  private func range(of owner: Int) -> Range<Int> { Int(starts[owner])..<Int(starts[owner + 1]) }
}
