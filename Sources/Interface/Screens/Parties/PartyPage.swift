internal import Canvas
internal import FollowUp
internal import Text

/// One party: who it is, and what it was asked.
struct PartyPage: ReadingPage {
  private let id: Party.ID
  var reading = Reading()
  var printing: Printing?

  init(_ id: Party.ID) { self.id = id }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    guard let party = world.dossier.party(id) else { return nil }
    let blocks = [about(party, in: world), asked(in: world), promised(in: world)]
    return ([], blocks.filter { !$0.entries.isEmpty })
  }

  func destination(of reference: Reference) -> Destination? {
    switch reference {
    case .item(let item): .item(item)
    case .document(let document): .document(document)
    case .party(let party): .party(party)
    case .flag: nil
    }
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let name = stage.world.dossier.party(id).map { stage.say($0.name.atStart) } ?? Clean(id.text)
    frame.putHead(
      TextLine(name, .heading),
      right: stage.isCompact ? .empty : stage.say("partij", "party"), in: area)
  }

  func copied(on stage: Stage) -> String? {
    stage.world.dossier.party(id).map { $0.name(stage.world.language) }
  }

  private func about(_ party: Party, in world: World) -> StoryBlock {
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
  private func asked(in world: World) -> StoryBlock {
    let rows = world.board.standings.compactMap(\.self).map(\.index)
    let entries = rows.compactMap { row -> StoryEntry? in
      let item = world.dossier.recommendations[row]
      guard let role = item.addressees.first(where: { $0.party == id })?.role else { return nil }
      return StoryEntry(
        label: Phrase(item.id.text, nil), item.title, margin: role.short, follows: .item(item.id))
    }
    return StoryBlock(.asked, margin: Noun.item.counted(entries.count), entries)
  }

  private func promised(in world: World) -> StoryBlock {
    let entries = world.dossier.commitments.filter { $0.party == id }.map { commitment in
      StoryEntry(
        label: Phrase(commitment.id.text, nil), commitment.text,
        margin: commitment.due?.inFigures ?? Commitment.Mark.undated,
        follows: commitment.recommendations.first.map(Reference.item))
    }
    return StoryBlock(.promised, margin: Noun.commitment.counted(entries.count), entries)
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
