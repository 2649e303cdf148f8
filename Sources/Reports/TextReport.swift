package import JSON
package import Text

/// Something that a command prints: for people, for scripts and for programs.
package protocol TextReport: Sendable {
  /// Whether there is anything to tell; if not the command ends with 1.
  var isEmpty: Bool { get }

  /// For people, laid out in a width.
  func lines(_ layout: Layout) -> [Clean]

  /// For scripts: one record a line, its fields in an order that does not change.
  func records(_ language: Language) -> [[Clean]]

  /// For programs: the contract of `Data/schema/output.schema.json`.
  func json(_ language: Language) -> JSONTree
}
