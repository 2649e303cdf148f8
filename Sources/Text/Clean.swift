/// Text that is safe to put on a terminal: only this module can make it.
package struct Clean: Hashable, Sendable {
  package let text: String

  package init(_ raw: String) { text = raw }
}
