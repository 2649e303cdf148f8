internal import Canvas
internal import Curses
internal import FollowUp
internal import Interface
internal import JSONStore
internal import Text

/// Opening a dossier on the terminal, and giving the terminal back whatever happens.
struct Screens {
  let opened: Opened
  /// Where is recorded; nothing when only looking was asked for.
  let store: JournalStore<SystemFiles>?
  let folder: String
  let days: ReferenceDays
  let global: GlobalOptions
  let surroundings: Surroundings
  let language: Language

  func show(_ output: Output) throws(Complaint) -> Ending {
    let terminal = try terminal()
    let mailbox = try mailbox()
    let runner = runner(mailbox)
    var loop = Loop(
      Model(world, size: terminal.size), on: terminal, runner: runner, mailbox: mailbox, outside)
    let signal = loop.run()
    let told = terminal.close()
    // What was typed last may still be on its way to the disk.
    _ = Waiting.value { await runner.finish() }
    output.tell(told)
    if let signal { Terminal.end(by: signal) }
    return .done
  }

  private var day: Day { days.named ?? Screens.clock().day }

  private var world: World {
    let board = Board(opened.dossier, on: day, replay: days.replay)
    return World(
      board: board, index: SearchIndex(opened.dossier), today: Screens.clock().day,
      language: language, member: opened.dossier.members.called(user),
      faults: opened.faults.count, saved: surroundings.settings.filters,
      recordings: store.map { Recordings($0.fold, $0.recorded) }, window: window,
      drafts: Screens.abandonedDrafts(in: store))
  }

  /// By id or by name.
  private var user: String { surroundings.user(global) }

  private var window: Window {
    Window(user: user, name: surroundings.window, closed: closed)
  }

  private var closed: Phrase? {
    guard global.readOnly || surroundings.settings.readOnly else { return nil }
    return Phrase(
      "met --read-only wordt niets vastgelegd", "nothing is recorded with --read-only")
  }

  /// Drafts that no window works on any more.
  private static func abandonedDrafts(in store: JournalStore<SystemFiles>?) -> [FollowUp.Draft] {
    (store?.drafts() ?? []).filter { draft in
      draft.window.map { !Surroundings.isOpen(window: $0) } ?? true
    }
  }
}

/// What the screens stand on.
extension Screens {
  private func runner(_ mailbox: Mailbox) -> Runner {
    let store = store
    return Runner(
      Office(opened.dossier, on: day, replay: days.replay, store: store, heads: opened.heads),
      in: folder,
      home: surroundings.environment["HOME"], answeringTo: mailbox,
      abandonedDrafts: { Screens.abandonedDrafts(in: store) }
    ) { Moment(seconds: Surroundings.readClock()) }
  }

  private var outside: Loop.Outside {
    let surroundings = surroundings
    return Loop.Outside(
      clock: { Screens.clock() }, watch: store.flatMap { _ in ChangeWatch(dossier: folder) },
      pause: store.map { _ in ChangeWatch.pause(dossier: folder) / 1000 },
      edit: { text throws(Complaint) in try Editor(surroundings).text(startingWith: text) })
  }

  private func terminal() throws(Complaint) -> Terminal {
    let settings = surroundings.settings
    let isPlain =
      global.noColor || settings.noColor
      || surroundings.environment["NO_COLOR"]?.isEmpty == false
    do throws(TerminalError) {
      return try Terminal.open(
        ascii: global.ascii || settings.ascii, theme: isPlain ? .monochrome : .colour,
        term: surroundings.environment["TERM"])
    } catch {
      throw .usage(error.message)
    }
  }

  private func mailbox() throws(Complaint) -> Mailbox {
    do {
      return try Mailbox()
    } catch {
      throw Complaint(
        Phrase(
          "De schermen kunnen niet beginnen: \(error).", "The screens cannot start: \(error)."),
        ending: .unreadable)
    }
  }

  /// The day in Amsterdam, and the milliseconds until it should be looked at again.
  private static func clock() -> Loop.Clock {
    let now = Surroundings.readClock()
    // A machine that slept does not notice midnight by waiting alone.
    let tenMinutes = 600
    let untilNextHour = 3600 - now % 3600
    return Loop.Clock(
      seconds: now, day: Moment(seconds: now).day,
      patience: Int32(min(tenMinutes, untilNextHour) * 1000))
  }
}
