import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What takes a run through all items is answered later, and the keys at once")
struct SweepTests {
  /// A dossier of so many items that the rules for all of them take longer than a frame.
  private struct Crowd {
    var model: Model
    /// What was asked and not answered yet.
    var orders: [SweepOrder] = []

    init(_ count: Int = 300, on name: String = "2025-06-24") throws {
      let day = try #require(Day(name))
      let dossier = Crowd.dossier(count)
      let world = World(
        board: Board(dossier, on: day), index: SearchIndex(dossier), today: day, language: .dutch)
      model = Model(world, size: Size(columns: 80, rows: 24))
    }

    private static func dossier(_ count: Int) -> Dossier {
      let report = Report(
        id: "R", title: Phrase("Rapport", nil), body: [], document: "d",
        issued: PartialDate("2020-01-15"))
      let items = (1...count).map { number in
        Recommendation(
          id: Recommendation.ID("R-\(number)"), report: "R", number: "\(number)",
          kind: .recommendation, title: Phrase("Punt \(number)", nil), text: Phrase("Tekst", nil),
          addressees: [], source: Source(document: "d", confidence: .sourceText))
      }
      return Dossier(title: Phrase("Menigte", nil), reports: [report], recommendations: items)
    }

    mutating func send(_ message: Message) {
      for case .sweep(let order) in model.update(message) { orders.append(order) }
    }

    mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

    mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

    /// Another day, worked out and shown.
    mutating func show(_ name: String) throws {
      let day = try #require(Day(name))
      model.wanted = day
      send(.reckoned(Board(model.world.dossier, on: day)))
    }

    /// Answers the newest question, as the background does.
    mutating func answer() throws {
      let newest = orders.popLast()
      let order = try #require(newest)
      send(.swept(order.sweep, order.result, order.printing))
    }

    /// The row of the screen on which the cursor stands.
    var focusedLine: String {
      let lines = model.view.text().split(separator: "\n", omittingEmptySubsequences: false)
      return model.view.cursor.map { String(lines[$0.row]) } ?? ""
    }

    func sees(_ text: String) -> Bool { model.view.text().contains(text) }
  }

  @Test("The overview shows first that it counts, then what needs no rules, then all of it")
  func overview() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"))
    #expect(crowd.sees("Het overzicht wordt geteld."))
    let order = try #require(crowd.orders.last)
    let counts = try #require(order.sweep.preview(on: order.board))
    crowd.send(.swept(order.sweep, counts, order.printing))
    crowd.send(.sweeping(order.sweep, percent: 40, order.printing))
    #expect(crowd.sees("300 punten: 300 aanbevelingen"))
    #expect(crowd.sees("wordt geteld: 40 %"))
    #expect(!crowd.sees("Op tijd gereageerd"))
    try crowd.answer()
    #expect(crowd.sees("Op tijd gereageerd"))
    #expect(!crowd.sees("wordt geteld"))
  }

  @Test("It is asked once, however many keys are pressed, and known on return")
  func once() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"), .down, .down, .character("2"), .character("1"))
    #expect(crowd.orders.map(\.sweep) == [.overview])
    try crowd.answer()
    crowd.press(.character("2"), .character("1"))
    #expect(crowd.orders.isEmpty)
    #expect(crowd.sees("Op tijd gereageerd"))
  }

  @Test("The answer of another day is not shown, and that of this day is asked for")
  func otherDay() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"))
    let asked = crowd.orders.popLast()
    let late = try #require(asked)
    try crowd.show("2019-06-01")
    #expect(crowd.orders.map(\.sweep) == [.overview])
    crowd.send(.swept(late.sweep, late.result, late.printing))
    #expect(crowd.sees("Het overzicht wordt geteld."))
    try crowd.answer()
    #expect(crowd.sees("Op deze peildatum staat er nog niets op de lijst."))
  }

  @Test("The numbers of one day never stand under the date of another")
  func noOldNumbers() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"))
    try crowd.answer()
    try crowd.show("2024-06-24")
    #expect(!crowd.sees("300 punten"))
    crowd.press(.character("6"))
    try crowd.answer()
    #expect(crowd.sees("Niet vastgesteld"))
    try crowd.show("2023-06-24")
    #expect(crowd.sees("De tabel wordt gemaakt"))
    #expect(!crowd.sees("Niet vastgesteld"))
  }

  @Test("The rows of one day never stand under the date of another")
  func noOldRows() throws {
    var crowd = try Crowd()
    #expect(crowd.sees("R-300") || crowd.sees("R-1"))
    try crowd.show("2024-06-24")
    #expect(crowd.sees("De lijst wordt gemaakt"))
    #expect(!crowd.sees("R-1"))
    try crowd.answer()
    #expect(crowd.sees("R-1"))
  }

  @Test(
    "A day away and back without waiting, and all is there as it was", arguments: ["1", "2", "6"])
  func thereAndBack(_ screen: Character) throws {
    var crowd = try Crowd()
    crowd.press(.character(screen))
    if !crowd.orders.isEmpty { try crowd.answer() }
    crowd.press(.down)
    let before = crowd.model.view
    try crowd.show("2024-06-24")
    crowd.press(.down, .up)
    try crowd.show("2025-06-24")
    crowd.send(.key(.escape))
    for order in crowd.orders.suffix(1) {
      crowd.send(.swept(order.sweep, order.result, order.printing))
    }
    crowd.model.notice = nil
    #expect(crowd.model.view.text() == before.text())
    #expect(crowd.model.view.cursor == before.cursor)
  }

  @Test("The focused number of the overview is the same when the rest has been counted")
  func sameNumber() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"))
    let order = try #require(crowd.orders.last)
    let counts = try #require(order.sweep.preview(on: order.board))
    crowd.send(.swept(order.sweep, counts, order.printing))
    crowd.press(.character("G"), .up)
    let (line, column) = (crowd.focusedLine.prefix(39), crowd.model.view.cursor?.column)
    try crowd.answer()
    #expect(crowd.focusedLine.prefix(39) == line)
    #expect(crowd.model.view.cursor?.column == column)
    #expect(line.contains("300"))
  }

  @Test("While one counts, a key says that, and forms say it too")
  func reasons() throws {
    var crowd = try Crowd()
    crowd.press(.character("1"), .enter)
    #expect(crowd.sees("het overzicht wordt nog geteld"))
    crowd.press(.character("6"), .enter)
    #expect(crowd.sees("de tabel wordt nog gemaakt"))
  }

  @Test("A list that came while the palette was open is there when it closes")
  func palette() throws {
    var crowd = try Crowd()
    crowd.type("/attendering:R14")
    crowd.press(.enter, .character(":"))
    try crowd.answer()
    crowd.type("alles markeren")
    crowd.press(.enter)
    #expect(!crowd.sees("wordt nog gemaakt"))
  }

  @Test("While a filtered list is on its way no key touches a row, and all letters arrive")
  func pending() throws {
    var crowd = try Crowd()
    crowd.type("/attendering:R14")
    #expect(crowd.sees("/ attendering:R14"))
    #expect(crowd.sees("filter wordt toegepast"))
    crowd.press(.enter, .enter)
    #expect(crowd.sees("Enter doet hier niets: de lijst wordt nog gemaakt."))
    crowd.press(.character(" "))
    #expect(crowd.sees("de lijst wordt nog gemaakt"))
    try crowd.answer()
    #expect(crowd.sees("300 van 300 punten"))
    crowd.press(.enter)
    #expect(crowd.sees("Punt 1"))
    #expect(!crowd.sees("nog gemaakt"))
  }

  @Test("The answer to an older filter is not shown")
  func olderFilter() throws {
    var crowd = try Crowd()
    crowd.type("/-attendering:R14")
    let all = crowd.orders
    crowd.orders = []
    for order in all.dropLast() { crowd.send(.swept(order.sweep, order.result, order.printing)) }
    #expect(crowd.sees("filter wordt toegepast"))
    let newest = try #require(all.last)
    crowd.send(.swept(newest.sweep, newest.result, newest.printing))
    #expect(crowd.sees("0 van 300 punten"))
  }

  @Test("In a small dossier nothing is waited for")
  func small() throws {
    var crowd = try Crowd(60)
    crowd.press(.character("1"))
    #expect(crowd.sees("Op tijd gereageerd"))
    crowd.press(.character("6"))
    #expect(crowd.sees("Niet vastgesteld"))
    crowd.press(.character("2"))
    crowd.type("/attendering:R14")
    #expect(crowd.sees("60 van 60 punten"))
    #expect(crowd.orders.isEmpty)
  }
}

extension SweepOrder {
  fileprivate var result: Swept {
    sweep.answer(on: board, in: index, flags: FlagSource(board))
  }
}
