/// A number with its door: the filter that lists exactly what it counts.
package struct Figure: Hashable, Sendable {
  package let count: Int
  package let door: Filter

  package init(_ count: Int, _ door: Filter) { (self.count, self.door) = (count, door) }
}
