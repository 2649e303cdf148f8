package import Text

/// A connection between two items: who says that they belong together, and why.
package struct Link: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Link>

  package enum Kind: String, CaseIterable, Sendable {
    /// *Herhaalt*: `from` asks again what `to` asked; carries count and age.
    case repeats
    /// *Vervangt*: `from` takes the place of `to`; carries count and age.
    case supersedes
    /// *Werkt uit.*
    case elaborates
    case partOf
    /// *Verwant*: shown, without age or count.
    case related
  }

  /// Who made the connection.
  package enum Author: String, CaseIterable, Sendable { case inspectorate, editors }

  package let id: ID
  package let kind: Kind
  /// The later item.
  package let from: Recommendation.ID
  /// The earlier item.
  package let to: Recommendation.ID
  package let by: Author
  /// From when it holds; nothing means from the day `from` was issued.
  package let at: Day?
  package let reason: Phrase
  package let source: Source

  package init(
    id: ID, kind: Kind, from: Recommendation.ID, to: Recommendation.ID, by: Author, at: Day? = nil,
    reason: Phrase, source: Source
  ) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
    self.by = by
    self.at = at
    self.reason = reason
    self.source = source
  }

  /// Whether the link carries count and age.
  package var carries: Bool { kind == .repeats || kind == .supersedes }
}

/// A chain's name, chosen by people; which items belong to it follows from the links.
package struct ChainTitle: Hashable, Sendable {
  /// The number on screen: `keten:1`.
  package let number: Int
  /// At most 24 characters.
  package let title: Phrase
  package let longTitle: Phrase
  /// Any item of the chain; the title is that of the component which holds it.
  package let anchor: Recommendation.ID

  package init(number: Int, title: Phrase, longTitle: Phrase, anchor: Recommendation.ID) {
    self.number = number
    self.title = title
    self.longTitle = longTitle
    self.anchor = anchor
  }
}
