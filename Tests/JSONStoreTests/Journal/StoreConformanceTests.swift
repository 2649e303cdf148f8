import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("What every store promises")
struct StoreConformanceTests {
  @Test("The store in memory keeps it")
  func memory() throws {
    try conform(MemoryStore(try Fixture.sound.open().dossier, guardedBy: Scribe.everybody))
  }

  @Test("The store on disk keeps it")
  func disk() throws {
    let desk = try Desk()
    try conform(try desk.open())
  }

  private func conform(_ start: some Store) throws {
    var store = start
    #expect(store.recorded.isEmpty)
    #expect(store.newest(of: "R2025-1") == nil)
    let one = store.append([Scribe.note("een")], at: Scribe.moment).saved
    #expect(one.map(\.identity.number) == [1])
    #expect(store.newest(of: "R2025-1") == one.first?.id)
    #expect(store.append([Scribe.note("oud")], at: Scribe.moment) == .stale(one))
    let seen = store.newest(of: "R2025-1")
    let group = [Scribe.note("twee", seen: seen), Scribe.note("drie", seen: seen)]
    #expect(store.append(group, at: Scribe.moment).saved.map(\.group?.isLast) == [false, true])
    #expect(store.recorded.map(\.clock) == [1, 2, 3])
    #expect(store.dossier.events.suffix(3).compactMap(\.text?.dutch) == ["een", "twee", "drie"])
    #expect(store.refresh() == Changes([]))
    try keepsDrafts(&store)
    let newest = store.newest(of: "R2025-1")
    let unknown = [Scribe.note("vier", seen: newest), Scribe.note("vijf", on: "R1900-9")]
    guard case .refused = store.append(unknown, at: Scribe.moment) else {
      Issue.record("a store that saves what points at nothing")
      return
    }
    #expect(store.recorded.count == 3)
    #expect(store.refused == [])
  }

  private func keepsDrafts(_ store: inout some Store) throws {
    let draft = Draft(
      id: "claim-R2025-1", at: Scribe.moment, recommendation: "R2025-1",
      fields: [Draft.Field("text", "half\nwoord")])
    #expect(try !store.keep(draft).isEmpty)
    #expect(store.drafts() == [draft])
    try store.discard(draft.id)
    #expect(store.drafts().isEmpty)
  }
}
