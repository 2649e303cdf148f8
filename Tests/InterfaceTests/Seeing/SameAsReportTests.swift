import Canvas
import FollowUp
import Reports
import Testing
import Text

@testable import Interface

@Suite("What chains, timeline and answers show is what the commands print")
struct SameAsReportTests {
  private static let day = "2025-06-24"

  private func board() throws -> (board: Board, index: SearchIndex) {
    let dossier = try Shipped.dossier()
    return (Board(dossier, on: try #require(Day(Self.day))), SearchIndex(dossier))
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func printed(_ report: some TextReport, _ language: Language) -> String {
    flat(report.lines(Layout(language)).map(\.text).joined(separator: "\n"))
  }

  @Test("Every chain with its counts, its age and how often", arguments: Language.allCases)
  func chains(_ language: Language) throws {
    let (board, index) = try board()
    let report = printed(ChainsReport(on: board, in: index), language)
    let journey = try Journey.shipped(132, 43, language, walking: "press 3")
    let screen = flat(journey.text)
    let summary = board.chainsSummary(language)
    #expect(report.contains(summary) && screen.contains(summary))
    for story in board.chainStories(in: index) {
      let states = story.summary(language)
      #expect(report.contains(states) && screen.contains(states))
      let facts = Numeral.multiple(story.reports)
      let row = try #require(
        journey.row(with: "\(story.number) \(story.longTitle?(language) ?? "")"))
      #expect(row.contains(facts), "\(row)")
    }
  }

  @Test(
    "Every item of a chain side by side, with its state and who ties it",
    arguments: Language.allCases)
  func chain(_ language: Language) throws {
    let (board, index) = try board()
    let story = try #require(board.chainStories(in: index).first)
    let report = printed(ChainsReport(1, on: board, in: index), language)
    var journey = try Journey.shipped(250, 100, language, walking: "press 3 Enter")
    for row in story.rows {
      let item = board.dossier.recommendations[row]
      let state = try #require(board.standings[row]).short(language)
      #expect(report.contains(item.id.text) && report.contains(state))
      #expect(journey.text.contains(item.id.text), "\(item.id)")
      journey.press(.right)
      #expect(flat(journey.text).lowercased().contains(state))
    }
    for link in story.links {
      #expect(report.contains(flat(link.told(language))))
    }
  }

  @Test("Every entry of a timeline, each with its day and its sign", arguments: Language.allCases)
  func timeline(_ language: Language) throws {
    let (board, index) = try board()
    let subject = TimelineSubject.item("R2015-4")
    let entries = board.timeline(of: subject, in: index).entries
    let records = TimelineReport(subject, on: board, in: index).records(language)
    #expect(records.count == entries.count)
    let journey = try Journey.shipped(250, 100, language, walking: "press 4")
    let shown = flat(journey.text)
    for note in LadderNote.all(entries) {
      #expect(
        shown.contains("\(note.first.sign) \(note.told(language).prefix(60))"), "\(note.told)")
    }
    let promises = entries.filter { $0.sort == .promise && $0.date.latest == Day("2025-04-24") }
    #expect(shown.contains(Noun.commitment.counted(promises.count, in: language)))
  }

  @Test("Every point of every letter, with its answer and why", arguments: Language.allCases)
  func answers(_ language: Language) throws {
    let (board, index) = try board()
    for (place, response) in board.responses.enumerated() {
      let sheet = try #require(board.answerSheet(of: response, in: index))
      let report = printed(AnswersReport(sheet, on: board), language)
      let downs = Array(repeating: "Down", count: place).joined(separator: " ")
      var journey = try Journey.shipped(80, 100, language, walking: "press 5 v \(downs) Enter")
      #expect(journey.text.contains(sheet.summary(language)))
      #expect(report.contains(sheet.summary(language)))
      for point in sheet.points {
        let item = board.dossier.recommendations[point.row].id.text
        #expect(journey.cursorRow.contains(item), "\(journey.cursorRow)")
        let screen = flat(journey.rightHalf)
        #expect(screen.contains(point.answer.long(language)), "\(item)")
        for passage in point.passages {
          let text = flat(passage.text(language))
          #expect(report.contains(passage.named(language)) && screen.contains(text), "\(text)")
        }
        if let reason = point.reason?(language) {
          #expect(screen.contains(flat(reason)), "\(item): \(screen)")
        }
        journey.press(.down)
      }
    }
  }
}

extension Journey {
  static func shipped(
    _ columns: Int, _ rows: Int, _ language: Language, walking script: String
  ) throws -> Journey {
    var journey = try shipped(columns, rows, language)
    try journey.walk(script)
    return journey
  }

  func row(with text: String) -> String? {
    self.text.split(separator: "\n").first { $0.contains(text) }.map(String.init)
  }

  /// What stands right of the divider.
  var rightHalf: String {
    text.split(separator: "\n").compactMap { line in
      line.lastIndex(of: "│").map { String(line[line.index(after: $0)...]) }
    }.joined(separator: "\n")
  }
}
