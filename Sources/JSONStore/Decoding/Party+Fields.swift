internal import FollowUp

/// What stands in `parties.json`.
extension Party {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let name = fields.neededPhrase("name")
    let abbreviation = fields.text("abbreviation")
    let aliases = fields.texts("aliases")
    let kind: Kind? = fields.word("kind")
    let count = fields.whole("count", in: 0...1_000_000)
    let members: [ID] = fields.references("members")
    let partOf: ID? = fields.reference("partOf")
    let location = fields.text("location")
    let regions = fields.texts("regions")
    let source = fields.source()
    let note = fields.text("note")
    guard let id, let name else { return nil }
    self.init(
      id: id, name: name, abbreviation: abbreviation, aliases: aliases, kind: kind ?? .other,
      count: count, members: members, partOf: partOf, location: location, regions: regions,
      source: source, note: note)
  }
}

extension PartyCount {
  init?(_ fields: inout Fields) {
    let count = fields.neededWhole("count", in: 0...1_000_000)
    let composition = fields.neededPhrase("composition")
    let source = fields.neededSource()
    let note = fields.text("note")
    guard let count, let composition, let source else { return nil }
    self.init(count: count, composition: composition, source: source, note: note)
  }
}
