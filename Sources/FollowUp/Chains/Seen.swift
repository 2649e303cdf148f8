/// A set of places that remembers the order of arrival; quick while it is small, as lines are.
struct Seen {
  private(set) var places: [Int] = []
  private var many: Set<Int> = []

  init(_ first: Int? = nil) {
    if let first { places = [first] }
  }

  func contains(_ place: Int) -> Bool {
    many.isEmpty ? places.contains(place) : many.contains(place)
  }

  /// Takes a place in; false when it was there.
  mutating func insert(_ place: Int) -> Bool {
    guard !contains(place) else { return false }
    places.append(place)
    if !many.isEmpty { many.insert(place) } else if places.count > 24 { many = Set(places) }
    return true
  }
}
