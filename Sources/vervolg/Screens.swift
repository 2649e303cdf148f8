internal import Canvas
internal import Curses
internal import FollowUp
internal import Interface
internal import JSONStore
internal import Text

/// Opening a dossier on the terminal, and giving the terminal back whatever happens.
struct Screens {
  let opened: Opened
  let folder: String
  let days: ReferenceDays
  let global: GlobalOptions
  let surroundings: Surroundings
  let language: Language

  func show(_ output: Output) throws(Complaint) -> Ending {
    let terminal = try terminal()
    let mailbox = try mailbox()
    let runner = Runner(
      opened.dossier, in: folder, replay: days.replay, answeringTo: mailbox)
    var loop = Loop(world, on: terminal, runner: runner, mailbox: mailbox) { Screens.clock() }
    let signal = loop.run()
    let told = terminal.close()
    output.tell(told)
    if let signal { Terminal.end(by: signal) }
    return .done
  }

  private var world: World {
    let today = Screens.clock().day
    let board = Board(opened.dossier, on: days.named ?? today, replay: days.replay)
    return World(
      board: board, index: SearchIndex(opened.dossier), today: today, language: language,
      member: member, faults: opened.faults.count,
      saved: surroundings.settings.filters)
  }

  /// Who works here: by id or by name.
  private var member: Member? {
    let name = surroundings.user(global)
    return opened.dossier.members.first { $0.id.text == name || $0.name == name }
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
      day: Moment(seconds: now).day, patience: Int32(min(tenMinutes, untilNextHour) * 1000))
  }
}
