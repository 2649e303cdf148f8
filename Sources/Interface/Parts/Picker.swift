internal import Canvas
internal import FollowUp
internal import Text

/// Choosing one of many on a screen by typing a part of its name: a field above, below it what
/// matches.
struct Picker<Value: Sendable>: Sendable {
  struct Candidate: Sendable {
    let value: Value
    let name: Phrase
    /// What stands at the right: the kind, or how much there is of it. Made when it is shown.
    let aside: @Sendable () -> Phrase

    init(value: Value, name: Phrase, aside: @autoclosure @escaping @Sendable () -> Phrase) {
      (self.value, self.name, self.aside) = (value, name, aside)
    }
  }

  /// What a key came to.
  enum Outcome {
    case chosen(Value)
    case left
    case refused(Notice)
  }

  private let title: Phrase
  private let candidates: [Candidate]
  /// Those whose name holds every word that was typed.
  private var found: [Candidate]
  private var field = TextField()
  private var chosen = 0
  private var list = Viewport()

  init(_ title: Phrase, _ candidates: [Candidate], at place: Int = 0) {
    self.title = title
    self.candidates = candidates
    found = candidates
    chosen = place
  }

  /// Takes a key; nothing when choosing goes on.
  mutating func take(_ key: Key, in world: World) -> Outcome? {
    switch key {
    case .escape, .control("c"): return .left
    case .backspace where field.isEmpty: return .left
    case .enter: return found.indices.contains(chosen) ? .chosen(found[chosen].value) : nil
    case .down, .tab: chosen = min(chosen + 1, max(0, found.count - 1))
    case .up, .backTab: chosen = max(chosen - 1, 0)
    case .character, .control, .alt, .paste, .backspace, .delete, .insert, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      guard field.take(key) else { return .refused(.refused(key.refused(because: Notice.typing))) }
      chosen = 0
      find(in: world.language)
    }
    return nil
  }

  mutating func settle(height: Int) {
    chosen = min(chosen, max(0, found.count - 1))
    _ = list.show(focus: chosen, of: found.count, height: max(1, height - 1))
  }

  private mutating func find(in language: Language) {
    let words = SearchWords(field.text.text)
    found = candidates.filter { words.occur(in: [$0.name(language)]) }
  }
}

/// The picture.
extension Picker {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    frame.clear(area)
    var body = area
    var head = body.takeTop(1).inset(columns: 1)
    let label = stage.say(title)
    frame.put(label, .quiet, in: head.takeLeft(label.width))
    _ = head.takeLeft(2)
    let rows = list.showing(focus: chosen, of: found.count, height: body.rows)
    for (row, place) in rows.enumerated() {
      put(found[place], isChosen: place == chosen, on: &frame, in: body, row: row, stage)
    }
    if found.isEmpty {
      frame.put(stage.say("Niets gevonden.", "Nothing found."), in: body.inset(columns: 1))
    }
    frame.put(field, in: head, hasCursor: true)
  }

  private func put(
    _ candidate: Candidate, isChosen: Bool, on frame: inout Frame, in area: Rect, row: Int,
    _ stage: Stage
  ) {
    let sign = TextLine(isChosen ? Sign.focus.clean : " ")
    frame.put(
      sign + TextLine(stage.say(candidate.name)),
      right: TextLine(stage.say(candidate.aside()) + " ", .quiet), in: area, row: row)
    if isChosen { frame.restyle(area.line(row), .focus) }
  }
}
