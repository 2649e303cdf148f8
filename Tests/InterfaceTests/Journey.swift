import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

/// A walk through the screens: keys in, expectations on what stands there, through the real update
/// and view, with every effect carried out at once.
///
///     journey.walk("""
///       press j j Enter
///       see Leg taken, bevoegdheden vast
///       """)
///
/// `press` takes key names (`j`, `Enter`, `C-c`), `type` a text letter by letter, `paste` a text at
/// once, `see` and `hide` a text anywhere on the screen, `cursor` a text on the row of the cursor,
/// `size` columns and rows, `copied` a part of what was last copied, `ended` nothing.
struct Journey {
  private(set) var model: Model
  private(set) var copies: [String] = []
  private(set) var exports: [(request: ReportRequest, path: String)] = []
  private(set) var hasEnded = false
  /// Where this walk records, and what others record meanwhile.
  var workplace: JournalPlace

  init(
    _ dossier: Dossier, on day: String, today: String? = nil, size: Size, _ language: Language,
    member: Member? = nil, faults: Int = 0, drafts: [Draft] = []
  ) throws {
    let board = Board(dossier, on: try #require(Day(day)))
    workplace = JournalPlace(dossier, on: try #require(Day(today ?? day)))
    let world = World(
      board: board, index: SearchIndex(dossier), today: try #require(Day(today ?? day)),
      language: language, member: member, faults: faults, recordings: workplace.recordings,
      window: Window(user: member?.id.text ?? "", name: "1.1"), drafts: drafts)
    model = Model(world, size: size)
  }

  /// On the dossier that comes with the program.
  static func shipped(
    on day: String = "2025-06-24", today: String? = nil, _ columns: Int = 80, _ rows: Int = 24,
    _ language: Language = .dutch, member: Member? = nil
  ) throws -> Journey {
    try Journey(
      Shipped.dossier(), on: day, today: today, size: Size(columns: columns, rows: rows), language,
      member: member)
  }

  var frame: Frame { model.view }
  var text: String { frame.text() }

  /// Others record something; what was not allowed is a fault of the test.
  mutating func hear(_ submissions: [Submission]) {
    send(workplace.others(submissions, on: model.world.board.day))
    #expect(workplace.store.refused.isEmpty)
  }

  /// Whoever sits here records something without a form.
  mutating func record(_ submissions: [Submission]) {
    for message in workplace.answers(
      to: .save(submissions, for: Asker("proef")), on: model.world.board.day)
    { send(message) }
  }

  mutating func press(_ key: Key) { send(.key(key)) }

  /// Brings something in sight to which no key leads.
  mutating func show(_ change: (inout Model) -> [Effect]) {
    let effects = change(&model)
    model.settle()
    carryOut(effects)
  }

  mutating func send(_ message: Message) { carryOut(model.update(message)) }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: hasEnded = true
      case .copy(let text):
        copies.append(text)
        send(.copied(true))
      case .reckon(let day): send(.reckoned(Board(model.world.dossier, on: day)))
      case .sweep(let order):
        let answer = order.sweep.answer(
          on: order.board, in: order.index, flags: FlagSource(order.board))
        send(.swept(order.sweep, answer, order.printing))
      case .export(let request, let path):
        exports.append((request, path))
        send(.exported(path: path))
      case .save, .weigh, .keep, .discard, .attach, .read, .inspect, .edit, .lookBack, .look,
        .findDrafts:
        for message in workplace.answers(to: effect, on: model.world.board.day) { send(message) }
      }
    }
  }
}

extension Journey {
  mutating func walk(_ script: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for line in script.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      let verb = words.prefix { $0 != " " }
      let rest = String(words.dropFirst(verb.count + 1))
      try take(String(verb), rest, sourceLocation)
    }
  }

  private mutating func take(_ verb: String, _ rest: String, _ here: SourceLocation) throws {
    let place: Comment = "\(verb) \(rest)\n\(text)"
    switch verb {
    case "press":
      for name in rest.split(separator: " ") {
        press(try #require(Key(name: String(name)), place, sourceLocation: here))
      }
    case "type": for letter in rest { press(.character(letter)) }
    case "paste": press(.paste(rest))
    case "see": #expect(flat(text).contains(flat(rest)), place, sourceLocation: here)
    case "hide": #expect(!flat(text).contains(flat(rest)), place, sourceLocation: here)
    case "cursor": #expect(cursorRow.contains(rest), place, sourceLocation: here)
    case "copied": #expect(copies.last?.contains(rest) == true, place, sourceLocation: here)
    case "ended": #expect(hasEnded, place, sourceLocation: here)
    case "size":
      let sides = rest.split(separator: "x").compactMap { Int($0) }
      try #require(sides.count == 2, place, sourceLocation: here)
      send(.resized(Size(columns: sides[0], rows: sides[1])))
    default: Issue.record("Unknown step: \(verb) \(rest)", sourceLocation: here)
    }
  }

  /// Without regard to how a sentence was broken into lines.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The row on which the hardware cursor stands; empty when it is hidden.
  var cursorRow: String {
    guard let cursor = frame.cursor else { return "" }
    return String(text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row])
  }
}
