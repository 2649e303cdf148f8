/// A frame as text, for saved screens that people can read and compare.
extension Frame {
  /// The rows as plain text, each ended by a line feed.
  ///
  /// - Parameter trimmed: whether spaces at the end of a row are left out.
  /// - Returns: as many lines as the frame has rows.
  package func text(trimmed: Bool = true) -> String {
    map(trimming: trimmed ? " " : nil) { $0.text }
  }

  /// The looks, one letter a column: `.` ordinary, `b` bold, `d` dim, `f` focus, `u` underlined,
  /// `r` red, `y` yellow, `g` green; every other combination has a letter of its own.
  package func styles(trimmed: Bool = true) -> String {
    map(trimming: trimmed ? "." : nil) { String($0.style.letter) }
  }

  private func map(trimming blank: Character?, _ shown: (Cell) -> String) -> String {
    (0..<size.rows).map { row in
      var line = self.row(row).map(shown).joined()[...]
      while let last = line.last, last == blank { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

extension Style {
  /// A letter for this look and no other.
  package var letter: Character {
    let letters: [Character]
    switch hue {
    case .ordinary: letters = Array(".bdDfFeEuUvVwWxX")
    case .red: letters = Array("rR0123456789!@#$")
    case .yellow: letters = Array("yYaAcChHiIjJkKlL")
    case .green: letters = Array("gGmMnNoOpPqQsStT")
    }
    return letters[Int(attributes.rawValue & 15)]
  }
}
