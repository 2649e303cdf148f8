internal import FollowUp
internal import Interface
internal import Reports
internal import Synchronization
internal import SystemPackage
internal import Text

/// The only place that carries effects out.
///
/// What takes time runs in the background, one after another, and answers through the mailbox; the
/// clipboard belongs to the terminal and so to the loop, which is handed in.
final class Runner: Sendable {
  private let dossier: Dossier
  private let replay: Replay
  private let folder: FilePath
  private let mailbox: Mailbox
  /// What runs last: the next one waits for it.
  private let last = Mutex<Task<Void, Never>?>(nil)

  /// `folder` is that of the dossier, which is no place for exports.
  init(
    _ dossier: Dossier, in folder: String, replay: Replay = .asItWas, answeringTo mailbox: Mailbox
  ) {
    self.dossier = dossier
    self.replay = replay
    self.folder = FilePath(folder)
    self.mailbox = mailbox
  }

  /// Carries out an effect; false when the loop has to end.
  func carryOut(_ effect: Effect, copying copy: (String) -> Bool) -> Bool {
    switch effect {
    case .quit: return false
    case .copy(let text): mailbox.post(.copied(copy(text)))
    case .reckon(let day):
      inBackground { runner in .reckoned(Board(runner.dossier, on: day, replay: runner.replay)) }
    case .export(let request, let path):
      inBackground { runner in runner.export(request, to: path) }
    }
    return true
  }

  /// Waits for everything that was begun; for tests.
  func finish() async { await last.withLock { $0 }?.value }

  private func inBackground(_ work: @escaping @Sendable (Runner) -> Message) {
    last.withLock { last in
      let before = last
      last = Task.detached {
        await before?.value
        self.mailbox.post(work(self))
      }
    }
  }
}

/// Exports.
extension Runner {
  private func export(_ request: ReportRequest, to path: String) -> Message {
    let place = FilePath(path)
    guard !isInsideDossier(place) else { return .notExported(.insideDossier) }
    let text = request.lines.map { $0.text + "\n" }.joined()
    do {
      let file = try FileDescriptor.open(
        place, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
      return .exported(path: path)
    } catch Errno.fileExists {
      return .notExported(.exists(path: path))
    } catch {
      return .notExported(.refused(path: path, cause: "\(error)"))
    }
  }

  private func isInsideDossier(_ place: FilePath) -> Bool {
    place.lexicallyNormalized().starts(with: folder.lexicallyNormalized())
  }
}

extension ReportRequest {
  /// What is written, laid out as the commands print it.
  var lines: [Clean] {
    let layout = Layout(language)
    switch subject {
    case .list(let filter, let grouping, let sort):
      let rows = filter.rows(on: board, in: index)
      let listing = Listing(
        rows, of: board, in: index, by: grouping, sort: sort,
        isCertain: board.certainty(of: rows.count, flags: board.flags))
      return ListReport(listing, of: filter, on: board, in: index, flags: board.flags)
        .lines(layout)
    case .item(let row):
      return ShowReport(row, on: board)?.lines(layout) ?? []
    }
  }
}
