import FollowUp
import JSONStore
import Testing
import Text

@testable import Reports

@Suite("A paper as Markdown and as text")
struct PaperTests {
  @Test(
    "Markdown shows signs of its own as they stand",
    arguments: [
      ("a*b_c", #"a\*b\_c"#), ("[x](y)", #"\[x\](y)"#), ("a | b", #"a \| b"#),
      ("<b>&", #"\<b\>\&"#), ("- geen lijst", #"\- geen lijst"#),
      ("1. geen lijst", #"1\. geen lijst"#),
      ("2025 was een jaar", "2025 was een jaar"), ("10 % van 5", "10 % van 5"),
    ])
  func escaping(raw: String, escaped: String) {
    #expect(Paper([.paragraph(Clean(raw))]).markdown == [Clean(escaped)])
  }

  @Test("Parts stand a line apart, tables under a rule with numbers to the right")
  func markdown() {
    let table = Paper.Table(["Punt", "Keer"], [["R1", "3"]], numbers: [1])
    let paper = Paper([.title("Titel"), .heading("Deel"), .points(["a", "b"]), .table(table)])
    #expect(
      paper.markdown.map(\.text) == [
        "# Titel", "", "## Deel", "", "- a", "- b", "", "| Punt | Keer |", "| --- | ---: |",
        "| R1 | 3 |",
      ])
  }

  @Test(
    "A wide table wraps its widest column and stays within the width", arguments: [40, 80, 120])
  func width(width: Int) {
    let long = Clean("woord").repeated(1) + Clean(" nog een woord").repeated(20)
    let table = Paper.Table(["Nr", "Tekst", "Stand"], [["R2025-1", long, "open"]])
    let lines = Paper([.table(table)]).lines(Layout(.dutch, width: width))
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(lines.count > 3)
    #expect(lines.dropFirst(2).map(\.text).joined(separator: " ").contains("R2025-1"))
  }

  @Test("A narrow table is no wider than what it holds")
  func narrow() {
    let table = Paper.Table(["Nr", "n"], [["R1", "12"], ["R22", "3"]], numbers: [1])
    let lines = Paper([.table(table)]).lines(Layout(.dutch))
    #expect(lines.map(\.text) == ["Nr    n", "───────", "R1   12", "R22   3"])
  }
}

@Suite("What the papers say is what the screens say")
struct PaperValuesTests {
  private let board: Board
  private let index: SearchIndex

  init() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let dossier = try JSONStore.open(folder + "/Data/meldkamer").dossier
    board = Board(dossier, on: try #require(Day("2025-06-24")))
    index = SearchIndex(dossier)
  }

  private func texts(_ paper: some PaperReport, _ language: Language = .dutch) -> [String] {
    paper.markdown(language).map(\.text)
  }

  @Test("The overview has the five figures, every chain, every report and every document")
  func overview() throws {
    let text = texts(FollowUpPaper(on: board, in: index, heads: []))
    let overview = Overview(of: board, in: index)
    for rate in overview.rates {
      let parts = [rate.kind.name, rate.counts, rate.share] + [rate.doubt].compactMap(\.self)
      #expect(text.contains { line in parts.allSatisfy { line.contains($0.dutch) } })
    }
    for chain in board.chainStories(in: index) {
      #expect(text.contains("### \(chain.name.dutch)"))
      #expect(text.contains { $0.contains(chain.summary.dutch) })
    }
    for figures in overview.reports {
      let title = try #require(figures.report?.title.dutch)
      #expect(text.contains { $0.contains(title) && $0.contains("| \(figures.items.count) |") })
    }
    for document in board.dossier.documents {
      let name = board.dossier.documentName(document.id)
      #expect(text.contains { $0.hasPrefix("- ") && $0.contains(name) }, "\(document.id)")
    }
  }

  @Test("What stands out has its sentence, its limit and how certain it is")
  func standOuts() {
    let text = texts(FollowUpPaper(on: board, in: index, heads: []))
    let flags = board.standings.compactMap { $0 }.map { row in
      board.flags(at: row.index).filter { !$0.code.isHistory }
    }
    for line in FlagLine.ofItems(flags, in: board.dossier) {
      let sentence = FlagWords(line.flag, in: board.dossier).sentence(.dutch)
      #expect(
        Paper([.paragraph(Clean(sentence))]).markdown.allSatisfy { escaped in
          text.contains { $0.contains(escaped.text) }
        })
    }
  }

  @Test("It prints the heads of the journals, or that nothing was recorded")
  func heads() {
    let head = JournalHead(writer: "abc", number: 417, sum: "9f")
    #expect(
      texts(FollowUpPaper(on: board, in: index, heads: [head]))
        .contains("- abc: vermelding 417, controlegetal 9f"))
    #expect(
      texts(FollowUpPaper(on: board, in: index, heads: []))
        .contains("Er is niets vastgelegd naast de geboekte stukken."))
  }

  @Test("Every line of the excerpt says how certain it is, and what may not be quoted says so")
  func excerpt() throws {
    let chain = try #require(board.chainStories(in: index).first)
    let entries = board.timeline(of: chain.rows, in: index, withAllMilestones: false).entries
    let paper = ChainExcerpt(chain, on: board, in: index).paper(.dutch)
    let lines = paper.parts.compactMap { part -> [Clean]? in
      if case .points(let points) = part { points } else { nil }
    }
    let told = try #require(lines.first)
    #expect(told.count == entries.count)
    for (line, entry) in zip(told, entries) {
      #expect(line.text.hasPrefix(entry.date.figures(.dutch)))
      let source = try #require(entry.source)
      #expect(line.text.contains(source.confidence.long.dutch))
      let document = source.document.flatMap(board.dossier.document)
      let mayBeQuoted = source.confidence == .sourceText && document?.coverage == .full
      #expect(line.text.hasSuffix("niet aanhalen]") == !mayBeQuoted)
    }
  }

  @Test("The table has a row for each item, with its state and where it was asked")
  func table() throws {
    let rows = board.standings.compactMap { $0?.index }
    let paper = StateTable(rows, on: board).paper(.english)
    guard case .table(let table)? = paper.parts.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == rows.count)
    for (cells, row) in zip(table.rows, rows) {
      let item = board.dossier.recommendations[row]
      #expect(cells[1].text.hasPrefix(item.id.text))
      #expect(cells[2].text.hasPrefix(try #require(board.standings[row]).long(.english)))
      #expect(!cells[0].isEmpty)
    }
  }
}
