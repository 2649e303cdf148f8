internal import FollowUp
internal import JSONStore
internal import Reports
internal import Text

/// What a command reads: a dossier on its reference day, and how the answer is to be printed.
struct DossierOfDay {
  let board: Board
  private let opened: Opened
  private let global: GlobalOptions
  private let output: Output

  /// Where the dossier is.
  let folder: String

  var dossier: Dossier { board.dossier }
  /// How far the journals reach.
  var heads: [JournalHead] { opened.heads }
  var language: Language { output.language }

  /// `named` is a folder that stood after the command, which goes before `--dossier`.
  init(
    _ named: String? = nil, in surroundings: Surroundings, _ global: GlobalOptions, _ output: Output
  ) throws(Complaint) {
    let days = try ReferenceDays(global, in: surroundings)
    let place = try DossierPlace(named, global, in: surroundings)
    folder = place.folder
    opened = try place.open(in: surroundings)
    board = Board(opened.dossier, on: days.reference, replay: days.replay)
    self.global = global
    self.output = output
    if !opened.faults.isEmpty { output.tell(Self.faults(opened.faults.count)) }
  }

  /// What members recorded of an item; nothing when that is nothing.
  func log(of item: Recommendation.ID) -> Logbook? {
    let log = Logbook(of: item, in: opened.recorded, over: opened.booked)
    return log.entries.isEmpty ? nil : log
  }

  /// The place of an item, named in any case of letters.
  func row(of name: String) throws(Complaint) -> Int { try dossier.row(called: name) }

  /// Prints a report as was asked, and ends with 1 when there is nothing in it.
  func deliver(_ report: some TextReport) throws(Complaint) -> Ending {
    try output.deliver(report, as: global)
  }

  private static func faults(_ count: Int) -> Phrase {
    let faults = Noun("fout", "fouten", english: "fault", "faults").counted(count)
    return Phrase(
      "Dit dossier heeft \(faults.dutch); vervolg check toont ze.",
      "This dossier has \(faults(.english)); vervolg check shows them.")
  }
}

/// The days that the options name.
struct ReferenceDays {
  /// The reference day that was asked for; nothing for today.
  let named: Day?
  let replay: Replay
  private let today: Day

  var reference: Day { named ?? today }

  init(_ global: GlobalOptions, in surroundings: Surroundings) throws(Complaint) {
    let today = Moment(seconds: surroundings.now).day
    let known = try Self.day(global.knownOn, today)
    named = try Self.day(global.asOf, today) ?? known
    replay = known.map { .asKnown(on: $0) } ?? .asItWas
    self.today = today
  }

  /// A day named by another option.
  static func day(
    _ text: String?, in surroundings: Surroundings
  ) throws(Complaint) -> Day? {
    try day(text, Moment(seconds: surroundings.now).day)
  }

  /// A month or a year stands for its last day.
  private static func day(_ text: String?, _ today: Day) throws(Complaint) -> Day? {
    guard let text else { return nil }
    do throws(DateRefusal) {
      return try DateEntry.read(text, today: today).latest
    } catch {
      throw .usage(error.phrase)
    }
  }
}
