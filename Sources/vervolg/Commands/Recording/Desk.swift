internal import FollowUp
internal import JSONStore
internal import Reports
internal import Text

/// Where somebody records: the dossier open for writing, who it is, and what day it is.
struct Desk {
  private(set) var store: any Store
  /// As it was when the desk was opened.
  let dossier: Dossier
  let author: Author
  let moment: Moment
  let output: Output
  let global: GlobalOptions
  let surroundings: Surroundings

  var today: Day { moment.day }

  /// Opens the dossier for a member of it.
  init(
    _ global: GlobalOptions, in surroundings: Surroundings, _ output: Output
  ) throws(Complaint) {
    let store = try Desk.store(global, in: surroundings)
    let member = try Desk.member(of: store.fold, global, surroundings)
    self.init(
      store, Author(member: member.id, role: member.role), global, in: surroundings, output)
  }

  init(
    _ store: any Store, _ author: Author, _ global: GlobalOptions, in surroundings: Surroundings,
    _ output: Output
  ) {
    (self.store, self.author, self.global, self.surroundings) =
      (store, author, global, surroundings)
    self.output = output
    dossier = store.dossier
    moment = Moment(seconds: surroundings.now)
  }

  /// The dossier, open to record in it. A reference day is for looking, not for recording.
  static func store(
    _ global: GlobalOptions, in surroundings: Surroundings
  ) throws(Complaint) -> any Store {
    guard !global.readOnly, !surroundings.settings.readOnly else { throw .readOnly }
    if global.asOf != nil || global.knownOn != nil { throw .otherDay }
    return try DossierPlace(nil, global, in: surroundings).openToRecord(in: surroundings)
  }

  /// Who works here: named with `--as`, else the one who logged in; by id or by name.
  static func member(
    of fold: JournalFold, _ global: GlobalOptions, _ surroundings: Surroundings
  ) throws(Complaint) -> Member {
    let name = surroundings.user(global)
    if let member = fold.members.called(name) { return member }
    throw fold.members.isEmpty ? .noMembers : .notMember(name)
  }
}

/// Recording.
extension Desk {
  /// Looks at what would follow, asks `question` on a terminal, and saves all or nothing. `typed` is
  /// a text that is lost when it is not saved: what was typed in an editor or read.
  mutating func record(
    _ submissions: [Submission], typed: String? = nil, asking question: Phrase? = nil
  ) throws(Complaint) -> Ending {
    let trial = Trial(submissions, after: store.fold, at: moment)
    if let complaint = Complaint(refusing: trial) { throw complaint.keeping(draft: keep(typed)) }
    guard !global.dryRun else { return try tell(trial, saved: nil) }
    if let question { try confirm(question) }
    let saving = store.append(trial.submissions, at: moment)
    guard case .saved(let events) = saving else {
      if case .stale = saving { throw .saving(saving, draft: keep(typed)) }
      throw .saving(saving)
    }
    defer { tellWhatIsLeft(events) }
    do throws(Complaint) {
      return try tell(trial, saved: events)
    } catch {
      throw error.afterSaving
    }
  }

  private func tell(_ trial: Trial, saved: [Recorded]?) throws(Complaint) -> Ending {
    let report = ConsequenceReport(
      trial, saved: saved?.map(\.id), among: Entries(store.recorded), on: today)
    return try output.deliver(report, as: global)
  }

  private func tellWhatIsLeft(_ events: [Recorded]) {
    for refused in store.refused
    where events.contains(where: { $0.identity == refused.recorded.identity }) {
      output.tell(refused.reason)
    }
    for event in events {
      guard case .happening(.proposal) = event.submission.content else { continue }
      output.tell(.waitsForSecondPerson(event.id))
    }
  }

  /// Does what can go wrong between typing and saving; then what was typed is put aside.
  mutating func keeping<Made>(
    _ typed: TypedText, _ work: (inout Desk) throws(Complaint) -> Made
  ) throws(Complaint) -> Made {
    do throws(Complaint) {
      return try work(&self)
    } catch {
      throw error.keeping(draft: keep(typed.precious))
    }
  }

  /// Puts aside what was typed.
  mutating func keep(_ typed: String?) -> KeptText {
    guard let typed, !global.dryRun else { return .nothing }
    let draft = Draft(
      id: Draft.ID("tekst-\(moment.seconds)-\(surroundings.process)"), at: moment,
      recommendation: nil, fields: [Draft.Field("text", typed)])
    return (try? store.keep(draft)).map(KeptText.draft) ?? .lost
  }

  /// Asks on a terminal; where nobody can be asked it goes on.
  private func confirm(_ question: Phrase) throws(Complaint) {
    guard surroundings.terminals.input, !global.noInput else { return }
    output.tell(question)
    let answer = readLine() ?? "n"
    guard answer.isEmpty || ["j", "ja", "y", "yes"].contains(answer.lowercased()) else {
      throw .stopped
    }
  }
}

/// Files.
extension Desk {
  /// Copies a file into the dossier; a trial copies nothing.
  mutating func attach(_ path: String) throws(Complaint) -> String? {
    guard !global.dryRun else { return nil }
    do throws(Obstacle) {
      return try store.attach(fileAt: path)
    } catch {
      throw .notAttached(path, error)
    }
  }
}
