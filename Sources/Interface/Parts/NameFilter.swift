internal import Canvas
internal import FollowUp
internal import Text

/// Filtering a list by name as one types: the words, and the field in which they stand.
struct NameFilter: Sendable {
  private var field = TextField()
  private(set) var isTyping = false

  /// What a key came to.
  enum Outcome {
    /// Other words: the list begins anew.
    case changed
    /// So many rows on.
    case moved(Int)
    case done
    case refused(Notice)
  }

  var isEmpty: Bool { field.isEmpty }
  var text: Clean { field.text }

  var words: SearchWords { SearchWords(field.text.text) }

  mutating func begin() { isTyping = true }

  mutating func clear() { (isTyping, field) = (false, TextField()) }

  /// Takes a key while one types.
  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .enter:
      isTyping = false
      return .done
    case .escape, .control("c"):
      clear()
      return .changed
    case .down: return .moved(1)
    case .up: return .moved(-1)
    case .character, .control, .alt, .paste, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .home, .end, .pageUp, .pageDown, .function:
      return field.take(key) ? .changed : .refused(.refused(key.refused(because: Notice.typing)))
    }
  }

  /// Of several rows those that have every word in one of their names.
  func kept<Row>(_ rows: [Row], named names: (Row) -> [String]) -> [Row] {
    let words = words
    return words.isEmpty ? rows : rows.filter { words.occur(in: names($0)) }
  }
}

/// The picture.
extension NameFilter {
  /// What stands above the list: the words, or `name` when there are none.
  func status(_ name: TextLine) -> TextLine {
    isEmpty || isTyping ? name : TextLine(Clean("/ "), .heading) + TextLine(field.text, .input)
  }

  /// `3 van 8 partijen`; empty while nothing is filtered.
  func found(_ count: Int, of total: Int, _ noun: Noun, _ stage: Stage) -> TextLine {
    guard isTyping || !isEmpty else { return [] }
    return TextLine(Clean(noun.counted(count, of: total, in: stage.world.language)))
  }

  /// The field while one types, over the line above the list.
  func draw(on frame: inout Frame, found: TextLine, _ stage: Stage) {
    guard isTyping else { return }
    var row = Rect(
      top: stage.isCompact ? 0 : 2, left: 0, rows: 1, columns: stage.size.columns
    ).inset(columns: 1)
    frame.clear(row)
    frame.put(found, in: row.takeRight(found.width))
    _ = row.takeRight(2)
    frame.put(Clean("/"), .heading, in: row.takeLeft(2))
    frame.put(field, in: row, hasCursor: true)
  }
}
