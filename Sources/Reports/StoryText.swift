internal import FollowUp
internal import Text

/// Lays out the story of an item: labels in columns, sources at the right margin.
struct StoryText {
  let layout: Layout

  private static let fieldWidth = 12
  private static let dateWidth = 12

  /// `Antwoord    24-04-2025  deels: …`
  func line(_ line: StoryLine) -> [Clean] {
    let date = line.date.map { Clean($0.figures(layout.language)) } ?? Clean("–")
    let first =
      layout.say(line.field.name).padded(to: Self.fieldWidth)
      + (date + Clean(" ")).padded(to: Self.dateWidth)
    return layout.wrapped(
      layout.say(line.text), first: first, rest: .spaces(Self.fieldWidth + Self.dateWidth))
  }

  func block(_ block: StoryBlock) -> [Clean] {
    let title = layout.line(
      layout.say(block.title), margin: block.margin.map(layout.say) ?? .empty)
    let width = labelWidth(block)
    return title + block.entries.flatMap { entry($0, labelWidth: width) } + [.empty]
  }

  /// As wide as the widest label, so that the texts of a part stand under each other.
  private func labelWidth(_ block: StoryBlock) -> Int {
    let widest = block.entries.compactMap { $0.label.map(layout.say)?.width }.max() ?? 0
    return widest == 0 ? 0 : min(widest, 20) + 2
  }

  private func entry(_ entry: StoryEntry, labelWidth: Int) -> [Clean] {
    let indent = Clean.spaces(2)
    // What has no label of its own stands at the margin, not under the labels of others.
    let labelWidth = entry.label == nil ? 0 : labelWidth
    let label = (entry.label.map(layout.say) ?? .empty).padded(to: labelWidth)
    let margin = entry.margin.map(layout.say) ?? .empty
    let text = layout.say(entry.text)
    let room = layout.width - 2 - labelWidth - (margin.isEmpty ? 0 : margin.width + 2)
    guard room >= 24 else { return narrow(text, margin, indent + label) }
    let lines = Wrap.lines(text, width: room)
    return lines.enumerated().map { number, line in
      let start = number == 0 ? indent + label : .spaces(2 + labelWidth)
      guard number == 0, !margin.isEmpty else { return start + line }
      return start + line.padded(to: room) + .spaces(2) + margin
    }
  }

  /// A margin too wide to stand beside the text comes on a line below it.
  private func narrow(_ text: Clean, _ margin: Clean, _ start: Clean) -> [Clean] {
    let rest = Clean.spaces(start.width)
    return layout.wrapped(text, first: start, rest: rest)
      + layout.wrapped(margin, first: rest, rest: rest)
  }
}
