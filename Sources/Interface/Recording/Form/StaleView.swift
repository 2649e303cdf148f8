internal import Canvas
internal import FollowUp
internal import Text

/// What somebody else recorded meanwhile and what one was about to record oneself: side by side, or
/// below each other where there is little room.
struct StaleView {
  let form: Form
  let others: [Recorded]
  let stage: Stage

  func draw(on frame: inout Frame, in area: Rect) {
    var body = area
    putHead(on: &frame, in: body.takeTop(stage.isCompact ? 1 : 2))
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    frame.cursor = Point(row: body.top, column: body.left)
    if stage.size.columns >= 70 {
      let left = body.takeLeft((body.columns - 1) / 2)
      frame.divider(in: body.takeLeft(1))
      put(theirs(left.columns - 2), on: &frame, in: left)
      put(mine(body.columns - 2), on: &frame, in: body)
    } else {
      let lines = theirs(body.columns - 2)
      put(lines, on: &frame, in: body.takeTop(min(lines.count, body.rows / 2)))
      put(mine(body.columns - 2), on: &frame, in: body)
    }
  }

  private func putHead(on frame: inout Frame, in area: Rect) {
    let name = others.last.map { stage.world.name(of: $0) } ?? ""
    let item = form.item?.text ?? ""
    let time = others.last?.at.timeOfDay ?? ""
    let sentence = stage.say(
      "\(name) wijzigde \(item) om \(time).", "\(name) changed \(item) at \(time).")
    frame.putHead(TextLine(sentence, .red), in: area)
    guard !stage.isCompact else { return }
    let rest = stage.say(
      "Er is niets opgeslagen; wat u typte, staat hieronder nog.",
      "Nothing was saved; what you typed still stands below.")
    frame.put(rest, in: area.inset(columns: 1), row: 1)
  }

  private func put(_ lines: [TextLine], on frame: inout Frame, in area: Rect) {
    let inner = area.inset(columns: 1)
    for (row, line) in lines.enumerated() { frame.put(line, in: inner, row: row) }
  }

  private func theirs(_ width: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for one in others {
      let (name, time) = (stage.world.name(of: one), one.at.timeOfDay)
      lines.append(TextLine(Clean("\(name), \(time)"), .heading))
      lines += told(one.submission, width)
    }
    return lines
  }

  private func mine(_ width: Int) -> [TextLine] {
    let head = [TextLine(stage.say("Van u, niet opgeslagen", "Yours, not saved"), .heading)]
    let submissions = (try? form.submissions(in: stage.world)) ?? []
    return head + submissions.flatMap { told($0, width) }
  }

  private func told(_ submission: Submission, _ width: Int) -> [TextLine] {
    let texts = [submission.phrase, submission.text].compactMap(\.self)
    let dated = submission.date.map { Clean(" · \($0.figures(stage.world.language))") } ?? .empty
    let first = texts.first.map { stage.say($0) + dated } ?? .empty
    let rest = texts.dropFirst().flatMap { stage.world.sayLines($0) }
    return Wrap.lines([first] + rest, width: max(1, width)).map { TextLine($0) }
  }
}

extension World {
  /// Who recorded it, by name.
  func name(of recorded: Recorded) -> String {
    let id = recorded.submission.author.member
    return dossier.members.first { $0.id == id }?.name ?? id.text
  }
}
