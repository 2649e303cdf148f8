/// The links that hold on a day, both ways: the ground of lines and chains.
///
/// A link that would close a circle is left out: no item repeats itself.
struct Web: Sendable {
  private(set) var ties: [Tie] = []
  private var firstUp: [Int32]
  private var firstDown: [Int32]
  private var nextUp: [Int32] = []
  private var nextDown: [Int32] = []

  /// - Parameters:
  ///   - count: How many items the dossier has.
  ///   - candidates: Ties in the order in which they are accepted.
  init(_ count: Int, _ candidates: some Sequence<Tie>) {
    firstUp = [Int32](repeating: -1, count: count)
    firstDown = firstUp
    for tie in candidates where !closesCircle(tie) { add(tie) }
  }

  func isAlone(_ item: Int) -> Bool { firstUp[item] < 0 && firstDown[item] < 0 }

  /// The ties to what the item repeats or supersedes.
  func up(from item: Int) -> Path { Path(first: firstUp[item], next: nextUp) }

  /// The ties to what repeats or supersedes the item.
  func down(from item: Int) -> Path { Path(first: firstDown[item], next: nextDown) }

  /// Ties of one item, as places in `ties`.
  struct Path: Sequence, IteratorProtocol {
    private var place: Int32
    private let following: [Int32]

    fileprivate init(first: Int32, next: [Int32]) { (place, following) = (first, next) }

    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      defer { place = following[Int(place)] }
      return Int(place)
    }
  }

  private mutating func add(_ tie: Tie) {
    nextUp.append(firstUp[Int(tie.later)])
    nextDown.append(firstDown[Int(tie.earlier)])
    firstUp[Int(tie.later)] = Int32(ties.count)
    firstDown[Int(tie.earlier)] = Int32(ties.count)
    ties.append(tie)
  }

  /// Whether the earlier item already stands, through others, on the later one.
  private func closesCircle(_ tie: Tie) -> Bool {
    guard firstDown[Int(tie.later)] >= 0 else { return false }
    var seen: Set<Int32> = [tie.earlier]
    var open = [tie.earlier]
    while let item = open.popLast() {
      if item == tie.later { return true }
      for place in up(from: Int(item)) where seen.insert(ties[place].earlier).inserted {
        open.append(ties[place].earlier)
      }
    }
    return false
  }
}
