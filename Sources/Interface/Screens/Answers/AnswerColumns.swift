internal import Canvas
internal import FollowUp
internal import Text

/// *5 Antwoord*: a letter and its response in two columns: left the points, right what answers the
/// chosen one and why that is yes, partly or none.
///
/// From 110 columns on both stand there in full, and what belongs together lights up.
struct AnswerColumns: Screen {
  private(set) var response: Response.ID?
  private(set) var book: LetterBook?
  private(set) var left = BlockList()
  private(set) var right = BlockList()
  /// Whether the focus is in the response.
  private(set) var isRight = false
  /// Whether all of the response is shown; nothing for what the width brings.
  private var choice: Bool?
  private(set) var picker: Picker<Response.ID>?
  /// What stands right.
  private(set) var blocks: [AnswerBlock] = []
  private var printing: Printing?
  private var shown: Response.ID?
  /// Whether it is the newest of the day, and not one that was asked for.
  private var followsDay = false
  /// The point of which the right side tells.
  private var told: Int?

  init(_ response: Response.ID, in world: World) { self.response = response }

  /// The newest response of the day.
  init(in world: World) {
    response = world.board.responses.first?.id
    followsDay = true
  }

  let actions: [Action] =
    [.open, .nextPart, .wholeLetter, .link, .subject, .record, .timeline, .left, .right]
    + Action.movesInRows

  var isTyping: Bool { picker != nil }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    if action == .subject {
      return stage.world.board.responses.isEmpty
        ? Phrase("er is nog geen reactie geboekt", "no response is booked yet") : nil
    }
    guard !Action.moves.contains(action) || action == .nextPart else { return nil }
    guard point != nil else { return Self.nothing }
    switch action {
    case .left: return isRight ? nil : Phrase("dit is de linkerkant", "this is the left side")
    case .right: return isRight ? Phrase("dit is de rechterkant", "this is the right side") : nil
    case .open where isRight && saying == nil:
      return Phrase("deze regel verwijst nergens naar", "this line leads nowhere")
    case .link: return refusalToLink(on: stage)
    default: return nil
    }
  }

  private func refusalToLink(on stage: Stage) -> Phrase? {
    if let reason = stage.world.refusalToRecord { return reason }
    let role = stage.world.member?.role ?? .reader
    return Permission(of: .mapping, for: role).refusal
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .nextPart: Phrase("kolom", "column")
    case .wholeLetter:
      showsAll(on: stage) ? Phrase("alleen dit punt", "this item only") : nil
    case .subject: Phrase("andere brief", "other letter")
    default: nil
    }
  }

  func weight(of action: Action) -> Int? {
    switch action {
    case .record, .left: 1
    case .nextPart: 7
    default: nil
    }
  }

  func keyBar(on stage: Stage) -> KeyBar? { picker == nil ? nil : .choosing }

  static let nothing = Phrase(
    "op deze peildatum is er geen brief met een reactie",
    "there is no letter with a response on this reference day")
}

/// What is chosen.
extension AnswerColumns {
  var point: AnswerSheet.Point? {
    guard let points = book?.sheet.points, points.indices.contains(left.focus) else { return nil }
    return points[left.focus]
  }

  func item(in world: World) -> Recommendation? {
    point.map { world.dossier.recommendations[$0.row] }
  }

  func showsAll(on stage: Stage) -> Bool { choice ?? stage.isWide }

  /// The focused one, when the focus is in the response.
  var saying: Int? {
    guard isRight, case .saying(let place)? = rightBlock else { return nil }
    return place
  }

  private var rightBlock: AnswerBlock? {
    blocks.indices.contains(right.focus) ? blocks[right.focus] : nil
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .open: return open(in: stage.world)
    case .record:
      return item(in: stage.world).map { [.open(.recording(Subjects([$0.id])))] } ?? []
    case .timeline: return item(in: stage.world).map { [.open(.timeline(.item($0.id)))] } ?? []
    case .link: return link(in: stage.world)
    case .subject: choose(in: stage.world)
    case .wholeLetter: (choice, right) = (!showsAll(on: stage), BlockList())
    case .nextPart: isRight.toggle()
    case .left: isRight = false
    case .right: isRight = true
    default: move(action, on: stage)
    }
    return []
  }

  private func open(in world: World) -> [Wish] {
    guard isRight else { return item(in: world).map { [.open(.item($0.id))] } ?? [] }
    let document = saying.flatMap { book?.sayings[$0].source.document }
    return document.map { [.open(.document($0))] } ?? []
  }

  /// The form for what answers the item; a passage that one stands on is linked, or no longer.
  private func link(in world: World) -> [Wish] {
    guard let point, let book, let item = item(in: world) else { return [] }
    var passages = point.passages.map(\.id)
    if let focused = saying.flatMap({ book.sayings[$0].passage }) {
      if passages.contains(focused) {
        passages.removeAll { $0 == focused }
      } else {
        passages.append(focused)
      }
    }
    let given =
      [
        FormRequest.Given(slot: .response, text: book.sheet.response.id.text),
        FormRequest.Given(slot: .passages, text: passages.map(\.text).joined(separator: " ")),
      ] + (point.answer.coverage.map { [.init(slot: .coverage, text: $0.rawValue)] } ?? [])
    return [.open(.form(FormRequest(.mapping, on: [item.id], given: given)))]
  }

  private mutating func choose(in world: World) {
    let responses = world.board.responses
    picker = Picker(
      Phrase("Brief en antwoord", "Letter and response"),
      responses.map { Self.candidate($0, in: world.dossier) },
      at: responses.firstIndex { $0.id == response } ?? 0)
  }

  /// `2025 Inrichting van de meldkamer governance`, right the response and its day.
  private static func candidate(
    _ response: Response, in dossier: Dossier
  ) -> Picker<Response.ID>.Candidate {
    let report = dossier.report(response.report)
    let year = report?.issued.map { "\($0.latest.year) " } ?? ""
    let title = report?.title ?? Phrase(response.report.text, nil)
    return Picker<Response.ID>.Candidate(
      value: response.id,
      name: Phrase("\(year)\(title.dutch)", "\(year)\(title(.english))"),
      aside: aside(response, in: dossier))
  }

  private static func aside(_ response: Response, in dossier: Dossier) -> Phrase {
    let name = dossier.documentName(response.document)
    return Phrase(
      "\(name), \(response.date?.figures(.dutch) ?? "?")",
      "\(name), \(response.date?.figures(.english) ?? "?")")
  }

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch picker?.take(key, in: stage.world) {
    case .chosen(let response)?: (picker, self.response, followsDay) = (nil, response, false)
    case .left?: picker = nil
    case .refused(let notice)?: return [.say(notice)]
    case nil: break
    }
    return []
  }

  private mutating func move(_ action: Action, on stage: Stage) {
    let layout = AnswersLayout(stage)
    if isRight {
      right.move(action, height: layout.right.rows)
    } else {
      left.move(action, height: layout.left.rows)
    }
  }
}

extension AnswerColumns {
  mutating func settle(on stage: Stage) {
    if followsDay, printing?.day != stage.world.printing.day {
      response = stage.world.board.responses.first?.id
    }
    if printing != stage.world.printing || shown != response {
      if shown != response { (left, right, isRight) = (BlockList(), BlockList(), false) }
      (printing, shown) = (stage.world.printing, response)
      book = LetterBook(response, in: stage.world)
    }
    let layout = AnswersLayout(stage)
    lay(layout, stage)
    picker?.settle(height: layout.body.rows)
  }

  private mutating func lay(_ layout: AnswersLayout, _ stage: Stage) {
    let points = book?.sheet.points ?? []
    let lines = AnswerLines(self, layout, stage)
    left.lay(
      points.indices.map { BlockList.Block(rows: lines.point($0).count) }, height: layout.left.rows)
    blocks = AnswerBlock.all(for: left.focus, of: book, isWhole: showsAll(on: stage))
    let isOther = told != left.focus
    told = left.focus
    let heights = blocks.map { BlockList.Block(rows: lines.block($0).count, isStop: $0.isStop) }
    if isOther, !showsAll(on: stage) { right = BlockList() }
    right.lay(heights, height: layout.right.rows)
    guard isOther, !isRight, showsAll(on: stage),
      let first = book?.partners[left.focus].first
    else { return }
    right.focus(first)
    right.lay(heights, height: layout.right.rows)
  }

  func copied(on stage: Stage) -> String? {
    let language = stage.world.language
    if let saying, let book {
      let said = book.sayings[saying]
      return "\(said.source.locator ?? "")  \(said.named(language))\n\(said.text(language))"
    }
    guard let point, let item = item(in: stage.world) else { return nil }
    let reason = point.reason.map { "\n\(point.reasonTitle(language)): \($0(language))" } ?? ""
    return item.copy(language) + reason
  }

  func exported(on stage: Stage) -> ReportRequest? {
    guard let response, book != nil else { return nil }
    let world = stage.world
    return ReportRequest(.answers(response), on: world.board, in: world.index, world.language)
  }
}

extension Answer {
  /// As it is recorded; nothing for what is not established.
  fileprivate var coverage: Mapping.Coverage? {
    Mapping.Coverage.allCases.first { $0.answer == self }
  }
}
