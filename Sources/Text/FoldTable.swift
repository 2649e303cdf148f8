/// The Latin letters without their accents and strokes, because the standard library has no
/// public normalisation: letter by letter from the names in the Unicode character database.
enum FoldTable {
  /// U+00C0–024F; a `*` stands for what has no single plain letter.
  private static let latin = letters(
    """
    aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
    lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb***ccdddd****ffg***ikkl**nnooo**pp*****ttttuu*vyyzz*********\
    *************aaiioouuuuuuuuuu*aaaa**ggggkkoooo**j***gg**nnaa**oo\
    aaaaeeeeiiiioooorrrruuuusstt**hhnd**zzaaeeooooooooyylntj**acclts\
    z**bu*eejjqqrryy
    """)

  /// U+1E00–1EFF.
  private static let latinAdditional = letters(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasss**aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy**vvyy
    """)

  private static func letters(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// The plain lower-case letter for an accented one of either case; nothing for other scalars.
  static func letter(for scalar: Unicode.Scalar) -> UInt8? {
    let letter: UInt8
    switch scalar.value {
    case 0xC0...0x24F: letter = latin[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: letter = latinAdditional[Int(scalar.value) - 0x1E00]
    default: return nil
    }
    return letter == UInt8(ascii: "*") ? nil : letter
  }

  /// What is written with several plain letters, or with a plain sign that people can type.
  static func spelling(of scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "æ", "Æ", "ǣ", "Ǣ", "ǽ", "Ǽ": "ae"
    case "œ", "Œ": "oe"
    case "ß", "ẞ": "ss"
    case "ĳ", "Ĳ": "ij"
    case "þ", "Þ": "th"
    case "ȣ", "Ȣ": "ou"
    case "ƕ", "Ƕ": "hv"
    case "ǆ", "ǅ", "Ǆ", "ǳ", "ǲ", "Ǳ": "dz"
    case "ǉ", "ǈ", "Ǉ": "lj"
    case "ǌ", "ǋ", "Ǌ": "nj"
    case "ỻ", "Ỻ": "ll"
    case "\u{2018}"..."\u{201B}": "'"
    case "\u{201C}"..."\u{201F}", "«", "»": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{2026}": "..."
    default: nil
    }
  }
}
