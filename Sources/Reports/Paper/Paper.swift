internal import Text

/// A text that somebody takes along: its parts in their order, without saying how they look.
///
/// One paper is laid out as Markdown, for a word processor or a wiki, and as plain text.
struct Paper: Sendable {
  enum Part: Hashable, Sendable {
    /// The name of the whole.
    case title(Clean)
    /// Of a chapter.
    case heading(Clean)
    /// Of a section in a chapter.
    case subheading(Clean)
    case paragraph(Clean)
    /// Lines under each other, each with a dash.
    case points([Clean])
    case table(Table)
  }

  struct Table: Hashable, Sendable {
    let titles: [Clean]
    let rows: [[Clean]]
    /// Columns that hold numbers, which stand to the right.
    let numbers: Set<Int>

    init(_ titles: [Clean], _ rows: [[Clean]], numbers: Set<Int> = []) {
      self.titles = titles
      self.rows = rows
      self.numbers = numbers
    }
  }

  let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }
}
