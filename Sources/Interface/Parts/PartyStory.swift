internal import Canvas
internal import FollowUp
internal import Text

/// What is told of a party, on its page and beside the table of parties.
struct PartyStory {
  private let party: Party
  private let world: World

  init(_ party: Party, in world: World) { (self.party, self.world) = (party, world) }

  var blocks: [StoryBlock] { [about, asked, promised].filter { !$0.entries.isEmpty } }

  private var about: StoryBlock {
    let aliases = party.aliases.isEmpty ? nil : party.aliases.joined(separator: ", ")
    let facts: [(Phrase, String?)] = [
      (Phrase("afkorting", "abbreviation"), party.abbreviation),
      (Phrase("ook genaamd", "also named"), aliases),
      (Phrase("plaats", "place"), party.location),
      (Phrase("aantal", "number"), party.count.map(String.init)),
    ]
    let group = party.partOf.flatMap { world.dossier.party($0) }.map {
      StoryEntry(label: Phrase("deel van", "part of"), $0.name, follows: .party($0.id))
    }
    let note = party.note.map { StoryEntry(Phrase($0, nil)) }
    return StoryBlock(
      .source, title: Phrase("Partij", "Party"), margin: party.kind.name,
      follows: party.source?.document.map(Reference.document),
      facts.compactMap { label, fact in fact.map { StoryEntry(label: label, Phrase($0, nil)) } }
        + [group, note].compactMap(\.self))
  }

  /// Every item that is on the list, with the role in which it was asked.
  private var asked: StoryBlock {
    let rows = world.board.standings.indices.filter {
      world.board.standings[$0] != nil && role(in: $0) != nil
    }
    let entries = rows.prefix(Self.mostEntries).map { row in
      let item = world.dossier.recommendations[row]
      return StoryEntry(
        label: Phrase(item.id.text, nil), item.title, margin: role(in: row)?.short,
        follows: .item(item.id))
    }
    let rest = rows.count - entries.count
    let more = StoryEntry(
      Phrase("en nog \(rest); Enter opent de lijst", "and \(rest) more; Enter opens the list"),
      follows: .asked(party.id))
    return StoryBlock(
      .asked, margin: Noun.item.counted(rows.count), entries + (rest > 0 ? [more] : []))
  }

  private func role(in row: Int) -> Addressee.Role? {
    world.dossier.recommendations[row].addressees.first { $0.party == party.id }?.role
  }

  /// Of more than these only the first are told one by one.
  private static let mostEntries = 30

  private var promised: StoryBlock {
    let made = world.dossier.commitments.filter { $0.party == party.id }
    let entries = made.prefix(Self.mostEntries).map { commitment in
      StoryEntry(
        label: Phrase(commitment.id.text, nil), commitment.text,
        margin: commitment.due?.inFigures ?? Commitment.Mark.undated,
        follows: commitment.recommendations.first.map(Reference.item))
    }
    let rest = made.count - entries.count
    return StoryBlock(
      .promised, margin: Noun.commitment.counted(made.count),
      entries + (rest > 0 ? [StoryEntry(Phrase("en nog \(rest)", "and \(rest) more"))] : []))
  }
}

extension Party.Kind {
  fileprivate var name: Phrase {
    switch self {
    case .ministry: Phrase("ministerie", "ministry")
    case .executive: Phrase("uitvoerende organisatie", "executive body")
    case .region: Phrase("regio", "region")
    case .consultativeBody: Phrase("overleg", "forum")
    case .inspectorate: Phrase("inspectie", "inspectorate")
    case .group: Phrase("groep", "group")
    case .other: Phrase("overig", "other")
    }
  }
}
