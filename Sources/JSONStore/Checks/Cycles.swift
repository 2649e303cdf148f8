/// Finds records that lead back to themselves.
///
/// No recursion: a chain may be as long as the dossier.
struct Cycles {
  /// A way from one node to another; nodes are rows of the intake.
  struct Edge {
    let from: Int
    let to: Int
    /// The row of the record that makes the way.
    let owner: Int
  }

  /// A way round, the first node named again at the end, with the edge that closes it.
  struct Cycle {
    let closing: Edge
    let nodes: [Int]
  }

  private var ways: [Int: [Edge]] = [:]
  private let order: [Int]

  init(_ edges: [Edge]) {
    let round = Cycles.withoutDeadEnds(edges)
    var order: [Int] = []
    for edge in round {
      if ways[edge.from] == nil { order.append(edge.from) }
      ways[edge.from, default: []].append(edge)
    }
    self.order = order
  }

  /// One cycle for each edge that closes one, in the order of the edges. Without these edges
  /// nothing leads back to itself.
  func found() -> [Cycle] {
    var cycles: [Cycle] = []
    var done: Set<Int> = []
    for start in order where !done.contains(start) { walk(from: start, &done, &cycles) }
    return cycles
  }

  private func walk(from start: Int, _ done: inout Set<Int>, _ cycles: inout [Cycle]) {
    var path = Path(start)
    while let (node, next) = path.step() {
      guard let edge = ways[node]?.dropFirst(next).first else {
        done.insert(node)
        path.goBack()
        continue
      }
      if let round = path.nodes(since: edge.to) {
        cycles.append(Cycle(closing: edge, nodes: round + [edge.to]))
      } else if !done.contains(edge.to) {
        path.go(to: edge.to)
      }
    }
  }

  /// The edges that are left when those to nodes without a way on are taken away, again and again:
  /// in a sound dossier none.
  private static func withoutDeadEnds(_ edges: [Edge]) -> [Edge] {
    var waysOn: [Int: Int] = [:]
    var arrivals: [Int: [Int]] = [:]
    for edge in edges {
      waysOn[edge.from, default: 0] += 1
      arrivals[edge.to, default: []].append(edge.from)
    }
    var ends = Array(arrivals.keys.filter { waysOn[$0] == nil })
    while let end = ends.popLast() {
      for node in arrivals[end] ?? [] {
        waysOn[node, default: 0] -= 1
        if waysOn[node] == 0 { ends.append(node) }
      }
    }
    return edges.filter { (waysOn[$0.from] ?? 0) > 0 && (waysOn[$0.to] ?? 0) > 0 }
  }
}

/// The nodes on the way from a start, with how many ways of each were tried.
private struct Path {
  private var nodes: [Int]
  private var tried = [0]
  private var places: [Int: Int]

  init(_ start: Int) {
    nodes = [start]
    places = [start: 0]
  }

  /// The last node and the number of its next way, which counts as tried from now on.
  mutating func step() -> (node: Int, next: Int)? {
    guard let node = nodes.last, let next = tried.last else { return nil }
    tried[tried.count - 1] = next + 1
    return (node, next)
  }

  mutating func go(to node: Int) {
    places[node] = nodes.count
    nodes.append(node)
    tried.append(0)
  }

  mutating func goBack() {
    if let node = nodes.popLast() { places[node] = nil }
    _ = tried.popLast()
  }

  /// The nodes from `node` on, when the way has passed it; of a long way round the first dozen.
  func nodes(since node: Int) -> [Int]? { places[node].map { Array(nodes[$0...].prefix(12)) } }
}
