internal import Canvas
internal import FollowUp
internal import Text

/// The columns of the parties in some width, and one row of them.
struct PartyColumns {
  private let columns: [Column]
  private let name: Int
  private let world: World
  private let dossier: Dossier

  private struct Column {
    let title: Phrase
    let room: Int
    let cell: (PartyTable.Row) -> TextLine

    func holding(_ rows: [PartyTable.Row]) -> Column {
      let widest = rows.map { cell($0).width }.max() ?? 0
      return Column(title: title, room: max(room, widest), cell: cell)
    }
  }

  /// Wide enough for the cells of `rows`: a number is never cut.
  init(width: Int, _ rows: [PartyTable.Row], in world: World) {
    self.world = world
    dossier = world.dossier
    let all = Self.all(in: world).map { $0.holding(rows) }
    columns = width < 60 ? [all[0], all[2]] : all
    name = max(8, width - 2 - columns.reduce(0) { $0 + $1.room + 1 })
  }

  private static func all(in world: World) -> [Column] {
    let day = world.board.day
    return [
      column(Phrase("gevraagd", "asked"), world) { number($0.rows.count) },
      column(Phrase("trekker", "leads"), world) { number($0.led) },
      column(Phrase("antwoord", "answered"), least: 10, world) { row in
        guard let answers = row.answers else { return dash }
        return TextLine(world.say(answers), row.isCertain ? .ordinary : .quiet)
      },
      column(Phrase("toegezegd", "promised"), world) { number($0.promised) },
      column(Phrase("te laat", "overdue"), world) { row in
        row.overdue.count == 0 ? dash : TextLine(Clean(String(row.overdue.count)), .red)
      },
      column(Phrase("oudste", "oldest"), world) { row in
        row.oldest.map { TextLine(Clean($0.age(on: day).short(in: world.language))) } ?? dash
      },
    ]
  }

  private static func column(
    _ title: Phrase, least: Int = 0, _ world: World,
    _ cell: @escaping (PartyTable.Row) -> TextLine
  ) -> Column {
    Column(title: title, room: max(least, world.say(title).width), cell: cell)
  }

  private static var dash: TextLine { TextLine(Sign.dash.clean, .quiet) }

  private static func number(_ count: Int) -> TextLine {
    count == 0 ? dash : TextLine(Clean(String(count)))
  }

  /// The names of the columns.
  var titles: TextLine {
    let party = " " + world.say("Partij", "Party").padded(to: name)
    return columns.reduce(TextLine(party, .quiet)) { line, column in
      line + TextLine(" " + world.say(column.title).padLeft(to: column.room), .quiet)
    }
  }

  func row(_ row: PartyTable.Row, isFocused: Bool) -> TextLine {
    let sign = TextLine(isFocused ? Sign.focus.clean : " ")
    let start = sign + TextLine(called(row).padded(to: name))
    return columns.reduce(start) { line, column in
      let cell = column.cell(row)
      return line + TextLine(.spaces(1 + column.room - cell.width)) + cell
    }
  }

  /// The name; the abbreviation where the name does not fit.
  private func called(_ row: PartyTable.Row) -> Clean {
    let whole = world.say(row.name.atStart)
    guard whole.width > name, let party = row.party.flatMap({ dossier.party($0) }),
      let short = party.abbreviation.map({ world.say(Phrase($0, nil).atStart) }),
      short.width <= name
    else { return whole.cut(to: name) }
    return short
  }
}
