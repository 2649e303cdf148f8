package import Text

/// A page of the manual as a value: it becomes a man page or text to read on a screen.
package struct ManualPage: Sendable {
  package struct Part: Sendable {
    let title: Phrase
    let entries: [Entry]

    package init(_ title: Phrase, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }

  package enum Entry: Sendable {
    case paragraph(Phrase)
    /// Something with what is said about it, paragraph after paragraph.
    case term(Phrase, [Phrase])
    /// Lines that stay as they are.
    case verbatim([String])
  }

  /// `vervolg`, without the section.
  package let name: String
  /// 1 for commands, 7 for what they are about.
  package let section: Int
  let purpose: Phrase
  let parts: [Part]

  package init(_ name: String, section: Int, purpose: Phrase, _ parts: [Part]) {
    self.name = name
    self.section = section
    self.purpose = purpose
    self.parts = parts
  }

  /// The page to read on a screen.
  package func lines(_ layout: Layout) -> [Clean] {
    let title = Clean("\(name.uppercased())(\(section))")
    return layout.line(title, margin: title) + [.empty]
      + layout.wrapped(Clean(name) + Clean(" – ") + layout.say(purpose))
      + parts.flatMap { part in
        [.empty, layout.say(part.title)]
          + part.entries.enumerated().flatMap { number, entry in
            (number > 0 && entry.isApart ? [.empty] : []) + lines(entry, layout)
          }
      }
  }

  private func lines(_ entry: Entry, _ layout: Layout) -> [Clean] {
    switch entry {
    case .paragraph(let text): layout.wrapped(layout.say(text), indent: 2)
    case .verbatim(let lines): lines.map { .spaces(4) + Clean($0) }
    case .term(let term, let said):
      layout.wrapped(layout.say(term), indent: 2)
        + said.flatMap { layout.wrapped(layout.say($0), indent: 6) }
    }
  }
}

extension ManualPage.Entry {
  /// Whether a blank line goes before it.
  fileprivate var isApart: Bool {
    switch self {
    case .paragraph: true
    case .term(_, let said): said.count > 1
    case .verbatim: false
    }
  }
}
