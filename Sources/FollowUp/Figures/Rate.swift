/// A part of a whole that is never shown without both numbers.
package struct Rate: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(part: Int, whole: Int) { (self.part, self.whole) = (part, whole) }

  /// The whole percentage, rounded half up; nothing when there are no cases, which is not 0 %.
  package var percentage: Int? { whole == 0 ? nil : (200 * part + whole) / (2 * whole) }
}
