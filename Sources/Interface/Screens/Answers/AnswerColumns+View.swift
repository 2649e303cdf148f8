internal import Canvas
internal import FollowUp
internal import Text

/// Where the two columns stand on a screen of some size.
struct AnswersLayout {
  /// Between the rules.
  let body: Rect
  /// Two lines above each column; empty where there is no room.
  let leftHead: Rect
  let rightHead: Rect
  let rule: Rect
  let lowerRule: Rect
  let divider: Rect
  let titles: Rect
  let left: Rect
  let right: Rect
  /// Whether both letters stand in full.
  let isFull: Bool
  /// Whether there is room for the place in the letter.
  let hasPlaces: Bool
  let answerWidth: Int
  let idWidth: Int

  init(_ stage: Stage) {
    var area = Rect(stage.size)
    _ = area.takeBottom(stage.isCompact ? 2 : 3)
    _ = area.takeTop(stage.isCompact ? 1 : 2)
    (isFull, hasPlaces) = (stage.isWide, !stage.isCompact)
    answerWidth = stage.world.language == .dutch ? 5 : 6
    idWidth = 8
    guard !stage.isCompact else {
      let none = Rect(top: 0, left: 0, rows: 0, columns: 0)
      (leftHead, rightHead, rule, lowerRule) = (none, none, none, none)
      (divider, titles) = (none, none)
      (body, left, right) = (area, area, area)
      return
    }
    lowerRule = area.takeBottom(1)
    var head = area.takeTop(2)
    rule = area.takeTop(1)
    body = area
    let width = stage.isWide ? area.columns / 2 : area.columns * 38 / 80
    leftHead = head.takeLeft(width)
    divider = Rect(
      top: head.top, left: head.left, rows: head.rows + area.rows + 2, columns: 1)
    _ = head.takeLeft(1)
    rightHead = head
    var column = area.takeLeft(width)
    titles = column.takeTop(1)
    left = column
    _ = area.takeLeft(1)
    right = area
  }
}

/// The picture of the two columns.
extension AnswerColumns {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let layout = AnswersLayout(stage)
    putHeads(on: &frame, in: area, layout, stage)
    guard book != nil, point != nil else { return putNothing(on: &frame, layout, stage) }
    let lines = AnswerLines(self, layout, stage)
    if !stage.isCompact || !isRight {
      for (row, line) in left.inSight(height: layout.left.rows).enumerated() {
        frame.put(lines.point(line.block)[line.part], in: layout.left, row: row)
        focus(line, of: left, isHere: !isRight, on: &frame, in: layout.left, row)
      }
    }
    if !stage.isCompact || isRight {
      for (row, line) in right.inSight(height: layout.right.rows).enumerated() {
        frame.put(lines.block(blocks[line.block])[line.part], in: layout.right, row: row)
        guard isRight else { continue }
        focus(line, of: right, isHere: true, on: &frame, in: layout.right, row)
      }
    }
    picker?.draw(on: &frame, in: layout.body, stage)
  }

  /// The sign on the first line of what is chosen; its whole line where the keys go to.
  private func focus(
    _ line: BlockList.Line, of list: BlockList, isHere: Bool, on frame: inout Frame, in area: Rect,
    _ row: Int
  ) {
    guard line.block == list.focus, line.part == 0 else { return }
    frame.put(Sign.focus.clean, in: area.line(row))
    guard isHere else { return }
    frame.restyle(area.line(row), .focus)
    frame.cursor = Point(row: area.top + row, column: area.left)
  }

  private func putHeads(
    on frame: inout Frame, in area: Rect, _ layout: AnswersLayout, _ stage: Stage
  ) {
    let dossier = stage.world.dossier
    let summary = book.map { stage.say($0.sheet.summary) } ?? stage.say("Antwoord", "Answers")
    guard !stage.isCompact else {
      return frame.putHead(TextLine(summary, .heading), in: area.line(0))
    }
    frame.putTitle(in: area.line(0), stage)
    frame.putTabs(in: area.line(1), chosen: "5", stage)
    frame.rule(in: layout.rule)
    frame.rule(in: layout.lowerRule)
    guard let sheet = book?.sheet else { return }
    frame.divider(in: layout.divider)
    let (left, right) = (layout.leftHead.inset(columns: 1), layout.rightHead.inset(columns: 1))
    frame.put(stage.say(sheet.letterName(in: dossier, isBrief: !stage.isWide)), in: left)
    frame.put(summary, .heading, in: left, row: 1)
    frame.put(stage.say(sheet.responseName(in: dossier, isBrief: !stage.isWide)), in: right)
    frame.put(stage.say(sheet.amounts), .heading, in: right, row: 1)
    putTitles(on: &frame, in: layout, stage)
  }

  private func putTitles(on frame: inout Frame, in layout: AnswersLayout, _ stage: Stage) {
    let start = stage.say(" al. ", " par ") + stage.say("Nr", "No.").padded(to: layout.idWidth + 1)
    let answer = stage.say(FieldName.answer.name).padded(to: layout.answerWidth)
    frame.put(
      TextLine(start + stage.say("Punt", "Item"), .quiet), right: TextLine(answer, .quiet),
      in: layout.titles)
  }

  private func putNothing(on frame: inout Frame, _ layout: AnswersLayout, _ stage: Stage) {
    let text = stage.say(Self.nothing.atStart) + "."
    for (row, line) in Wrap.lines(text, width: layout.body.columns - 3).enumerated() {
      frame.put(line, in: layout.body.inset(columns: 2), row: row)
    }
    frame.cursor = Point(row: layout.body.top, column: layout.body.left)
    picker?.draw(on: &frame, in: layout.body, stage)
  }

  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 2 }

  func footer(on stage: Stage) -> Footer {
    guard let point, let book else { return Footer() }
    let text =
      isReasonInSight(stage) ? rule(book, stage) : why(point, stage)
    return Footer(text, rows: footerRows(on: stage), on: stage)
  }

  /// Whether the right column says why.
  private func isReasonInSight(_ stage: Stage) -> Bool {
    guard !stage.isCompact, !showsAll(on: stage) else { return false }
    let seen = right.inSight(height: AnswersLayout(stage).right.rows)
    // Its first line is blank and its second a title.
    return !blocks.contains(.reason)
      || seen.contains { blocks[$0.block] == .reason && $0.part > 1 }
  }

  /// Where the right column does not say it.
  private func why(_ point: AnswerSheet.Point, _ stage: Stage) -> Clean {
    let title = stage.say(point.reasonTitle)
    guard let reason = point.reason else { return stage.say(point.answer.long.atStart) + "." }
    return title + ": " + stage.say(reason)
  }

  private func rule(_ book: LetterBook, _ stage: Stage) -> Clean {
    let count = book.sheet.passages
    let whole = Phrase(
      count == 0
        ? "Van dit antwoord zijn geen passages geboekt."
        : "Rechts staat alleen wat bij het gekozen punt hoort; i toont \(Noun.passage.all(count, .dutch)).",
      count == 0
        ? "No passages of this response are booked."
        : "Right stands only what belongs to the chosen item; i shows \(Noun.passage.all(count, .english))."
    )
    return stage.say(
      "Een melding van voortgang is nog geen antwoord. ", "A report of progress is not an answer. ")
      + stage.say(whole)
  }
}

extension Noun {
  /// `alle 16 passages`; of one: `de passage`.
  fileprivate func all(_ count: Int, _ language: Language) -> String {
    let counted = counted(count, in: language)
    return language == .dutch ? "alle \(counted)" : "all \(counted)"
  }
}
