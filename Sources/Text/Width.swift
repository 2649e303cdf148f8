/// Display width in terminal cells without a locale: from Unicode's own properties and the wide
/// East Asian ranges, because the C library's tables are older than the text.
extension Unicode.Scalar {
  /// 0 for what combines with the character before it, 2 for wide characters, else 1.
  ///
  /// Only meant for scalars of clean text; a regional indicator counts 1, so a flag counts 2.
  package var cells: Int {
    if value < 0x300 { return 1 }
    if isCombining { return 0 }
    return isWide ? 2 : 1
  }

  private var isCombining: Bool {
    switch value {
    // The vowels and finals of Korean syllables stand in the cells of their first consonant.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    // Punctuation, arrows, lines and blocks: asked for often, never combining.
    case 0x2010...0x20CF, 0x2190...0x2BFF: return false
    default:
      let category = properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark
    }
  }

  private var isWide: Bool {
    if value < 0x1100 { return false }
    if 0x1F1E6...0x1F1FF ~= value { return false }
    return isWideEastAsian || (value > 0x2300 && properties.isEmojiPresentation)
  }

  /// East_Asian_Width W or F, emoji apart.
  private var isWideEastAsian: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x302D,
      0x3030...0x303E,
      0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
