/// What the user's surroundings make of a style: all of it, or everything but colour.
///
/// Views draw the same frame for everybody; the theme is applied at the edge, so that saved
/// screens are the same with and without `NO_COLOR`.
package enum Theme: Hashable, Sendable {
  case colour
  /// For `NO_COLOR`, `--no-color` and terminals without colour.
  case monochrome

  /// The style as it may be drawn.
  package func callAsFunction(_ style: Style) -> Style {
    switch self {
    case .colour: style
    case .monochrome: style.withoutColour
    }
  }
}
