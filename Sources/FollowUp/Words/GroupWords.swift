package import Text

/// The heading of a group, the same on screen and on paper: title, then the facts beside it.
package struct GroupHeading: Hashable, Sendable {
  /// `Niet beantwoord`, `Keten 1 · Governance: wie beslist`.
  package let title: Phrase
  /// `4`, `aan zet: ministerie`, `10 jaar open`, in this order.
  package let facts: [Phrase]

  /// All in one line, parts separated by ` · `.
  package func text(_ language: Language) -> String {
    ([title] + facts).map { $0(language) }.joined(separator: " · ")
  }
}

extension Listing.Group {
  /// The heading of this group; nothing for the only group of a list without groups.
  package func heading(on board: Board, in index: SearchIndex) -> GroupHeading? {
    let count = Noun.item.counted(rows.count)
    switch subject {
    case .all: return nil
    case .state(let state):
      let number = Phrase(String(rows.count), nil)
      let move = atMove(on: board, in: index)
      return GroupHeading(title: state.short.atStart, facts: [number] + [move].compactMap(\.self))
    case .chain(let number):
      guard let number else {
        return GroupHeading(title: Phrase("Op zichzelf", "On their own"), facts: [count])
      }
      return GroupHeading(
        title: board.dossier.chainName(number), facts: [count] + [age(on: board)].compactMap(\.self)
      )
    case .report(let report):
      return GroupHeading(title: reportTitle(report, in: board.dossier), facts: [count])
    case .party(let name):
      let title = name.map { Phrase($0, nil) } ?? Phrase("Niet vastgesteld", "Not established")
      return GroupHeading(title: title.atStart, facts: [count])
    case .theme(let theme):
      let title = theme.isEmpty ? Phrase("Zonder thema", "Without a theme") : Phrase(theme, nil)
      return GroupHeading(title: title.atStart, facts: [count])
    }
  }

  private func reportTitle(_ report: Int?, in dossier: Dossier) -> Phrase {
    guard let report = report.map({ dossier.reports[$0] }) else {
      return Phrase("Zonder rapport", "Without a report")
    }
    let year = report.issued.map { "\($0.latest.year) · " } ?? ""
    return Phrase(year + report.title.dutch, report.title.english.map { year + $0 })
  }

  /// `10 jaar open`: the age of the oldest line in the group.
  private func age(on board: Board) -> Phrase? {
    guard let since = rows.compactMap({ board.standings[$0]?.openSince }).min() else { return nil }
    let age = since.age(on: board.day)
    return Phrase("\(age.long(in: .dutch)) open", "\(age.long(in: .english)) open")
  }

  /// `aan zet: ministerie en partijen`; nothing when nobody is.
  private func atMove(on board: Board, in index: SearchIndex) -> Phrase? {
    let moves = rows.compactMap { board.standings[$0] }
    let movers = moves.filter { $0.atMove == .addressee }
      .reduce(into: Movers()) { $0.formUnion(index.movers[$1.index]) }
    let inspectorate = moves.contains { $0.atMove == .inspectorate }
    let sides = [inspectorate ? AtMove.inspectorate.short : nil] + movers.names
    let named = sides.compactMap(\.self)
    guard !named.isEmpty else { return nil }
    return Phrase(
      "aan zet: " + Sentence.list(named.map(\.dutch), in: .dutch),
      "at move: " + Sentence.list(named.map { $0(.english) }, in: .english))
  }
}

extension Movers {
  /// Who they are, each in words.
  package var names: [Phrase] {
    [
      contains(.ministry) ? Phrase("ministerie", "ministry") : nil,
      contains(.parties) ? Phrase("partijen", "parties") : nil,
    ].compactMap(\.self)
  }
}

extension Dossier {
  /// `Keten 1 · Governance: wie beslist`; the number alone when nobody gave it a title.
  package func chainName(_ number: Int) -> Phrase {
    let name = Phrase("Keten \(number)", "Chain \(number)")
    guard let title = chainTitles.first(where: { $0.number == number })?.title else { return name }
    return Phrase(
      "\(name.dutch) · \(title.dutch)", "\(name(.english)) · \(title(.english))")
  }
}

extension Day {
  /// How long ago this day was on `day`; a later day counts as none.
  package func age(on day: Day) -> Age {
    let months = max(0, wholeMonths(to: day))
    return Age(days: max(0, days(to: day)), months: months)
  }
}

extension Phrase {
  /// With a capital, as at the start of a sentence.
  package var atStart: Phrase {
    Phrase(
      Sentence.start(dutch, in: .dutch), english.map { Sentence.start($0, in: .english) })
  }
}
