/// Who stands above and below an item, through repeats and supersedes.
struct Kin {
  /// What it repeats or supersedes, transitively, in the order of walking.
  private(set) var ancestors: [Int] = []
  private(set) var descendants: [Int] = []
  /// Those descendants that repeat it, and not only supersede.
  private(set) var repeaters = Seen()
  /// The places in `web.ties` of the links between them.
  private(set) var ties = Seen()

  init(of item: Int, in web: Web) {
    guard !web.isAlone(item) else { return }
    goUp(from: item, in: web)
    goDown(from: item, in: web)
  }

  private mutating func goUp(from item: Int, in web: Web) {
    var seen = Seen(item)
    var open = [item]
    while let place = open.popLast() {
      for tie in web.up(from: place) {
        _ = ties.insert(tie)
        let earlier = Int(web.ties[tie].earlier)
        if seen.insert(earlier) { open.append(earlier) }
      }
    }
    ancestors = Array(seen.places.dropFirst())
  }

  private mutating func goDown(from item: Int, in web: Web) {
    var seen = Seen(item)
    var open = [(item: item, repeats: true)]
    while let (place, repeats) = open.popLast() {
      for tie in web.down(from: place) {
        _ = ties.insert(tie)
        let later = Int(web.ties[tie].later)
        let stillRepeats = repeats && web.ties[tie].repeats
        let isNewRepeater = stillRepeats && repeaters.insert(later)
        let isNew = seen.insert(later)
        if isNew || isNewRepeater { open.append((later, stillRepeats)) }
      }
    }
    descendants = Array(seen.places.dropFirst())
  }
}
