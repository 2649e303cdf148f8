import Testing

@testable import JSONStore

@Suite("Finding circles")
struct CyclesTests {
  private func edges(_ pairs: [(Int, Int)]) -> [Cycles.Edge] {
    pairs.enumerated().map { Cycles.Edge(from: $1.0, to: $1.1, owner: $0) }
  }

  @Test("There is none in a tree, a diamond or nothing")
  func none() {
    #expect(Cycles([]).found().isEmpty)
    #expect(Cycles(edges([(1, 2), (1, 3), (2, 4), (3, 4)])).found().isEmpty)
  }

  @Test("Each is named once, with the edge that closes it")
  func each() {
    let found = Cycles(edges([(1, 2), (2, 3), (3, 1), (3, 4), (5, 6), (6, 5), (7, 7)])).found()
    #expect(found.map(\.nodes) == [[1, 2, 3, 1], [5, 6, 5], [7, 7]])
    #expect(found.map(\.closing.owner) == [2, 5, 6])
  }

  @Test("Without the edges that close one, nothing leads back to itself")
  func closing() {
    var random = SmallRandom(seed: 7)
    for _ in 0..<200 {
      let all = edges((0..<40).map { _ in (random.next(below: 15), random.next(below: 15)) })
      let closing = Set(Cycles(all).found().map(\.closing.owner))
      #expect(Cycles(all.filter { !closing.contains($0.owner) }).found().isEmpty)
    }
  }

  @Test("A chain of a hundred thousand and a circle as long need no deep stack")
  func long() {
    let chain = (0..<100_000).map { ($0, $0 + 1) }
    #expect(Cycles(edges(chain)).found().isEmpty)
    let circle = Cycles(edges(chain + [(100_000, 0)])).found()
    #expect(circle.count == 1)
    #expect(circle[0].nodes.count == 13)
    #expect(circle[0].closing.from == 100_000)
  }
}

/// SplitMix64, so that a failure can be seen again.
private struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
