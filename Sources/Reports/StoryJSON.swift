internal import FollowUp
internal import JSON
internal import Text

/// The story of an item as members of its JSON: `summary` for the five lines, `parts` for the rest.
struct StoryJSON {
  let story: Story
  let language: Language

  var members: [JSONTree.Member] {
    [
      JSONTree.Member("summary", .array(story.lines.map(tree))),
      JSONTree.Member("parts", .array(story.blocks.map(tree))),
    ]
  }

  /// Parts by themselves, of what has no five lines.
  static func trees(of blocks: [StoryBlock], _ language: Language) -> [JSONTree] {
    let json = StoryJSON(story: Story(lines: [], blocks: blocks), language: language)
    return blocks.map(json.tree)
  }

  private func tree(_ line: StoryLine) -> JSONTree {
    [
      "field": .string(line.field.code), "date": .string(orNull: line.date?.iso),
      "text": .string(line.text(language)),
    ]
  }

  private func tree(_ block: StoryBlock) -> JSONTree {
    .object([
      "field": .string(block.field.code), "title": .string(block.title(language)),
      "source": block.margin.map { .string($0(language)) },
      "entries": .array(block.entries.map(tree)),
    ])
  }

  private func tree(_ entry: StoryEntry) -> JSONTree {
    .object([
      "label": entry.label.map { .string($0(language)) },
      "text": .string(entry.text(language)),
      "margin": entry.margin.map { .string($0(language)) },
    ])
  }
}

extension FieldName {
  /// The code in JSON.
  var code: String { rawValue }
}
