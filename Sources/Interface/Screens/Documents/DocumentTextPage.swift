internal import Canvas
internal import FollowUp
internal import Text

/// The text of a file beside a document; from 110 columns on its record stands beside it.
struct DocumentTextPage: Screen {
  private let attachment: Attachment
  private var view = TextView()
  private var state = State.waiting
  /// What is known of the document.
  private var record = Reading()
  private var printing: Printing?

  private enum State {
    case waiting
    case read(isCut: Bool)
    case unreadable(Phrase)
  }

  init(_ attachment: Attachment) { self.attachment = attachment }

  /// Under which name the text of a file is asked for.
  static func asker(of attachment: Attachment) -> Asker { Asker("tekst-\(attachment.sum)") }

  var actions: [Action] { Action.movesInRows + Action.searches }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    guard case .read = state else {
      return actions.contains(action) ? Phrase("er is geen tekst", "there is no text") : nil
    }
    guard view.wanted.isEmpty, action == .nextMatch || action == .previousMatch else { return nil }
    return Phrase("er is nog niets gezocht; / zoekt", "nothing was searched yet; / searches")
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .find: return [.ask(Prompt(.find))]
    case .nextMatch: return goToMatch(1, on: stage)
    case .previousMatch: return goToMatch(-1, on: stage)
    default: view.move(action, height: area(on: stage).rows)
    }
    return []
  }

  mutating func find(_ text: String, on stage: Stage) -> [Wish] {
    view.seek(SoughtWord(text))
    return text.isEmpty ? [] : goToMatch(1, on: stage)
  }

  private mutating func goToMatch(_ way: Int, on stage: Stage) -> [Wish] {
    let found = view.goToMatch(way, height: area(on: stage).rows)
    return [.say(Notice.match(found, of: view.wanted.text))]
  }

  mutating func take(_ reply: Reply, on stage: Stage) -> [Wish]? {
    guard reply.asker == Self.asker(of: attachment), case .text(let text) = reply.content else {
      return nil
    }
    switch text {
    case .lines(let lines, let isCut):
      state = .read(isCut: isCut)
      view.show(lines)
    case .unreadable(let reason): state = .unreadable(reason)
    }
    return []
  }

  mutating func settle(on stage: Stage) {
    let size = area(on: stage)
    view.settle(in: Size(columns: size.columns, rows: size.rows))
    guard stage.isWide else { return }
    if printing != stage.world.printing {
      printing = stage.world.printing
      let row = stage.world.dossier.documentRow(attachment.document)
      record.show([], row?.blocks(in: stage.world.dossier) ?? [])
    }
    let left = recordArea(on: stage)
    record.settle(in: Size(columns: left.columns, rows: left.rows), world: stage.world)
  }

  func footerRows(on stage: Stage) -> Int { 1 }

  func footer(on stage: Stage) -> Footer {
    guard case .read(let isCut) = state else { return Footer() }
    let cut = isCut ? stage.say(FileText.cut) : .empty
    return Footer([TextLine(cut)], aside: stage.say(view.label(height: area(on: stage).rows)))
  }

  func copied(on stage: Stage) -> String? { attachment.name }
}

/// The picture.
extension DocumentTextPage {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    let title = stage.world.dossier.document(attachment.document)?.title
    frame.putHead(
      TextLine(Clean(title ?? attachment.document.text), .heading),
      right: stage.isCompact ? .empty : Clean(attachment.name).cut(to: area.columns / 3),
      in: body.takeTop(1))
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    if stage.isWide {
      let left = recordArea(on: stage)
      frame.put(record, in: left, hasFocus: false, stage.world)
      frame.divider(
        in: Rect(top: left.top - 1, left: left.right, rows: left.rows + 2, columns: 1))
    }
    drawText(on: &frame, in: self.area(on: stage), stage)
  }

  private func drawText(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let told: Phrase
    switch state {
    case .read where !view.lines.isEmpty: return view.draw(on: &frame, in: area)
    case .read: told = Phrase("Dit bestand is leeg.", "This file is empty.")
    case .waiting: told = Phrase("De tekst wordt gelezen.", "The text is being read.")
    case .unreadable(let reason): told = reason
    }
    for (row, line) in Wrap.lines(stage.say(told), width: max(1, area.columns)).enumerated() {
      frame.put(line, in: area, row: row)
    }
    frame.cursor = Point(row: area.top, column: area.left)
  }

  /// Where the text stands; a line longer than this is hard to read.
  private func area(on stage: Stage) -> Rect {
    var body = self.body(on: stage)
    if stage.isWide { _ = body.takeLeft(Self.record + 1) }
    let inner = body.inset(columns: 1)
    return Rect(
      top: inner.top, left: inner.left, rows: inner.rows,
      columns: min(inner.columns, LaidText.widest))
  }

  private func recordArea(on stage: Stage) -> Rect {
    var body = self.body(on: stage)
    return body.takeLeft(Self.record)
  }

  private func body(on stage: Stage) -> Rect {
    var body = Rect(stage.size)
    _ = body.takeTop(stage.isCompact ? 1 : 2)
    _ = body.takeBottom(stage.isCompact ? 2 : 3)
    return body
  }

  /// How wide the record beside the text is.
  private static let record = 54
}
