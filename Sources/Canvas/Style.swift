/// How a cell looks: a few attributes and at most one of three colours.
///
/// The terminal's own foreground and background are never changed. Views use the constants below,
/// one for each role of the design; a terminal without colour drops the hue when it draws.
package struct Style: Hashable, Sendable {
  package let attributes: Attributes
  package let hue: Hue

  package init(_ attributes: Attributes = [], _ hue: Hue = .ordinary) {
    self.attributes = attributes
    self.hue = hue
  }

  /// What makes text stand out or step back without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
  }

  /// The foreground, from the sixteen colours that every terminal lets its user choose.
  package enum Hue: Hashable, Sendable, CaseIterable {
    case ordinary, red, yellow, green
  }

  /// Both styles at once; the other's colour wins where it has one.
  package func with(_ other: Style) -> Style {
    Style(attributes.union(other.attributes), other.hue == .ordinary ? hue : other.hue)
  }

  /// The same without colour, for `NO_COLOR`, `--no-color` and terminals that have none.
  package var withoutColour: Style { Style(attributes) }
}

/// The looks that views may choose from, by what they are for.
extension Style {
  /// *gewoon*: all text.
  package static let ordinary = Style()
  /// *kop*: headings, the title of the point, totals, the letter of a key.
  package static let heading = Style(.bold)
  /// *rustig*: rules, source references, `?` values, column heads, key hints.
  package static let quiet = Style(.dim)
  /// *focus*: the focused row or choice and the active tab; no other colour on that row.
  package static let focus = Style(.reverse)
  /// *rood*: `niet`, *termijn voorbij*, errors and refusals.
  package static let red = Style([], .red)
  /// *geel*: `deels`, a limit passed by our own side.
  package static let yellow = Style([], .yellow)
  /// *groen*: *opgelost*, *afgesloten* and "Opgeslagen"; nothing else.
  package static let green = Style([], .green)
  /// *verwijzing*: a document, party or point that Enter follows.
  package static let reference = Style(.underline)
  /// *invoer*: text being typed, on underscores.
  package static let input = Style(.bold)
}
