package import Text

/// What became of an item: in five lines, then each part in full with its source.
///
/// The detail page, `vervolg show` and the stand-up tell the same; they only lay it out.
package struct Story: Sendable {
  /// Asked, answered, promised, shown and judged, in this order, each always there.
  package let lines: [StoryLine]
  /// The parts in the order in which they are read; a part without content is left out.
  package let blocks: [StoryBlock]

  package init(lines: [StoryLine], blocks: [StoryBlock]) {
    (self.lines, self.blocks) = (lines, blocks)
  }
}

/// One of the five lines.
package struct StoryLine: Hashable, Sendable {
  package let field: FieldName
  /// When; nothing when it has not happened, which is shown as a dash.
  package let date: PartialDate?
  package let text: Phrase
}

/// A part of the story.
package struct StoryBlock: Hashable, Sendable {
  package let field: FieldName
  /// `Antwoord: deels`
  package let title: Phrase
  /// What stands at the right margin of the title: where it was read, or what the margins hold.
  package let margin: Phrase?
  /// What the title leads to.
  package let follows: Reference?
  package let entries: [StoryEntry]

  package init(
    _ field: FieldName, title: Phrase? = nil, margin: Phrase? = nil, follows: Reference? = nil,
    _ entries: [StoryEntry]
  ) {
    self.field = field
    self.title = title ?? field.name
    self.margin = margin
    self.follows = follows
    self.entries = entries
  }
}

/// A paragraph of a part.
package struct StoryEntry: Hashable, Sendable {
  /// What stands before the text in a column of its own: a number, a date, a severity sign.
  package let label: Phrase?
  package let text: Phrase
  /// What stands at the right margin: a source, a day, *geen termijn*.
  package let margin: Phrase?
  package let follows: Reference?

  package init(
    label: Phrase? = nil, _ text: Phrase, margin: Phrase? = nil, follows: Reference? = nil
  ) {
    self.label = label
    self.text = text
    self.margin = margin
    self.follows = follows
  }
}

/// What a line of the story leads to.
package enum Reference: Hashable, Sendable {
  case document(Document.ID)
  case party(Party.ID)
  /// The list of what a party was asked.
  case asked(Party.ID)
  case item(Recommendation.ID)
  /// A file beside a document.
  case attachment(Attachment)
  /// The attendering at this place of `board.flags(at:)`.
  case flag(Int)
}
