/// The name by which records point at each other, typed by what it names.
///
/// Ids are chosen by people, unique among their kind within a dossier, and never used again.
package struct Identifier<Record>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
