package import Text

/// Something that happened around the items: an act, a debate, a control room opening.
package struct Milestone: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Milestone>

  package let id: ID
  package let date: PartialDate
  /// The date in words, when the source is vaguer or other than `date`: *zomer 2024*.
  package let dateText: String?
  package let text: Phrase
  /// At most 12 characters, for the lanes; nothing when it is not drawn there.
  package let label: Phrase?
  package let source: Source
  package let url: String?

  package init(
    id: ID, date: PartialDate, dateText: String? = nil, text: Phrase, label: Phrase? = nil,
    source: Source, url: String? = nil
  ) {
    self.id = id
    self.date = date
    self.dateText = dateText
    self.text = text
    self.label = label
    self.source = source
    self.url = url
  }
}

/// A target that moved, as it was stated through the years: the ten control rooms.
package struct MovingTarget: Hashable, Sendable {
  package struct Statement: Hashable, Sendable {
    package let stated: PartialDate
    package let text: Phrase
    package let source: Source
    package let url: String?

    package init(stated: PartialDate, text: Phrase, source: Source, url: String? = nil) {
      self.stated = stated
      self.text = text
      self.source = source
      self.url = url
    }
  }

  package let title: Phrase
  package let statements: [Statement]

  package init(title: Phrase, statements: [Statement]) {
    self.title = title
    self.statements = statements
  }
}

/// A source that is known to exist and was not found.
package struct MissingSource: Hashable, Sendable {
  package let what: Phrase
  package let whereToLook: Phrase

  package init(what: Phrase, whereToLook: Phrase) {
    self.what = what
    self.whereToLook = whereToLook
  }
}
