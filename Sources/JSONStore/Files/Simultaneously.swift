internal import Dispatch
internal import Synchronization

/// Does the same with every element, on as many processors as there are; the results in order.
///
/// A dossier is decoded file by file, and its files know nothing of each other.
func simultaneously<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ work: @Sendable (Element) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: elements.count) { place in
    let result = work(elements[place])
    results.withLock { $0[place] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
