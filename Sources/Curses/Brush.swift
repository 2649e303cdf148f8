internal import CNcurses
internal import CTerminal
internal import Canvas

/// Puts strokes into ncurses' picture of the screen, in the looks this terminal has.
struct Brush {
  private let theme: Theme

  /// Chooses the colours of an open screen; the terminal's own background stays.
  init(theme: Theme) {
    let hasColour = theme == .colour && has_colors()
    self.theme = hasColour ? .colour : .monochrome
    guard hasColour else { return }
    start_color()
    let ground: Int16 = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
    for (pair, colour) in [COLOR_RED, COLOR_YELLOW, COLOR_GREEN].enumerated() {
      init_pair(Int16(pair) + 1, Int16(colour), ground)
    }
  }

  func draw(_ change: Change) {
    for stroke in change.strokes(columns: { Int(vervolg_width($0)) }) { draw(stroke) }
  }

  private func draw(_ stroke: Stroke) {
    let style = theme(stroke.style)
    unsafe stroke.scalars.withUnsafeBufferPointer {
      _ = unsafe vervolg_put(
        Int32(clamping: stroke.row), Int32(clamping: stroke.column), $0.baseAddress,
        Int32(clamping: $0.count), attributes(style), pair(style.hue))
    }
  }

  private func attributes(_ style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= vervolg_bold() }
    if style.attributes.contains(.dim) { attributes |= vervolg_dim() }
    if style.attributes.contains(.reverse) { attributes |= vervolg_reverse() }
    if style.attributes.contains(.underline) { attributes |= vervolg_underline() }
    return attributes
  }

  private func pair(_ hue: Style.Hue) -> Int16 {
    switch hue {
    case .ordinary: 0
    case .red: 1
    case .yellow: 2
    case .green: 3
    }
  }
}
