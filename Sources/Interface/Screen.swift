internal import Canvas
internal import FollowUp
internal import Text

/// A line of a screen; the other `Line` is that of an item through the reports.
typealias TextLine = Canvas.Line

/// A screen, or a page that was opened from one: its own state, its keys and its picture.
///
/// It never names another screen: it asks for a ``Destination``.
protocol Screen: Sendable {
  /// The actions that it has besides those of every screen, in the order of its key bar.
  var actions: [Action] { get }
  /// Whether keys are text for a field at this moment.
  var isTyping: Bool { get }

  /// Why an action of it cannot be done now; nothing when it can.
  func refusal(of action: Action, on stage: Stage) -> Phrase?
  /// What an action is called here, when that is not its ordinary name.
  func hint(of action: Action, on stage: Stage) -> Phrase?
  /// How long an action stays in a narrow key bar here, when that is not its ordinary weight.
  func weight(of action: Action) -> Int?
  mutating func perform(_ action: Action, on stage: Stage) -> [Wish]
  /// What it has done as soon as it is opened.
  mutating func begin(on stage: Stage) -> [Wish]
  /// On what something would be recorded here; nothing where nothing is.
  func subjects(on stage: Stage) -> Subjects?
  /// Looks for a text in what is read, and goes to it; an empty one ends the search.
  mutating func find(_ text: String, on stage: Stage) -> [Wish]
  /// Takes a key while it is typed into.
  mutating func type(_ key: Key, on stage: Stage) -> [Wish]
  /// Brings itself in line with the stage: another day, another size, a focus out of sight.
  mutating func settle(on stage: Stage)

  /// What it has to know about all items and was not told yet; nothing when it knows.
  func sweep(on stage: Stage) -> Sweep?

  /// The rows whose flags the picture needs.
  func rowsInSight(on stage: Stage) -> [Int]
  /// Draws everything above the footer; the last row of `area` is the rule above it.
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage)
  /// How many lines it has to explain itself, above the keys.
  func footerRows(on stage: Stage) -> Int
  func footer(on stage: Stage) -> Footer

  /// Whether nothing may change under the user: something is being typed that is not saved.
  var holdsStill: Bool { get }
  /// Takes the reply to what it asked; nothing when it did not ask it.
  mutating func take(_ reply: Reply, on stage: Stage) -> [Wish]?
  /// The dossier is another one: what is known by its place finds its place anew.
  mutating func renew(from old: World, to new: World)

  /// The keys of this moment, where they are not those of the actions.
  func keyBar(on stage: Stage) -> KeyBar?

  /// What `y` copies.
  func copied(on stage: Stage) -> String?
  /// What `x` exports.
  func exported(on stage: Stage) -> ReportRequest?
}

extension Screen {
  var isTyping: Bool { false }
  func refusal(of action: Action, on stage: Stage) -> Phrase? { nil }
  func hint(of action: Action, on stage: Stage) -> Phrase? { nil }
  func weight(of action: Action) -> Int? { nil }
  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] { [] }
  mutating func begin(on stage: Stage) -> [Wish] { [] }
  func subjects(on stage: Stage) -> Subjects? { nil }
  mutating func find(_ text: String, on stage: Stage) -> [Wish] { [] }
  mutating func type(_ key: Key, on stage: Stage) -> [Wish] { [] }
  mutating func settle(on stage: Stage) {}
  func sweep(on stage: Stage) -> Sweep? { nil }
  func rowsInSight(on stage: Stage) -> [Int] { [] }
  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 2 }
  var holdsStill: Bool { false }
  mutating func take(_ reply: Reply, on stage: Stage) -> [Wish]? { nil }
  mutating func renew(from old: World, to new: World) {}
  func keyBar(on stage: Stage) -> KeyBar? { nil }
  func copied(on stage: Stage) -> String? { nil }
  func exported(on stage: Stage) -> ReportRequest? { nil }
}

/// What a screen stands on: the world and the size of the terminal.
struct Stage: Sendable {
  let world: World
  let size: Size

  /// The smallest terminal on which anything can be done.
  static let least = Size(columns: 40, rows: 10)

  var isTooSmall: Bool { size.columns < Self.least.columns || size.rows < Self.least.rows }
  /// Whether there is no room for more than the list itself.
  var isCompact: Bool { size.columns < 60 || size.rows < 16 }
  /// Whether list and detail fit side by side.
  var isWide: Bool { size.columns >= Self.wide && !isCompact }

  /// From this many columns on, two parts of a screen stand side by side.
  static let wide = 110

  func say(_ phrase: Phrase) -> Clean { world.say(phrase) }
  func say(_ dutch: String, _ english: String) -> Clean { world.say(dutch, english) }
}

/// The lowest rows of a screen: what explains, above the keys.
struct Footer: Sendable {
  /// At most as many as the screen has room for.
  let lines: [TextLine]
  /// What stands at the right margin of the first line, such as how far one has read.
  let aside: Clean

  init(_ lines: [TextLine] = [], aside: Clean = .empty) {
    self.lines = lines
    self.aside = aside
  }

  /// A text in at most `rows` lines of a screen's width; what does not fit is seen to go on.
  init(_ text: Clean, rows: Int, on stage: Stage, aside: Clean = .empty) {
    let width = stage.size.columns - 2 - (aside.isEmpty ? 0 : aside.width + 2)
    var lines = Wrap.lines(text, width: max(1, width))
    if lines.count > rows, rows > 0 {
      lines[rows - 1] = Clean.joined(lines[(rows - 1)...], separator: " ").cut(to: max(1, width))
    }
    self.init(lines.prefix(rows).map { TextLine($0) }, aside: aside)
  }
}

/// What a screen asks of the whole: it cannot do these itself.
enum Wish: Sendable {
  case open(Destination)
  /// Leaves this page.
  case back
  /// Closes this page and does an action on the one below it.
  case perform(Action)
  /// Asks for a line of text below the screen.
  case ask(Prompt)
  case say(Notice)
  /// Asks yes or no below the screen.
  case confirm(Question)
  /// Has something done outside.
  case carryOut(Effect)
  /// Puts another page in the place of this one.
  case replace(Destination)
  /// Keeps what was typed, to be offered again.
  case shelve(Draft)
  /// Offers a draft no longer, because somebody goes on with it; it stays where it is.
  case withdraw(Draft.ID)
  /// Shows what the keys of a form do.
  case help
}

/// What comes back for a page that asked for it.
struct Reply: Sendable {
  let asker: Asker
  let content: Content

  enum Content: Sendable {
    case saved(Saving)
    case weighed(Weighing)
    case kept(Moment)
    case notKept(Obstacle)
    case attached(path: String, sum: String)
    case notAttached(path: String, Obstacle)
    case inspected(path: String, Obstacle?)
    case text(FileText)
    case edited(String)
    case notEdited(Phrase)
  }
}

/// A question that is answered with one key: Enter or `j` does it, anything else does not.
struct Question: Sendable {
  let sentence: Phrase
  let effects: [Effect]
}

/// A sentence about what was just done or refused; gone at the next key.
struct Notice: Hashable, Sendable {
  let sentence: Phrase
  let tone: Tone

  enum Tone: Hashable, Sendable { case plain, refusal, saved }

  static func told(_ dutch: String, _ english: String) -> Notice {
    Notice(sentence: Phrase(dutch, english), tone: .plain)
  }

  static func saved(_ sentence: Phrase) -> Notice { Notice(sentence: sentence, tone: .saved) }

  static func refused(_ sentence: Phrase) -> Notice {
    Notice(sentence: sentence, tone: .refusal)
  }
}
