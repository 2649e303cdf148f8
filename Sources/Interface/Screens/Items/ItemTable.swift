internal import Canvas
internal import FollowUp
internal import Text

/// The columns of the list in some width, and one row of it.
///
/// Number, kind, title, how often, how long, answer, what stands out; narrower lists go without
/// the kind, and the narrowest keep number and title.
struct ItemTable {
  private let number: Int
  private let kind: Int
  private let title: Int
  private let width: Int

  private let open: Int
  private let answer: Int

  /// Times, age, answer and what stands out, with the blanks before them.
  private static let rest = 3 + 6 + 1 + 5 + 1 + 16
  private static let kindWidth = 7

  /// In English ages are shorter and answers longer by one letter.
  init(width: Int, number: Int, _ language: Language) {
    (open, answer) = language == .dutch ? (6, 5) : (5, 6)
    self.width = width
    self.number = number
    kind = width >= 80 ? Self.kindWidth : 0
    let used = 2 + number + 1 + (kind > 0 ? kind + 1 : 0)
    title = width < 60 ? max(1, width - number - 3) : min(29, width - used - Self.rest)
  }

  var isNarrow: Bool { width < 60 }

  /// The names of the columns.
  func titles(_ world: World) -> TextLine {
    let names = TextLine("  " + world.say("Nr", "No.").padded(to: number + 1), .quiet)
    let kindName = kind > 0 ? world.say("Soort", "Kind").padded(to: kind + 1) : .empty
    return names + TextLine(kindName + world.say("Punt", "Item").padded(to: title - 1), .quiet)
      + TextLine(world.say(FieldName.times.name).padLeft(to: 4), .quiet)
      + TextLine(world.say(FieldName.open.name).padLeft(to: open) + " ", .quiet)
      + TextLine(world.say(FieldName.answer.name).padded(to: answer + 1), .quiet)
      + TextLine(world.say(FieldName.standsOut.name), .quiet)
  }

  func row(
    _ row: Int, _ headline: Headline?, isMarked: Bool, isFocused: Bool, _ world: World
  ) -> TextLine {
    let words = RowWords(row, on: world.board)
    let mark = TextLine(isMarked ? "*" : " ", isMarked ? .heading : .ordinary)
    let focus = TextLine(isFocused ? Sign.focus.clean : " ")
    let number = TextLine(Clean(words.number).fitted(to: self.number) + " ")
    guard !isNarrow else {
      return (isFocused ? focus : mark) + number + TextLine(world.say(words.title).cut(to: title))
    }
    let kind = self.kind > 0 ? world.say(words.kind).fitted(to: self.kind) + " " : .empty
    return focus + mark + number + TextLine(kind) + middle(words, row, world)
      + answer(row, words, world) + standOut(headline, world)
  }

  /// Title, how often and how long: the title yields where a number needs its last cell.
  private func middle(_ words: RowWords, _ row: Int, _ world: World) -> TextLine {
    let open = world.say(words.open)
    let times = Clean(words.times)
    let shift = open.width >= self.open && !times.isEmpty ? 1 : 0
    let crowd = max(0, times.width - 2) + shift
    let years = world.board.standings[row]?.openSince?.wholeYears(to: world.board.day) ?? 0
    let count = world.board.standings[row]?.times ?? 1
    return TextLine(world.say(words.title).fitted(to: title - crowd))
      + TextLine(times.padLeft(to: 3 + crowd - shift), count >= 3 ? .heading : .ordinary)
      + TextLine(.spaces(shift))
      + TextLine(open.padLeft(to: self.open), years >= 10 ? .heading : .ordinary) + TextLine(" ")
  }

  private func answer(_ row: Int, _ words: RowWords, _ world: World) -> TextLine {
    let style: Style =
      switch world.board.standings[row]?.answer {
      case Answer.none?: .red
      case .partly?: .yellow
      case .unknown?: .quiet
      case .full?, nil: .ordinary
      }
    let text = world.say(words.answer).cut(to: answer)
    return TextLine(text, style) + TextLine(.spaces(answer + 1 - text.width))
  }

  private func standOut(_ headline: Headline?, _ world: World) -> TextLine {
    guard let headline else { return [] }
    let style: Style =
      !headline.flag.isCertain ? .quiet : headline.flag.code == .r5 ? .red : .ordinary
    return TextLine(world.say(headline.short).cut(to: 16), style)
  }
}
