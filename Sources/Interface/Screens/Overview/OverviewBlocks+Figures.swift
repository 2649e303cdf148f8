internal import Canvas
internal import FollowUp
internal import Text

/// The five figures and the ages.
extension OverviewBlocks {
  func rates(width: Int) -> FigureBlock {
    let title = heading(Overview.ratesTitle)
    guard let overview else { return FigureBlock([title, counting]) }
    let label = RateKind.allCases.map { say($0.name).width }.max() ?? 0
    let digits = overview.rates.map { String($0.whole.count).count }.max() ?? 1
    // Where there is little room the columns stand one blank apart instead of two.
    let gap = width < 45 ? 0 : 1
    return FigureBlock(
      [title] + overview.rates.map { rate($0, label: label + 1 + gap, digits, gap) })
  }

  /// In the place of numbers that are still to come.
  private var counting: FigureRow {
    var line = FigureRow()
    line.add(world.say("wordt geteld", "being counted"), .quiet)
    return line
  }

  /// `Op tijd gereageerd   29 van 33   88 %  4?`
  private func rate(
    _ rate: RateFigures, label: Int, _ digits: Int, _ gap: Int
  ) -> FigureRow {
    var line = FigureRow()
    line.add(say(rate.kind.name))
    line.pad(to: label)
    guard rate.whole.count > 0 else {
      line.add(" " + say(rate.kind.noCases), .quiet)
      return line
    }
    let meaning = rate.kind.meaning
    add(rate.part, digits + 1, meaning, to: &line)
    line.add(world.say(" van ", " of "))
    add(rate.whole, 0, meaning, to: &line)
    line.pad(to: label + 2 * digits + 6)
    line.add(say(rate.share).padLeft(to: 5 + gap))
    guard let doubt = rate.doubt else { return line }
    line.add(
      rate.unknown.count, shownAs: Clean("\(rate.unknown.count)?"), in: digits + 2 + gap,
      style: .quiet,
      .items(rate.unknown.door), telling: doubt.asSentence)
    return line
  }

  private func add(_ figure: Figure, _ room: Int, _ meaning: Phrase, to line: inout FigureRow) {
    line.add(figure.count, in: room, .items(figure.door), telling: meaning)
  }

  func ageing(width: Int) -> FigureBlock {
    let title = heading(Overview.ageingTitle)
    let rows = counts.ageing.filter { $0.stretch != .unknown || $0.figure.count > 0 }
    let most = rows.map(\.figure.count).max() ?? 0
    let label = 1 + (rows.map { say($0.stretch.name).width }.max() ?? 0)
    let digits = max(2, String(most).count)
    let room = max(1, width - label - digits - 3)
    return FigureBlock(
      [title]
        + rows.map { stretch, figure in
          var line = FigureRow()
          line.add(say(stretch.name))
          line.pad(to: label)
          line.add(
            figure.count, in: digits + 1, .items(figure.door),
            telling: telling(
              figure, "open, \(stretch.name.dutch)", "open, \(stretch.name(.english))"))
          line.add(" " + Sign.bar.clean.repeated(bar(figure.count, of: most, room)))
          return line
        })
  }

  /// One cell an item, fewer when the most would not fit; never none for something.
  private func bar(_ count: Int, of most: Int, _ room: Int) -> Int {
    guard most > room else { return count }
    return count == 0 ? 0 : max(1, count * room / most)
  }
}

/// What stands out, by code, and what happened since.
extension OverviewBlocks {
  func flags(width: Int) -> FigureBlock {
    guard let overview else { return FigureBlock([heading(FieldName.standsOut.name), counting]) }
    guard !overview.flags.isEmpty else { return FigureBlock() }
    let columns = [
      (world.say("zeker", "certain"), 9), (world.say("niet zeker", "uncertain"), 12),
    ]
    let label = min(width - 22, 24)
    let head = heading(say(FieldName.standsOut.name), to: label, columns)
    let rows = overview.flags.map { flag in
      var line = FigureRow()
      line.add(say(flag.code.short).cut(to: label - 2))
      line.pad(to: label)
      add(flag.certain, of: flag.code, Phrase("zeker", "certain"), 9, to: &line)
      add(flag.uncertain, of: flag.code, Phrase("niet zeker", "uncertain"), 12, to: &line)
      return line
    }
    return FigureBlock([head] + rows + unread(overview, label))
  }

  private func add(
    _ figure: Figure, of code: FlagCode, _ certainty: Phrase, _ room: Int, to line: inout FigureRow
  ) {
    guard figure.count > 0 else { return line.add(Sign.dash.clean.padLeft(to: room), .quiet) }
    let isCertain = certainty.dutch == "zeker"
    line.add(
      figure.count, shownAs: Clean(isCertain ? "\(figure.count)" : "\(figure.count)?"), in: room,
      style: isCertain ? .ordinary : .quiet, .items(figure.door),
      telling: telling(
        figure, "\(code.short.dutch) (\(code.rawValue)), \(certainty.dutch)",
        "\(code.short(.english)) (\(code.rawValue)), \(certainty(.english))"))
  }

  /// The documents that hold up what is certain; their door is the list of documents.
  private func unread(_ overview: Overview, _ label: Int) -> [FigureRow] {
    guard !overview.unread.isEmpty else { return [] }
    var line = FigureRow()
    line.add(say(FlagCode.d8.short).cut(to: label - 2))
    line.pad(to: label)
    line.add(
      overview.unread.count, in: 9, .documents(overview.unread.map(\.document)),
      telling: overview.unreadSentence)
    return [line]
  }

  /// A sentence with doors in it.
  func changes(width: Int) -> FigureBlock {
    guard let changes = overview?.changes else { return FigureBlock([counting]) }
    var flow = FigureFlow(width: width)
    flow.add(changes.title(world.language) + ":")
    guard changes.hasAny else {
      flow.add(ChangeFigures.nothing(world.language) + ".")
      return FigureBlock(flow.rows)
    }
    let news = ChangeFigures.news(changes.touched.count)
    flow.add(
      changes.touched.count, words: news(world.language),
      after: changes.answers.isEmpty ? "." : ",", .items(changes.touched.door),
      telling: telling(changes.touched, "er gebeurde iets", "something happened"))
    if !changes.answers.isEmpty { flow.add(ChangeFigures.now(world.language)) }
    add(
      changes.answers.map { ($0.figure, $0.answer.counted, $0.answer.long) }, to: &flow)
    flow.add(FieldName.standsOut.name(world.language) + ":")
    add(changes.flags.map { ($0.figure, $0.change.short, $0.change.long) }, to: &flow)
    return FigureBlock(flow.rows)
  }

  /// `7 deels, 4 niet.`
  private func add(
    _ parts: [(figure: Figure, word: Phrase, meaning: Phrase)], to flow: inout FigureFlow
  ) {
    for (place, part) in parts.enumerated() {
      flow.add(
        part.figure.count, words: part.word(world.language),
        after: place == parts.count - 1 ? "." : ",", .items(part.figure.door),
        telling: telling(part.figure, part.meaning.dutch, part.meaning(.english)))
    }
  }
}

extension Phrase {
  /// With a full stop.
  fileprivate var asSentence: Phrase { Phrase(dutch + ".", english.map { $0 + "." }) }
}
