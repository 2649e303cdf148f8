import FollowUp
import Testing
import Text

/// What was recorded in one go is taken back in one go.
@Suite struct GroupUndoTests {
  private let bos = Author(member: "bos", role: .inspector)
  private let moment = Moment(seconds: Int(day("2024-06-01").number) * 86_400 + 36_000)

  private func mapping(_ id: Mapping.ID) -> Submission {
    Submission(
      .happening(
        .mapping(
          Mapping(
            id: id, recommendation: "A-1", response: "reactie", coverage: .partly, passages: [],
            reason: Phrase("noemt overleg", nil), confidence: .sourceText))),
      by: bos, on: "A-1", date: partial("2024-03-01"),
      source: Source(document: "brief", confidence: .sourceText))
  }

  private var response: Submission {
    Submission(
      .addition(
        .response(
          Response(
            id: "reactie", document: "brief", report: "A", date: partial("2024-03-01"),
            by: "minister", party: nil, summary: Phrase("deels", nil)))),
      by: bos, on: nil)
  }

  /// A store in which a response was booked with an answer.
  private func booked() -> (MemoryStore, [Recorded]) {
    var fixture = Fixture()
    fixture.report("A", issued: "2024-01-01")
    fixture.item("A-1", in: "A")
    fixture.document("brief", .ministry, on: "2024-03-01")
    var store = MemoryStore(
      fixture.dossier(members: Diary.members), guardedBy: Guards.allowed)
    guard case .saved(let events) = store.append([response, mapping("m1")], at: moment) else {
      return (store, [])
    }
    return (store, events)
  }

  private func void(_ event: Event.ID, on item: Recommendation.ID?, _ store: MemoryStore)
    -> Submission
  {
    Submission(.happening(.void(event)), by: bos, on: item, seen: item.flatMap(store.newest))
  }

  @Test("A response is taken back with its answers, though these point at it")
  func whole() {
    var (store, events) = booked()
    #expect(events.count == 2)
    #expect(store.refused.isEmpty)
    #expect(store.dossier.responses.map(\.id) == ["reactie"])
    let undoing = [void(events[1].id, on: "A-1", store), void(events[0].id, on: nil, store)]
    _ = store.append(undoing, at: moment)
    #expect(store.refused.map { $0.reason(.dutch) } == [])
    #expect(store.dossier.responses.isEmpty)
  }

  @Test("Not while something else points at it")
  func inUse() {
    var (store, events) = booked()
    var other = mapping("m2")
    other = other.seeing(store.newest(of: "A-1"))
    _ = store.append([other], at: moment)
    let undoing = [void(events[1].id, on: "A-1", store), void(events[0].id, on: nil, store)]
    #expect(
      refusal(store.append(undoing, at: moment))
        == "Kan niet: iets anders in het dossier verwijst ernaar. Wel mogelijk: dat eerst ongedaan "
        + "maken.")
    #expect(store.dossier.responses.map(\.id) == ["reactie"])
  }

  @Test("An answer does not come back without the response that it is in")
  func comingBack() {
    var (store, events) = booked()
    let undoing = [void(events[1].id, on: "A-1", store), void(events[0].id, on: nil, store)]
    guard case .saved(let undone) = store.append(undoing, at: moment), let first = undone.first
    else {
      Issue.record("nothing was undone")
      return
    }
    #expect(
      refusal(store.append([void(first.id, on: "A-1", store)], at: moment))
        == "Kan niet: waarnaar het verwijst, is ook ongedaan gemaakt. Wel mogelijk: het opnieuw "
        + "vastleggen.")
  }

  private func refusal(_ saving: Saving) -> String? {
    guard case .refused(let reason, _) = saving else { return nil }
    return reason(.dutch)
  }
}
