internal import Canvas
internal import FollowUp
internal import Text

/// One item of a chain, as it stands beside the others.
struct ItemColumn: Sendable {
  let item: Recommendation.ID
  /// Number and day, then the title.
  let head: Phrase
  let title: Phrase
  let state: Phrase?
  /// What was asked in full, the five lines, and what ties it to others of the chain.
  let parts: [(name: Phrase, text: Phrase)]

  init?(_ row: Int, of story: ChainStory?, in world: World) {
    guard let told = world.story(at: row) else { return nil }
    let record = world.dossier.recommendations[row]
    item = record.id
    title = record.title
    let date = world.dossier.issued(at: row)
    head = Phrase(
      "\(record.id)  \(date?.figures(.dutch) ?? "")",
      "\(record.id)  \(date?.figures(.english) ?? "")")
    state = world.board.standings[row]?.short.atStart
    let links = (story?.links ?? []).filter { $0.from == record.id || $0.to == record.id }
    parts =
      [(Phrase("Punt", "Item"), record.text)] + told.lines.map { ($0.field.name, $0.dated) }
      + [(FieldName.chain.name, Self.joined(links.map(\.told)))]
  }

  private static func joined(_ phrases: [Phrase]) -> Phrase {
    func said(_ language: Language) -> String {
      phrases.map { phrase in
        let text = phrase(language)
        return text.hasSuffix(".") ? text : text + "."
      }.joined(separator: " ")
    }
    return Phrase(said(.dutch), said(.english))
  }
}

extension StoryLine {
  /// `24-04-2025: deels. …`; a dash alone says that there is nothing.
  fileprivate var dated: Phrase {
    guard let date else { return text }
    return Phrase(
      "\(date.figures(.dutch)): \(text.dutch)", "\(date.figures(.english)): \(text(.english))")
  }
}

/// The items in sight as lines: every part begins on the same line in all of them.
struct ItemsTable: Sendable {
  enum Line: Sendable {
    /// The name of a part, over the whole width.
    case part(Phrase)
    /// A piece of every column.
    case cells([Clean])
  }

  /// Above all parts, and always in sight: number, day, title, state.
  private(set) var heads: [[TextLine]] = []
  private(set) var lines: [Line] = []

  static let headRows = 4

  init(_ columns: [ItemColumn], width: Int, _ world: World) {
    heads = columns.map { Self.head($0, width, world) }
    for place in columns.first?.parts.indices ?? 0..<0 {
      let texts = columns.map { Wrap.lines(world.say($0.parts[place].text), width: width) }
      lines.append(.part(columns[0].parts[place].name))
      for row in 0..<(texts.map(\.count).max() ?? 0) {
        lines.append(.cells(texts.map { row < $0.count ? $0[row] : .empty }))
      }
    }
  }

  /// Two lines of title at most.
  private static func head(_ column: ItemColumn, _ width: Int, _ world: World) -> [TextLine] {
    let titles = Wrap.lines(world.say(column.title), width: width)
    let second =
      titles.count > 2 ? (titles[1] + " " + titles[2]).cut(to: width) : titles.dropFirst().first
    return [
      TextLine(world.say(column.head)), TextLine(titles[0], .heading),
      TextLine(second ?? .empty, .heading),
      TextLine(column.state.map(world.say) ?? .empty, .quiet),
    ]
  }
}
