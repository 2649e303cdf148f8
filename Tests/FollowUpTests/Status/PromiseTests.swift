import FollowUp
import Testing

@Suite("Commitments on a day (A34, A41)")
struct PromiseTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("A-2", in: "A")
    dossier.commitment("C-1", on: ["A-1", "A-2"], made: "2020-03-01", due: "2020-12-31")
    return dossier
  }

  private func found(_ dossier: Fixture, on day: String) throws -> Promise? {
    try dossier.situation(of: "A-2", on: day).commitments.first
  }

  @Test("It is there from the day it was made")
  func made() throws {
    #expect(try found(dossier(), on: "2020-02-29") == nil)
    let promise = try #require(try found(dossier(), on: "2020-03-01"))
    #expect(promise.dates.map(\.value.date.iso) == ["2020-12-31"])
    #expect(promise.lastMove == day("2020-03-01"))
    #expect(promise.isRunning)
  }

  @Test("Moved through one of its items, it moved for all; a move without a date moves nothing")
  func moved() throws {
    var dossier = dossier()
    dossier.add(
      .commitment("C-1", .moved(partial("2021-06"), reason: "drukte")), to: "A-1",
      on: "2020-11-01")
    dossier.add(.commitment("C-1", .moved(nil, reason: nil)), to: "A-1", on: "2020-11-05")
    let promise = try #require(try found(dossier, on: "2020-12-01"))
    #expect(promise.dates.map(\.value.date.iso) == ["2020-12-31", "2021-06"])
    #expect(promise.lastMove == day("2020-11-01"))
  }

  @Test("Kept, it stops running on that day")
  func settled() throws {
    var dossier = dossier()
    dossier.add(.commitment("C-1", .settled(.partlyMet)), to: "A-1", on: "2020-11-01")
    dossier.add(.commitment("C-1", .settled(.met)), to: "A-2", on: "2020-12-01")
    let before = try #require(try found(dossier, on: "2020-11-30"))
    #expect(before.state == .partlyMet)
    #expect(before.isRunning)
    #expect(before.settled == nil)
    let after = try #require(try found(dossier, on: "2020-12-01"))
    #expect(after.state == .met)
    #expect(after.settled == day("2020-12-01"))
    #expect(after.deliveries == [day("2020-11-01"), day("2020-12-01")])
  }

  @Test("What was booked as not established stays so (A18)")
  func booked() throws {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-2", in: "A")
    dossier.commitment("C-1", on: ["A-2"], made: "2020-03-01", state: .notEstablished)
    let promise = try #require(try found(dossier, on: "2021-01-01"))
    #expect(promise.state == .notEstablished)
    #expect(promise.dates.isEmpty)
    #expect(!promise.isRunning)
  }
}
