internal import FollowUp
internal import Text

/// What lanes stand for, told in parts: the items of a chain, milestones, a target that moved.
struct ChainTelling {
  let world: World

  /// The items of a chain with their states, then who says of each pair that they belong together.
  func blocks(of story: ChainStory) -> [StoryBlock] {
    let items = story.rows.map { row in
      let item = world.dossier.recommendations[row]
      return StoryEntry(
        label: Phrase(item.id.text, nil), item.title,
        margin: world.board.standings[row]?.short, follows: .item(item.id))
    }
    return [
      StoryBlock(.chain, title: story.name, margin: Noun.item.counted(items.count), items),
      links(of: story),
    ].filter { !$0.entries.isEmpty }
  }

  /// `R2019-5 herhaalt R2015-4, genoemd door de Inspectie: …`
  func links(of story: ChainStory) -> StoryBlock {
    StoryBlock(
      .chain, title: Phrase("Wie zegt dat het een keten is", "Who says that it is a chain"),
      margin: story.authors, story.links.map { StoryEntry($0.told, follows: .item($0.from)) })
  }

  /// All milestones up to the reference day; those that are drawn in the lanes have a name there.
  var milestones: [StoryBlock] {
    let entries = world.dossier.milestones.filter { $0.date.earliest <= world.board.day }
      .map { milestone in
        let text = milestone.label.map { label in
          Phrase(
            "\(milestone.text.dutch) (◇ \(label.dutch))",
            "\(milestone.text(.english)) (◇ \(label(.english)))")
        }
        return entry(milestone.date, text ?? milestone.text, milestone.source)
      }
    return [block(Phrase("Mijlpalen", "Milestones"), entries)]
  }

  /// What was said of a target through the years.
  func statements(of target: Int) -> [StoryBlock] {
    guard world.dossier.movingTargets.indices.contains(target) else { return [] }
    let target = world.dossier.movingTargets[target]
    let entries = target.statements(until: world.board.day).map {
      entry($0.stated, $0.text, $0.source)
    }
    return [block(target.title, entries)]
  }

  private func block(_ title: Phrase, _ entries: [StoryEntry]) -> StoryBlock {
    StoryBlock(
      .history, title: title, margin: Phrase("wanneer, wat en waar", "when, what and where"),
      entries)
  }

  private func entry(_ date: PartialDate, _ text: Phrase, _ source: Source) -> StoryEntry {
    StoryEntry(
      label: date.inFigures, text, margin: world.dossier.placeAndCertainty(source),
      follows: source.document.map(Reference.document))
  }
}

extension MovingTarget {
  /// Those of which the day had come.
  func statements(until day: Day) -> [Statement] {
    statements.filter { $0.stated.earliest <= day }
  }
}
