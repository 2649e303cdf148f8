internal import Text

extension Filter {
  /// The places in `board.standings` of what is on the list that day and meets the filter, rising.
  ///
  /// `flags` is asked only when a term is about attenderingen, and of those terms that ask nothing
  /// else only for what meets all other terms.
  package func rows(on board: Board, in index: SearchIndex, flags: FlagSource? = nil) -> [Int] {
    let flags = flags ?? FlagSource(board)
    let terms = terms.filter { $0.alternatives.contains { !($0.field?.isAboutFlags ?? false) } }
    let tests = terms.map { FilterTest($0, on: board, in: index, flags) }
    let found = board.standings.lazy.compactMap(\.self)
      .filter { standing in tests.allSatisfy { $0.holds(standing) } }
    guard needsFlags else { return found.map(\.index) }
    let flagTerms = FlagTerms(self)
    return found.map(\.index).filter { flagTerms.hold(flags.now($0)) }
  }
}

/// A term made ready for many items: what is the same for all of them is looked up once.
private struct FilterTest {
  private let isNegated: Bool
  private let alternatives: [(Standing) -> Bool]

  init(
    _ term: Filter.Term, on board: Board, in index: SearchIndex, _ flags: FlagSource
  ) {
    isNegated = term.isNegated
    let tests = ConditionTests(board: board, index: index, flags: flags)
    alternatives = term.alternatives.map(tests.test)
  }

  func holds(_ standing: Standing) -> Bool {
    alternatives.contains { $0(standing) } != isNegated
  }
}

/// Makes one test of each condition.
private struct ConditionTests {
  let board: Board
  let index: SearchIndex
  let flags: FlagSource

  private var dossier: Dossier { board.dossier }

  func test(_ condition: Condition) -> (Standing) -> Bool {
    switch condition {
    case .words(let text): marked(index.texts.rows(containing: Fold.bytes(of: text)))
    case .state(let choice): { choice.holds($0) }
    case .answer(let answer): { ($0.answer ?? .unknown) == answer }
    case .move(let choice): { [index] in choice.holds($0, index.movers[$0.index]) }
    case .year(let comparison, let year):
      { [board, index] in
        board.issued(at: $0.index, in: index).map { comparison.holds($0.latest.year, year) }
          ?? false
      }
    case .report(let part): report(part)
    case .chain(let choice): chain(choice)
    case .theme(let part): theme(part)
    case .kind(let kind): { [board] in board.dossier.recommendations[$0.index].kind == kind }
    case .party(let part): party(part)
    case .nobodyAsked: { [board] in board.asked(at: $0.index).contains(nil) }
    case .commitment(let choice): promises { choice.holds($0) }
    case .age(let span): { [board] in span.holds(since: $0.openSince, on: board.day) }
    case .due(let span): due(span)
    case .since(let day): marked(board.changed(after: day, in: index))
    case .issued(let span):
      { [board] in
        span.holds(since: board.dossier.issued(at: $0.index)?.latest, on: board.day)
      }
    case .figure(let choice): { [board, flags] in choice.holds($0, on: board, flags: flags.now) }
    case .change(let change, let day): changes(change, since: day)
    case .flag, .severity, .certain: { _ in true }
    }
  }

  private func marked(_ rows: [Int]) -> (Standing) -> Bool {
    let marks = [Bool](marking: rows, of: dossier.recommendations.count)
    return { marks[$0.index] }
  }

  private func report(_ part: String) -> (Standing) -> Bool {
    let matches = Self.called(
      part, dossier.reports.map { [$0.id.text, $0.title.dutch, $0.title.english ?? ""] })
    return { [index] in index.reports[$0.index].map { matches[$0] } ?? false }
  }

  /// Which of `names` are called exactly so or, when none is, have it in a name: a number or a
  /// whole name means one, also where it is part of another.
  private static func called(_ name: String, _ names: [[String]]) -> [Bool] {
    let part = Fold.bytes(of: name)
    let exact = names.map { $0.contains { Fold.bytes(of: $0) == part } }
    guard !exact.contains(true) else { return exact }
    return names.map { $0.contains { Fold.contains($0, part) } }
  }

  private func changes(_ change: FlagChange, since day: Day) -> (Standing) -> Bool {
    let changes = FlagChanges(of: board, since: day, flags)
    return { changes.holds(change, at: $0.index) }
  }

  private func theme(_ part: String) -> (Standing) -> Bool {
    let part = Fold.bytes(of: part)
    let matches = index.themes.map { Fold.contains($0, part) }
    return { [index] in matches[index.themeOf[$0.index]] }
  }

  /// Who was asked to act, after what members changed about that.
  private func party(_ part: String) -> (Standing) -> Bool {
    let matches = Self.called(part, index.asked.names)
    let meant = Set(zip(index.asked.parties, matches).lazy.filter { $1 }.compactMap { $0.0 })
    return { [board, index] standing in
      guard !board.dossier.catalogue.ledger.changesAddressees[standing.index] else {
        return board.asked(at: standing.index).contains { $0.map(meant.contains) ?? false }
      }
      let addressees = board.dossier.recommendations[standing.index].addressees
      return zip(index.asked.byItem[standing.index], addressees)
        .contains { matches[$0] && $1.role != .informed }
    }
  }

  private func chain(_ choice: ChainChoice) -> (Standing) -> Bool {
    switch choice {
    case .number(let number): return { $0.chain == number }
    case .none: return { $0.chain == nil }
    case .titled(let part):
      let part = Fold.bytes(of: part)
      let numbers = dossier.chainTitles.filter { title in
        [title.title, title.longTitle].flatMap { [$0.dutch, $0.english ?? ""] }
          .contains { Fold.contains($0, part) }
      }.map(\.number)
      return { $0.chain.map(numbers.contains) ?? false }
    }
  }

  private func promises(_ holds: @escaping (Promise) -> Bool) -> (Standing) -> Bool {
    { [board, index, flags] standing in
      guard !index.commitments[standing.index].isEmpty, !flags.isStopped() else { return false }
      return board.situation(at: standing.index)?.commitments.contains(where: holds) ?? false
    }
  }

  private func due(_ span: Span) -> (Standing) -> Bool {
    { [board, flags] standing in
      guard !flags.isStopped() else { return false }
      let days = board.situation(at: standing.index)?.dueDays(standing) ?? []
      return days.isEmpty
        ? span == .unknown : days.contains { span.holds(until: $0, on: board.day) }
    }
  }
}

extension [Bool] {
  /// For each of `count` places whether it is among `rows`.
  init(marking rows: [Int], of count: Int) {
    self.init(repeating: false, count: count)
    for row in rows { self[row] = true }
  }
}
