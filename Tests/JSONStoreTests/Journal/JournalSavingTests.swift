import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("What is saved stays")
struct JournalSavingTests {
  @Test("What was saved is there when the dossier is opened again")
  func savedIsThere() throws {
    let desk = try Desk()
    var store = try desk.open()
    guard case .saved(let saved) = store.append([Scribe.note("gebeld")], at: Scribe.moment) else {
      Issue.record("not saved")
      return
    }
    let again = try desk.open()
    #expect(again.recorded == saved)
    #expect(again.dossier.events.last?.text?.dutch == "gebeld")
    #expect(again.faults == [])
    #expect(store.dossier.events == again.dossier.events)
  }

  @Test("Many savings follow each other with numbers without gaps")
  func numbers() throws {
    let desk = try Desk()
    var store = try desk.open()
    for number in 1...20 {
      let submission = Scribe.note("nr. \(number)", seen: store.newest(of: "R2025-1"))
      let saving = store.append([submission], at: Scribe.moment)
      #expect(saving.sentence.dutch == "Opgeslagen.")
    }
    let again = try desk.open()
    #expect(again.recorded.map(\.identity.number) == Array(1...20))
    #expect(again.recorded.map(\.clock) == Array(1...20))
    #expect(again.faults == [])
  }
}
