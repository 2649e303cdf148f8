package import Canvas
internal import FollowUp
internal import Text

extension Model {
  /// The picture of the model: the same model gives the same frame, the cursor included.
  package var view: Frame {
    var frame = Frame(size)
    let stage = stage
    guard !stage.isTooSmall else {
      frame.putTooSmall(stage)
      return frame
    }
    var body = Rect(size)
    let keys = body.takeBottom(1)
    let whole = body
    let footer = body.takeBottom(top.footerRows(on: stage))
    top.draw(on: &frame, in: body, stage)
    put(top.footer(on: stage), in: footer, on: &frame)
    if let question {
      put(Notice(sentence: question.sentence, tone: .plain), over: whole, footer, on: &frame)
    } else if let prompt {
      let area = cleared(prompt.rows(in: size.columns), of: whole, footer, on: &frame)
      frame.put(prompt, in: area, world)
    } else if let notice {
      put(notice, over: whole, footer, on: &frame)
    }
    frame.put(bar, in: keys)
    return frame
  }

  private func put(_ footer: Footer, in area: Rect, on frame: inout Frame) {
    let inner = area.inset(columns: 1)
    for row in 0..<inner.rows {
      let line = footer.lines.indices.contains(row) ? footer.lines[row] : []
      frame.put(line, right: TextLine(row == 0 ? footer.aside : .empty), in: inner, row: row)
    }
  }

  /// What is told in passing, over the explanation and as far above it as it needs.
  private func put(_ notice: Notice, over whole: Rect, _ footer: Rect, on frame: inout Frame) {
    let lines = Wrap.lines(world.say(notice.sentence), width: size.columns - 2)
    let area = cleared(lines.count, of: whole, footer, on: &frame)
    for (row, line) in lines.enumerated() {
      frame.put(line, notice.tone.style, in: area, row: row)
    }
  }

  /// The lowest `rows` of `whole`, but all of `footer`; a rule keeps them apart from what is above.
  private func cleared(
    _ rows: Int, of whole: Rect, _ footer: Rect, on frame: inout Frame
  ) -> Rect {
    var whole = whole
    let area = whole.takeBottom(max(rows, footer.rows))
    frame.clear(area)
    if !stage.isCompact, area.rows > footer.rows { frame.rule(in: whole.takeBottom(1)) }
    return area.inset(columns: 1)
  }

  /// The keys that matter most here, as many as fit.
  private var bar: TextLine {
    if question != nil { return KeyBar.question.line(stage) }
    if prompt != nil { return KeyBar.prompt.line(stage) }
    if let bar = top.keyBar(on: stage) { return bar.line(stage) }
    if top.isTyping { return KeyBar.typing.line(stage) }
    let possible = offers.filter { $0.refusal == nil }.map(\.action)
    return KeyBar(possible, of: top, on: stage).line(stage)
  }
}

extension Notice.Tone {
  fileprivate var style: Style {
    switch self {
    case .plain: .ordinary
    case .refusal: .red
    case .saved: .green
    }
  }
}

extension Frame {
  /// One line that says what is needed.
  fileprivate mutating func putTooSmall(_ stage: Stage) {
    let area = Rect(size)
    let text = stage.say(
      "Het venster is te klein: minstens 40 bij 10.",
      "The window is too small: 40 by 10 at least.")
    for (row, line) in Wrap.lines(text, width: max(1, size.columns)).enumerated() {
      put(line, in: area, row: row)
    }
    cursor = area.isEmpty ? nil : Point(row: 0, column: 0)
  }

  /// The question, the field, and what the answer means.
  fileprivate mutating func put(_ prompt: Prompt, in area: Rect, _ world: World) {
    var row = area
    row = row.takeTop(1)
    let label = world.say(prompt.label)
    put(label, .quiet, in: row.takeLeft(label.width))
    _ = row.takeLeft(2)
    let field = row.takeLeft(min(32, row.columns))
    put(prompt.field, in: field, hasCursor: true)
    _ = row.takeLeft(2)
    let told = prompt.complaint.map { TextLine(world.say($0), .red) }
    let meaning = told ?? TextLine(world.say(prompt.preview(in: world)))
    if area.rows > 1 {
      put(meaning, in: area, row: 1)
    } else {
      put(meaning, in: row)
    }
  }
}
