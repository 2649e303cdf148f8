import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("The update of the whole")
struct UpdateTests {
  private func journey(today: String = "2025-06-24", faults: Int = 0) throws -> Journey {
    try Journey(
      Shipped.dossier(), on: "2025-06-24", today: today, size: Size(columns: 80, rows: 24), .dutch,
      faults: faults)
  }

  @Test("The same model gives the same frame, the cursor included")
  func pure() throws {
    let journey = try journey()
    #expect(journey.frame == journey.frame)
    var (one, other) = (journey, journey)
    for name in ["j", "v", "/", "k", "Enter", "Enter", "Tab"] {
      let key = try #require(Key(name: name))
      one.press(key)
      other.press(key)
    }
    #expect(one.frame == other.frame)
  }

  @Test("Faults of the dossier are told at the start, with where to see them")
  func faults() throws {
    #expect(
      try journey(faults: 3).text.contains("Het dossier heeft 3 fouten; vervolg check toont ze."))
    #expect(try journey(faults: 1).text.contains("heeft 1 fout;"))
  }

  @Test("Who looks at today keeps looking at today when the day changes")
  func midnight() throws {
    var journey = try journey()
    let day = try #require(Day("2025-06-25"))
    journey.send(.today(day))
    #expect(journey.model.world.board.day == day)
  }

  @Test("Who looks at another day is left there when the day changes")
  func midnightElsewhere() throws {
    var journey = try journey(today: "2026-01-01")
    journey.send(.today(try #require(Day("2026-01-02"))))
    #expect(journey.model.world.board.day == Day("2025-06-24"))
  }

  @Test("An answer to an older question does not push the newer one aside")
  func stale() throws {
    var journey = try journey(today: "2026-01-01")
    var model = journey.model
    let first = model.reckon(try #require(Day("2025-04-24")))
    let second = model.reckon(try #require(Day("2025-03-03")))
    #expect(first.count == 1 && second.count == 1)
    let dossier = try Shipped.dossier()
    _ = model.update(.reckoned(Board(dossier, on: try #require(Day("2025-04-24")))))
    #expect(model.world.board.day == Day("2025-06-24"))
    _ = model.update(.reckoned(Board(dossier, on: try #require(Day("2025-03-03")))))
    #expect(model.world.board.day == Day("2025-03-03"))
    journey.press(.down)
  }

  @Test("A day that is asked for twice is computed once")
  func reckonsOnce() throws {
    var model = try journey().model
    let day = try #require(Day("2025-04-24"))
    #expect(model.reckon(day).count == 1)
    #expect(model.reckon(day).isEmpty)
  }

  @Test("A notice is gone at the next key")
  func noticeGoes() throws {
    var journey = try journey()
    try journey.walk(
      """
      press C-x
      see Ctrl-X doet hier niets
      press j
      hide doet hier niets
      """)
  }

  @Test("On a screen that is too small only Q does something")
  func tooSmall() throws {
    var journey = try journey()
    try journey.walk(
      """
      size 20x5
      see Het venster
      press j Enter / x
      size 80x24
      cursor R2025-3
      size 20x5
      press Q
      ended
      """)
  }

  @Test("No size breaks the picture", arguments: [1, 2, 39, 40, 41, 59, 60, 79, 81, 109, 110, 250])
  func sizes(_ columns: Int) throws {
    var journey = try journey()
    for rows in [1, 2, 9, 10, 15, 16, 24, 100] {
      for step in [
        "press j", "press Enter", "press ?", "press Esc", "press Esc", "press t", "press Esc",
      ] {
        journey.send(.resized(Size(columns: columns, rows: rows)))
        try journey.walk(step)
        let frame = journey.frame
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(Rect(frame.size).contains(cursor)) }
      }
    }
  }

  @Test("What the outside answers is told")
  func answers() throws {
    var journey = try journey()
    journey.send(.copied(false))
    #expect(journey.text.contains("Niet gekopieerd"))
    journey.send(.notExported(.exists(path: "a.txt")))
    #expect(journey.text.contains("a.txt bestaat al en is niet overschreven"))
    journey.send(.notExported(.insideDossier))
    #expect(journey.text.contains("hoort niet in de map van het dossier"))
    journey.send(.notExported(.refused(path: "b", cause: "vol")))
    #expect(journey.text.contains("b is niet geschreven: vol."))
  }
}
