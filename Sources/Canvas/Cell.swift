/// One place on the screen: a grapheme cluster, how many columns it takes, and its look.
///
/// A cluster of two columns is followed by a continuation cell with empty text and width 0.
package struct Cell: Hashable, Sendable {
  package let text: String
  /// 1 or 2; 0 for the second half of a wide cluster.
  package let width: Int8
  package let style: Style

  init(_ text: String, width: Int8, _ style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  static func blank(_ style: Style = .ordinary) -> Cell { Cell(" ", width: 1, style) }
  static func continuation(_ style: Style) -> Cell { Cell("", width: 0, style) }

  package var isContinuation: Bool { width == 0 }

  func styled(_ style: Style) -> Cell { Cell(text, width: width, style) }
}
