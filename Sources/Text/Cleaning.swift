/// The rules by which raw text becomes clean, one decision a scalar.
enum Cleaning {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// Carries a combining mark that has no base of its own.
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"
  private static let joiner: Unicode.Scalar = "\u{200D}"
  /// As many as a cell of ncurses holds beside its base.
  private static let maximumMarks = 4

  /// The scalars of `raw` that may be shown, on one line.
  static func safe(_ raw: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var pass = Pass()
    for scalar in raw.unicodeScalars { pass.take(scalar, into: &cleaned) }
    pass.finish(&cleaned)
    return String(cleaned)
  }

  /// `raw` split at LF, CRLF, U+2028 and U+2029.
  static func lines(_ raw: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      guard scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" else {
        line.append(scalar)
        continue
      }
      if scalar == "\n", line.last == "\r" { line.removeLast() }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }

  /// What becomes of one scalar.
  private enum Fate { case kept, mark, space, removed, replaced }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2030..<0x205F: .kept
    case 0x09, 0x0A, 0x2028, 0x2029: .space
    case 0..<0x20, 0x7F..<0xA0: .replaced
    default: fateByProperties(of: scalar)
    }
  }

  private static func fateByProperties(of scalar: Unicode.Scalar) -> Fate {
    let properties = scalar.properties
    // Before "unassigned": the tags of U+E0000 and the like are reserved to be invisible.
    if properties.isDefaultIgnorableCodePoint { return .removed }
    // A skin tone without an emoji would change the emoji that it is put behind later.
    if properties.isEmojiModifier { return .replaced }
    switch properties.generalCategory {
    case .format: return .removed
    case .control, .surrogate, .privateUse, .unassigned: return .replaced
    case .lineSeparator, .paragraphSeparator: return .space
    default: return scalar.cells == 0 ? .mark : .kept
    }
  }

  /// The state between one scalar and the next.
  private struct Pass {
    private var hasBase = false
    private var marks = 0
    private var isAfterEmoji = false
    private var isJoining = false
    private var isAfterReturn = false

    mutating func take(_ scalar: Unicode.Scalar, into cleaned: inout String.UnicodeScalarView) {
      defer { isAfterReturn = scalar == "\r" }
      if isAfterReturn, scalar != "\n" { keep(replacement, in: &cleaned) }
      if scalar == "\r" { return }
      if isPartOfEmoji(scalar) { return }
      switch fate(of: scalar) {
      case .kept: keep(scalar, in: &cleaned)
      case .mark: combine(scalar, in: &cleaned)
      case .space: keep(" ", in: &cleaned)
      case .removed: isJoining = isAfterEmoji && (scalar == joiner || isJoining)
      case .replaced: keep(replacement, in: &cleaned)
      }
    }

    /// A return at the very end had nothing after it that could make it a line break.
    mutating func finish(_ cleaned: inout String.UnicodeScalarView) {
      if isAfterReturn { keep(replacement, in: &cleaned) }
    }

    /// The rest of a joined emoji and skin tones: terminals disagree about their width.
    private mutating func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
      guard isAfterEmoji, scalar.isPictograph else { return false }
      defer { isJoining = false }
      return isJoining || scalar.properties.isEmojiModifier
    }

    private mutating func keep(
      _ scalar: Unicode.Scalar, in cleaned: inout String.UnicodeScalarView
    ) {
      cleaned.append(scalar)
      // A space carries no mark, so that a line may be broken at every space.
      (hasBase, marks, isJoining) = (scalar != " ", 0, false)
      isAfterEmoji = scalar.isPictograph
    }

    private mutating func combine(
      _ mark: Unicode.Scalar, in cleaned: inout String.UnicodeScalarView
    ) {
      if !hasBase { keep(dottedCircle, in: &cleaned) }
      marks += 1
      if marks <= maximumMarks { cleaned.append(mark) }
    }
  }
}

extension Unicode.Scalar {
  /// An emoji other than the ASCII digits and signs that may open one.
  fileprivate var isPictograph: Bool { value >= 0x2000 && properties.isEmoji }
}
