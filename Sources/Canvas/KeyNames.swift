package import Text

/// The names of keys: as scripts write them, and as people read them.
extension Key {
  /// The key with a name as in `j`, `Enter`, `Esc`, `Space`, `C-c`, `A-x`, `F1`; nil when unknown.
  package init?(name: String) {
    if let named = Self.named.first(where: { $0.name == name }) {
      self = named.key
    } else if name.hasPrefix("C-"), name.count == 3 {
      self = .control(Character(name.suffix(1).lowercased()))
    } else if name.hasPrefix("A-"), name.count == 3, let character = name.last {
      self = .alt(character)
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The name that `init(name:)` takes back; pasted text has none and gives `Paste`.
  package var name: String {
    if let named = Self.named.first(where: { $0.key == self }) { return named.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "C-\(letter)"
    case .alt(let character): return "A-\(character)"
    case .function(let number): return "F\(number)"
    case .paste: return "Paste"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown:
      return ""
    }
  }

  /// What stands in help and hints: `Spatie`, `Ctrl-E`, `Enter`, `j`.
  package var label: Phrase {
    switch self {
    case .character(" "): Phrase("Spatie", "Space")
    case .control(let letter): Phrase("Ctrl-\(letter.uppercased())", nil)
    case .alt(let character): Phrase("Alt-\(character)", nil)
    case .up: Phrase("↑", nil)
    case .down: Phrase("↓", nil)
    case .left: Phrase("←", nil)
    case .right: Phrase("→", nil)
    case .backTab: Phrase("Shift-Tab", nil)
    case .paste: Phrase("plakken", "paste")
    case .enter, .escape, .tab, .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown,
      .function, .character:
      Phrase(name, nil)
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("BackTab", .backTab), ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]
}
