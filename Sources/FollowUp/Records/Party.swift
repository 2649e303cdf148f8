package import Text

/// Somebody who is asked, answers or takes part: a body, never a person.
package struct Party: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Party>

  package enum Kind: String, CaseIterable, Sendable {
    case ministry, executive, region, consultativeBody, inspectorate, group, other
  }

  package let id: ID
  package let name: Phrase
  package let abbreviation: String?
  /// Other spellings, former names included.
  package let aliases: [String]
  package let kind: Kind
  /// A group's stored number of members (the 54), which is shown and never recounted.
  package let count: Int?
  package let members: [ID]
  package let partOf: ID?
  package let location: String?
  package let regions: [String]
  package let source: Source?
  package let note: String?

  package init(
    id: ID, name: Phrase, abbreviation: String? = nil, aliases: [String] = [], kind: Kind = .other,
    count: Int? = nil, members: [ID] = [], partOf: ID? = nil, location: String? = nil,
    regions: [String] = [], source: Source? = nil, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.aliases = aliases
    self.kind = kind
    self.count = count
    self.members = members
    self.partOf = partOf
    self.location = location
    self.regions = regions
    self.source = source
    self.note = note
  }
}

extension Party {
  /// Every name by which it may be called, the Dutch one first.
  package var spellings: [String] {
    [name.dutch, name.english, abbreviation, id.text].compactMap(\.self) + aliases
  }
}

/// How many parties take part, according to one source; conflicting counts stand side by side.
package struct PartyCount: Hashable, Sendable {
  package let count: Int
  package let composition: Phrase
  package let source: Source
  package let note: String?

  package init(count: Int, composition: Phrase, source: Source, note: String? = nil) {
    self.count = count
    self.composition = composition
    self.source = source
    self.note = note
  }
}
