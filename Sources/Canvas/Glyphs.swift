package import Text

/// How text falls apart into cells.
extension Clean {
  /// How many columns the text takes.
  package var columns: Int { glyphs(.ordinary).reduce(0) { $0 + Int($1.width) } }

  /// The clusters as cells, without continuations.
  func glyphs(_ style: Style) -> [Cell] {
    text.map { Cell(String($0), width: $0.isASCII ? 1 : Self.provisionalWidth($0), style) }
  }

  private static func provisionalWidth(_ cluster: Character) -> Int8 {
    guard let scalar = cluster.unicodeScalars.first else { return 1 }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }
}
