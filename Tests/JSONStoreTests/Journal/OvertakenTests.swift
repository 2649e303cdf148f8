import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("The guards are asked when it is saved, not only when it is tried")
struct OvertakenTests {
  private let head = Author(member: "kok", role: .coordinator)

  @Test("Who lost the role after trying is refused in the words of the guard, and nothing is saved")
  func overtaken() throws {
    let desk = try Desk()
    var one = try open(desk)
    enrol("kok", .coordinator, in: &one)
    enrol("bos", .inspector, in: &one)
    var two = try open(desk)
    let note = Scribe.note("gebeld")
    #expect(Trial([note], after: two.fold, at: Scribe.moment).refusal == nil)
    enrol("bos", .reader, in: &one)
    guard case .refused(let reason, let draft) = two.append([note], at: Scribe.moment) else {
      Issue.record("saved what its author was not allowed to record")
      return
    }
    #expect(reason == Trial([note], after: one.fold, at: Scribe.moment).refusal)
    #expect(draft != nil)
    #expect(two.recorded.count == 3)
    let again = try open(desk)
    #expect(again.recorded.count == 3)
    #expect(again.refused == [])
    #expect(again.drafts().count == 1)
  }

  @Test("Of events that belong together one that is refused stops all")
  func group() throws {
    let desk = try Desk()
    var store = try open(desk)
    enrol("kok", .coordinator, in: &store)
    enrol("bos", .inspector, in: &store)
    let notes = [Scribe.note("een"), Scribe.note("twee", on: "R1900-9")]
    guard case .refused = store.append(notes, at: Scribe.moment) else {
      Issue.record("saved what points at nothing")
      return
    }
    #expect(try open(desk).recorded.count == 2)
  }

  @Test("Who adds a member may record with that member in one group")
  func together() throws {
    let desk = try Desk()
    var store = try open(desk)
    let first = Submission(
      .addition(.member(Member(id: "bos", name: "Bos", role: .inspector))), by: Scribe.bos, on: nil)
    #expect(store.append([first, Scribe.note("een")], at: Scribe.moment).saved.count == 2)
    #expect(store.refused == [])
  }

  private func open(_ desk: Desk) throws -> JournalStore<SystemFiles> {
    try JSONStore.openToRecord(desk.folder.path, home: desk.home, files: SystemFiles()).store
  }

  private func enrol(_ id: Member.ID, _ role: Role, in store: inout some Store) {
    let member = Submission(
      .addition(.member(Member(id: id, name: id.text, role: role))), by: head, on: nil)
    #expect(store.append([member], at: Scribe.moment).saved.count == 1)
  }
}
