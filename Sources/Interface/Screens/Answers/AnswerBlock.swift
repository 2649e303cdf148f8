internal import Canvas
internal import FollowUp
internal import Text

/// What can stand in the right column.
enum AnswerBlock: Hashable, Sendable {
  /// Which point it is about, and whether that is answered.
  case head
  /// A passage or a promise, as a place in the sayings of the response.
  case saying(Int)
  /// Why that is yes, partly or none.
  case reason
  /// That nothing is known to answer it, and what the letter says as a whole.
  case silence

  var isStop: Bool { self != .head }

  /// All of the response, or what belongs to one point.
  static func all(for point: Int, of book: LetterBook?, isWhole: Bool) -> [AnswerBlock] {
    guard let book, book.sheet.points.indices.contains(point) else { return [] }
    let partners = book.partners[point]
    guard !isWhole || book.sayings.isEmpty else {
      return book.sayings.indices.map(AnswerBlock.saying)
    }
    let told = book.sheet.points[point]
    let end: [AnswerBlock] =
      told.reason != nil ? [.reason] : told.passages.isEmpty ? [.silence] : []
    return [.head] + partners.map(AnswerBlock.saying) + end
  }
}

/// The lines of both columns.
struct AnswerLines {
  private let screen: AnswerColumns
  private let layout: AnswersLayout
  private let stage: Stage

  init(_ screen: AnswerColumns, _ layout: AnswersLayout, _ stage: Stage) {
    (self.screen, self.layout, self.stage) = (screen, layout, stage)
  }

  private var world: World { stage.world }
  private var sheet: AnswerSheet? { screen.book?.sheet }

  /// `▸  2 R2025-4  Escalatie, doorze… deels`; on a wide screen what is asked below it.
  func point(_ place: Int) -> [TextLine] {
    guard let point = sheet?.points[place] else { return [] }
    let style: Style = isLit(point: place) ? .heading : .ordinary
    let head = TextLine(style == .heading ? Sign.chosen.clean : " ") + row(point, style)
    guard layout.isFull else { return [head] }
    let text = world.say(world.dossier.recommendations[point.row].text)
    return [head]
      + Wrap.lines(text, width: layout.left.columns - 7).map {
        TextLine(.spaces(5)) + TextLine($0, style)
      }
  }

  private func row(_ point: AnswerSheet.Point, _ style: Style) -> TextLine {
    let item = world.dossier.recommendations[point.row]
    let number = Clean(point.number.map(String.init) ?? "").padLeft(to: 3) + " "
    let start =
      (layout.hasPlaces ? number : .empty) + Clean(item.id.text).fitted(to: layout.idWidth)
    let answer = world.say(point.answer.short)
    let room = layout.left.columns - 1 - start.width - 1 - layout.answerWidth - 1
    return TextLine(start + " ") + TextLine(world.say(item.title).fitted(to: max(1, room)), style)
      + TextLine(" ") + TextLine(answer, point.answer.look)
      + TextLine(.spaces(layout.answerWidth - answer.width))
  }

  /// Whether it belongs to what is focused in the response.
  private func isLit(point: Int) -> Bool {
    guard let saying = screen.saying, let book = screen.book else { return false }
    return book.partners[point].contains(saying)
  }

  /// Whether it belongs to what is focused in the letter; said only where others stand beside it.
  private func isLit(saying: Int) -> Bool {
    guard !screen.isRight, screen.showsAll(on: stage), let book = screen.book else { return false }
    return book.partners[screen.left.focus].contains(saying)
  }

  func block(_ block: AnswerBlock) -> [TextLine] {
    switch block {
    case .head: head
    case .saying(let place): saying(place)
    case .reason: reason
    case .silence: silence
    }
  }

  private var head: [TextLine] {
    guard let point = screen.point, let item = screen.item(in: world) else { return [] }
    return [
      TextLine(" ") + TextLine(Clean(item.id.text) + "  ") + TextLine(world.say(item.title)),
      TextLine(" ") + TextLine(world.say(point.answer.long), point.answer.look), TextLine(""),
    ]
  }

  /// `al. 8  melding CL14`, then what it says.
  private func saying(_ place: Int) -> [TextLine] {
    guard let book = screen.book else { return [] }
    let said = book.sayings[place]
    let isPartner = isLit(saying: place)
    let style: Style = isPartner ? .heading : .ordinary
    let head =
      TextLine(isPartner ? Sign.chosen.clean : " ") + TextLine(placeName(said.source))
      + TextLine(world.say(said.named), .quiet) + answered(by: place)
    return [head] + indented(world.say(said.text), style)
  }

  /// ` → R2025-1 en R2025-10`, where all of the response is shown.
  private func answered(by place: Int) -> TextLine {
    guard screen.showsAll(on: stage), let book = screen.book else { return [] }
    let items = book.points(of: place).map { row in
      world.dossier.recommendations[book.sheet.points[row].row].id.text
    }
    guard !items.isEmpty else {
      return TextLine(Clean(" · ") + world.say("bij geen punt", "with no item"), .quiet)
    }
    return TextLine(Clean(" · \(Sentence.list(items, in: world.language))"))
  }

  private func placeName(_ source: Source) -> Clean {
    guard let number = source.locator.flatMap(AnswerSheet.number) else { return .empty }
    return world.say("al. ", "par. ") + Clean("\(number)  ")
  }

  private var reason: [TextLine] {
    guard let point = screen.point, let reason = point.reason else { return [] }
    return [TextLine(""), TextLine(" ") + TextLine(world.say(point.reasonTitle), .heading)]
      + indented(world.say(reason), .ordinary)
  }

  private var silence: [TextLine] {
    guard let response = sheet?.response else { return [] }
    let document = world.dossier.document(response.document)
    let read =
      document.map { $0.coverage == .full ? .empty : world.say($0.coverage.long) } ?? .empty
    let found = world.say(
      "Geen passage gevonden die op dit punt antwoordt.",
      "No passage was found that answers this item.")
    let known =
      read.isEmpty ? found : found + " " + world.say("De brief is ", "The letter is ") + read + "."
    return indented(known, .ordinary, by: 1) + [
      TextLine(""),
      TextLine(" ") + TextLine(world.say("De brief als geheel", "The letter as a whole"), .heading),
    ] + indented(world.say(response.summary), .ordinary)
  }

  private func indented(_ text: Clean, _ style: Style, by indent: Int = 3) -> [TextLine] {
    Wrap.lines(text, width: max(10, layout.right.columns - indent - 1))
      .map { TextLine(.spaces(indent)) + TextLine($0, style) }
  }
}

extension Answer {
  /// No answer is red, half an answer yellow; what is not known steps back.
  var look: Style {
    switch self {
    case .none: .red
    case .partly: .yellow
    case .unknown: .quiet
    case .full: .ordinary
    }
  }
}
