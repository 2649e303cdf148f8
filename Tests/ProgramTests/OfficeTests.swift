import FollowUp
import Interface
import JSONStore
import Subprocess
import SystemPackage
import Testing
import Text

@testable import vervolg

/// The screens record, hear of others and keep drafts: through the runner and the real store.
@Suite("The runner and the journal")
struct OfficeTests {
  /// Two windows on one dossier, each with a mailbox and a home of its own or the same one.
  private struct Pane {
    let mailbox: Mailbox
    let runner: Runner
    let store: JournalStore<SystemFiles>

    init(_ place: RecordingPlace, home: String, at moment: Moment) throws {
      let opened = try JSONStore.openToRecord(
        place.dossier.string,
        home: StateHome(path: "\(place.folder)/\(home)", host: "proef", label: home),
        files: SystemFiles())
      mailbox = try Mailbox()
      store = opened.store
      let office = Office(opened.opened.dossier, on: moment.day, store: opened.store)
      runner = Runner(
        office, in: place.dossier.string, home: place.folder.string, answeringTo: mailbox
      ) { moment }
    }

    func answers(_ effects: Effect...) async -> [Message] {
      for effect in effects {
        _ = runner.carryOut(
          effect,
          at: Runner.Foreground(copy: { _ in true }, edit: { text throws(Complaint) in text }))
      }
      await runner.finish()
      return mailbox.take()
    }
  }

  private static let moment = Moment(seconds: 1_750_760_000)
  private static let asker = Asker("proef-1")

  private func withPanes(
    _ homes: [String], _ work: ([Pane], RecordingPlace) async throws -> Void
  ) async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await work(
        try homes.map { try Pane(place, home: $0, at: Self.moment) }, place)
    }
  }

  private func note(_ text: String, on item: Recommendation.ID, seen: Event.ID? = nil) -> Submission
  {
    Submission(
      .happening(.note(promise: false)), by: Author(member: "bos", role: .inspector), on: item,
      seen: seen, date: PartialDate(Self.moment.day), text: Phrase(text, nil))
  }

  @Test("What is saved in one window is news in the other, once")
  func news() async throws {
    try await withPanes(["home", "elders"]) { panes, _ in
      let saved = await panes[0].answers(.save([note("een", on: "R2025-1")], for: Self.asker))
      guard case .recorded(.saved(let events), Self.asker, let renewal?)? = saved.first else {
        Issue.record("Not saved: \(saved.count)")
        return
      }
      #expect(renewal.recordings.recorded.last?.id == events.first?.id)
      let news = await panes[1].answers(.look(isAsked: false))
      guard case .news(let recorded, let other)? = news.first else {
        Issue.record("No news: \(news.count)")
        return
      }
      #expect(recorded.map(\.id) == events.map(\.id))
      #expect(other.board.dossier.events.last?.text?.dutch == "een")
      #expect(await panes[1].answers(.look(isAsked: false)).isEmpty)
      guard case .nothingNew? = await panes[1].answers(.look(isAsked: true)).first else {
        Issue.record("Asked and not answered")
        return
      }
    }
  }

  @Test("What somebody else had not been seen to record is shown, and nothing is saved")
  func stale() async throws {
    try await withPanes(["home", "elders"]) { panes, _ in
      _ = await panes[0].answers(.save([note("een", on: "R2025-1")], for: Self.asker))
      let answer = await panes[1].answers(.save([note("twee", on: "R2025-1")], for: Self.asker))
      guard case .recorded(.stale(let events), _, let renewal?)? = answer.first else {
        Issue.record("Not stale")
        return
      }
      #expect(events.map(\.submission.text?.dutch) == ["een"])
      let seen = renewal.recordings.recorded.last?.id
      let again = await panes[1].answers(
        .save([note("twee", on: "R2025-1", seen: seen)], for: Self.asker))
      guard case .recorded(.saved, _, _)? = again.first else {
        Issue.record("Not saved on top")
        return
      }
    }
  }

  @Test("Weighing tells what would follow and writes nothing")
  func weighing() async throws {
    try await withPanes(["home"]) { panes, place in
      let before = try await place.run(as: "bos", "log", "--json").output
      let assessment = Submission(
        .happening(.assessment(Assessment(.resolved, lookedAt: "alles"))),
        by: Author(member: "bos", role: .inspector), on: "R2025-1",
        date: PartialDate(Self.moment.day), text: Phrase("klaar", nil))
      guard
        case .weighed(let weighing, Self.asker)? =
          await panes[0].answers(.weigh([assessment], for: Self.asker)).first
      else {
        Issue.record("Not weighed")
        return
      }
      #expect(weighing.refusal == nil)
      #expect(weighing.consequences.contains { $0.item.id == "R2025-1" && !$0.isNothing })
      #expect(try await place.run(as: "bos", "log", "--json").output == before)
    }
  }

  @Test("A draft is on the disk with the time of writing, the newest text wins, and it can go")
  func drafts() async throws {
    try await withPanes(["home"]) { panes, _ in
      let drafts = (1...50).map { number in
        Draft(
          id: Self.asker, at: Moment(seconds: 0), recommendation: "R2025-1",
          fields: [Draft.Field("tekst", "versie \(number)")])
      }
      for draft in drafts {
        _ = panes[0].runner.carryOut(
          .keep(draft),
          at: Runner.Foreground(copy: { _ in true }, edit: { text throws(Complaint) in text }))
      }
      await panes[0].runner.finish()
      let kept = panes[0].mailbox.take().compactMap { message in
        if case .kept(let moment, Self.asker) = message { moment } else { nil }
      }
      #expect(kept.last == Self.moment)
      #expect(panes[0].store.drafts().map(\.fields.first?.text) == ["versie 50"])
      #expect(panes[0].store.drafts().first?.at == Self.moment)
      _ = await panes[0].answers(.keep(drafts[0]), .discard(Self.asker))
      #expect(panes[0].store.drafts().isEmpty)
    }
  }

  @Test("A file is copied into the dossier, also when its name begins with the home of the user")
  func attaching() async throws {
    try await withPanes(["home"]) { panes, place in
      _ = try await run(
        .path("/bin/sh"), arguments: ["-c", "echo verslag > \(place.folder)/verslag.txt"],
        output: .discarded)
      let answers = await panes[0].answers(
        .attach(path: "~/verslag.txt", for: Self.asker),
        .attach(path: "~/niets.txt", for: Self.asker))
      guard case .attached("~/verslag.txt", let sum, _)? = answers.first,
        case .notAttached("~/niets.txt", _, _)? = answers.last
      else {
        Issue.record("Not attached")
        return
      }
      #expect(sum.count == 64)
    }
  }

  @Test("Of a file it is told whether it can be copied, without copying it")
  func inspecting() async throws {
    try await withPanes(["home"]) { panes, place in
      try await place.shell(running: "echo verslag > verslag.txt; mkdir map")
      var told: [String] = []
      for name in ["verslag.txt", "map", "niets.txt"] {
        let answer = await panes[0].answers(.inspect(path: "~/\(name)", for: Self.asker)).first
        guard case .inspected("~/\(name)", let obstacle, Self.asker)? = answer else { continue }
        told.append(obstacle?.cause.dutch ?? "goed")
      }
      #expect(told == ["goed", "dat is geen gewoon bestand", "dat bestand is er niet"])
      #expect(try await place.names(in: "attachments").isEmpty)
    }
  }

  @Test("A form that could not be saved has one draft, its own, and the sentence names that one")
  func oneDraft() async throws {
    try await withPanes(["home"]) { panes, place in
      let draft = Draft(
        id: Self.asker, at: Moment(seconds: 0), recommendation: "R2025-1",
        fields: [Draft.Field("text", "niet kwijt")])
      _ = await panes[0].answers(.keep(draft))
      try await place.shell(running: "mv dossier/journal elders-journal; : > dossier/journal")
      let answers = await panes[0].answers(
        .save([note("niet kwijt", on: "R2025-1")], for: Self.asker),
        .save([note("zonder formulier", on: "R2025-1")], for: Asker("ongedaan")))
      let paths = answers.compactMap { message in
        if case .recorded(let saving, _, _) = message { saving.draft } else { nil }
      }
      #expect(paths.count == 2)
      #expect(paths.first?.hasSuffix("/\(Self.asker).json") == true)
      let kept = panes[0].store.drafts().map(\.id.text)
      #expect(kept.contains(Self.asker.text))
      #expect(kept.count { $0.hasPrefix("unsaved-") } == 1)
    }
  }

  @Test("The editor's text comes back, and so does the sentence of why it did not")
  func editor() async throws {
    try await withPanes(["home"]) { panes, _ in
      let terminal = Runner.Foreground(
        copy: { _ in true },
        edit: { text throws(Complaint) in
          if text.isEmpty { throw .editor("vi", "code 1", left: "/tmp/x") }
          return text + "!"
        })
      _ = panes[0].runner.carryOut(.edit("tekst", for: Self.asker), at: terminal)
      _ = panes[0].runner.carryOut(.edit("", for: Self.asker), at: terminal)
      let answers = panes[0].mailbox.take()
      guard case .edited("tekst!", Self.asker)? = answers.first,
        case .notEdited(let reason, Self.asker)? = answers.last
      else {
        Issue.record("Not edited")
        return
      }
      #expect(reason.dutch.contains("‘vi’"))
    }
  }

  @Test("A folder that is gone is told once, and once more when it is back")
  func gone() async throws {
    try await withPanes(["home"]) { panes, place in
      let away = "\(place.dossier)-weg"
      try await move(place.dossier.string, to: away)
      guard case .unreachable(.some)? = await panes[0].answers(.look(isAsked: false)).first else {
        Issue.record("Not told")
        return
      }
      #expect(await panes[0].answers(.look(isAsked: false)).isEmpty)
      try await move(away, to: place.dossier.string)
      guard case .unreachable(nil)? = await panes[0].answers(.look(isAsked: false)).first else {
        Issue.record("Not told that it is back")
        return
      }
    }
  }

  private func move(_ from: String, to: String) async throws {
    _ = try await run(.path("/bin/mv"), arguments: [from, to], output: .discarded)
  }
}
