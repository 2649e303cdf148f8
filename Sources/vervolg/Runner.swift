internal import FollowUp
internal import Interface
internal import Synchronization
internal import Text

/// The only place that carries effects out.
///
/// What takes time runs in the background, one after another, and answers through the mailbox; the
/// clipboard and the editor need the terminal and so belong to the loop, which hands them in.
final class Runner: Sendable {
  private let office: Mutex<Office>
  private let sweeper: Sweeper
  private let drafts: DraftKeeper?
  private let folder: String
  private let home: String?
  private let mailbox: Mailbox
  private let clock: @Sendable () -> Moment
  /// The drafts that no window works on any more.
  private let abandonedDrafts: @Sendable () -> [Draft]
  /// What runs last: the next one waits for it.
  private let last = Mutex<Task<Void, Never>?>(nil)
  /// The export that runs last: nothing but another export waits for it.
  private let lastExport = Mutex<Task<Void, Never>?>(nil)
  /// Whether a look at the journal waits for its turn: another would find nothing more.
  private let isLooking = Atomic(false)

  /// What only the one who sits at the terminal can do.
  struct Foreground {
    let copy: (String) -> Bool
    let edit: (String) throws(Complaint) -> String
  }

  /// `folder` is that of the dossier, which is no place for exports; `home` that of the user, for
  /// `~` in the name of a file.
  init(
    _ office: Office, in folder: String, home: String? = nil, answeringTo mailbox: Mailbox,
    abandonedDrafts: @escaping @Sendable () -> [Draft] = { [] },
    clock: @escaping @Sendable () -> Moment
  ) {
    drafts = office.store.map { DraftKeeper($0, answeringTo: mailbox, clock: clock) }
    self.office = Mutex(office)
    sweeper = Sweeper(answeringTo: mailbox)
    self.folder = folder
    self.home = home
    self.mailbox = mailbox
    self.clock = clock
    self.abandonedDrafts = abandonedDrafts
  }

  /// Carries out an effect; false when the loop has to end.
  func carryOut(_ effect: Effect, at terminal: Foreground) -> Bool {
    switch effect {
    case .quit: return false
    case .copy(let text): mailbox.post(.copied(terminal.copy(text)))
    case .edit(let text, let asker): edit(text, for: asker, at: terminal)
    case .keep(let draft): drafts?.keep(draft)
    case .discard(let draft): drafts?.discard(draft)
    case .look(let isAsked): look(isAsked)
    case .sweep(let order): sweeper.begin(order)
    case .export(let request, let path):
      inBackground(after: lastExport) { runner in [runner.export(request, to: path)] }
    case .findDrafts: inBackground { runner in [.offered(runner.abandonedDrafts())] }
    case .inspect(let path, let asker):
      inBackground { runner in
        [.inspected(path: path, FileLook.obstacle(to: runner.whole(path)), for: asker)]
      }
    case .read(let attachment, let asker):
      inBackground { runner in
        [.textRead(await DocumentText(folder: runner.folder).read(attachment), for: asker)]
      }
    case .reckon, .save, .weigh, .attach, .lookBack:
      inBackground { runner in runner.answers(to: effect) }
    }
    return true
  }

  /// Waits for everything that was begun and has to end well; a question about all items is dropped.
  func finish() async {
    sweeper.stop()
    await last.withLock { $0 }?.value
    await lastExport.withLock { $0 }?.value
    await drafts?.finish()
  }

  private func inBackground(_ work: @escaping @Sendable (Runner) async -> [Message]) {
    inBackground(after: last, work)
  }

  private func inBackground(
    after last: borrowing Mutex<Task<Void, Never>?>,
    _ work: @escaping @Sendable (Runner) async -> [Message]
  ) {
    last.withLock { last in
      let before = last
      last = Task.detached {
        await before?.value
        for message in await work(self) { self.mailbox.post(message) }
      }
    }
  }

  private func look(_ isAsked: Bool) {
    guard !isLooking.exchange(true, ordering: .relaxed) || isAsked else { return }
    inBackground { runner in
      runner.isLooking.store(false, ordering: .relaxed)
      return runner.office.withLock { $0.look(isAsked) }
    }
  }

  private func edit(_ text: String, for asker: Asker, at terminal: Foreground) {
    do throws(Complaint) {
      mailbox.post(.edited(try terminal.edit(text), for: asker))
    } catch {
      mailbox.post(.notEdited(error.happened ?? Phrase("", ""), for: asker))
    }
  }
}

/// What the dossier is needed for.
extension Runner {
  private func answers(to effect: Effect) -> [Message] {
    office.withLock { office in
      switch effect {
      case .reckon(let day): return [office.reckon(day)]
      case .save(let submissions, let asker):
        return [office.save(submissions, for: asker, at: clock())]
      case .weigh(let submissions, let asker):
        return office.weigh(submissions, for: asker, at: clock())
      case .attach(let path, let asker): return [office.attach(whole(path), path, for: asker)]
      case .lookBack(let member, let again): return [office.lookBack(member, again: again)]
      case .quit, .copy, .export, .sweep, .read, .keep, .discard, .edit, .look, .inspect,
        .findDrafts:
        return []
      }
    }
  }

  /// A name as people type it: `~/` is the folder of the user.
  private func whole(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst(1)
  }
}

/// Exports.
extension Runner {
  private func export(_ request: ReportRequest, to path: String) -> Message {
    do throws(ExportFault) {
      let heads = office.withLock { $0.heads }
      let lines = request.lines(in: PaperForm(ofFile: path), heads: heads)
      try ExportFile(path, outside: folder).write(lines)
      return .exported(path: path)
    } catch {
      return .notExported(error)
    }
  }
}
