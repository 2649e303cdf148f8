internal import FollowUp
internal import Glibc
internal import JSONStore
internal import Subprocess
internal import SystemPackage
internal import Text

/// A program of its own that saves and writes down what was confirmed: the one that is killed.
enum Worker {
  /// What it is told on its command line.
  struct Task {
    enum Work: String {
      /// One scene.
      case scene
      /// Notes on an item of its own, so many.
      case save
      /// Notes on an item that others edit as well, so many; what is refused is counted.
      case edit
    }

    var work: Work
    let place: DossierPlace
    let ownFolder: String
    /// The file that gets a line for everything that was confirmed.
    var acknowledgements: String
    var scene = Scene.single
    var variant = 0
    var count = 1
    var item = 1
    var vice = FaultyFiles.Vice.none
    /// A limit on the size of every file it writes, in bytes.
    var fileLimit: Int?
  }

  static func run(_ arguments: [String]) -> Int32 {
    guard let task = Task(arguments) else { return 64 }
    task.limitFiles()
    let files = FaultyFiles(vice: task.vice)
    guard var store = try? task.place.open(files) else { return 66 }
    // A mark in the trace: what came before was starting and opening.
    _ = unsafe access(Worker.mark, F_OK)
    switch task.work {
    case .scene:
      let saving = task.scene.act(
        on: &store, ownFolder: task.ownFolder, variant: task.variant)
      task.acknowledge(saving.saved.map(\.told))
      print(saving.sentence.dutch)
    case .save: task.save(&store)
    case .edit: print(task.edit(&store))
    }
    return 0
  }

  static let mark = "/vervolg-begin"
}

extension Worker.Task {
  func acknowledge(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    let file = unsafe open(
      acknowledgements, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    _ = unsafe write(file, bytes, bytes.count)
  }

  /// Saves until it has saved so many.
  fileprivate func save(_ store: inout JournalStore<FaultyFiles>) {
    let item = TinyDossier.item(item)
    var (saved, attempts) = (0, 0)
    while saved < count, attempts < 1000 + 20 * count {
      attempts += 1
      let note = Scribe.note("nr. \(saved)", on: item, seen: store.newest(of: item))
      let events = store.append([note], at: Scribe.moment).saved
      saved += events.count
      acknowledge(events.map(\.told))
    }
  }

  /// Saves on what it saw last; when that is old, looks again and counts it.
  fileprivate func edit(_ store: inout JournalStore<FaultyFiles>) -> Int {
    var (saved, stale) = (0, 0)
    while saved < count, stale < 1000 * count {
      let note = Scribe.note("nr. \(saved)", seen: store.newest(of: "R2025-1"))
      let saving = store.append([note], at: Scribe.moment)
      if case .stale = saving { stale += 1 } else if saving.saved.isEmpty { break }
      saved += saving.saved.count
      acknowledge(saving.saved.map(\.told))
      // A person looks up now and then; without it one program is done before the other has a turn.
      _ = usleep(UInt32(500 * (1 + (saved * 7 + Int(getpid())) % 9)))
    }
    return stale
  }

  /// A signal would end the program; without it the write fails, as with a quota.
  fileprivate func limitFiles() {
    guard let fileLimit else { return }
    _ = signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(fileLimit), rlim_max: rlim_t(fileLimit))
    _ = unsafe setrlimit(__rlimit_resource_t(1), &limit)
  }
}

/// On the command line: `work dossier state own acks key=value …`
extension Worker.Task {
  var arguments: [String] {
    [
      "worker", work.rawValue, place.dossier, place.state, ownFolder, acknowledgements,
      scene.rawValue, "\(variant)", "\(count)", "\(item)", vice.rawValue,
      fileLimit.map { "\($0)" } ?? "-",
    ]
  }

  init?(_ words: [String]) {
    guard words.count == 11, let work = Work(rawValue: words[0]),
      let scene = Scene(rawValue: words[5]), let variant = Int(words[6]),
      let count = Int(words[7]), let item = Int(words[8]),
      let vice = FaultyFiles.Vice(rawValue: words[9])
    else { return nil }
    self.init(
      work: work, place: DossierPlace(dossier: words[1], state: words[2]), ownFolder: words[3],
      acknowledgements: words[4], scene: scene, variant: variant, count: count, item: item,
      vice: vice, fileLimit: Int(words[10]))
  }

  init(_ work: Work, at desk: Desk) {
    self.init(
      work: work, place: desk.place, ownFolder: desk.own.path,
      acknowledgements: "\(desk.own.path)/bevestigd")
  }
}

extension Desk {
  /// What a worker wrote down as confirmed.
  func acknowledged(_ file: String = "bevestigd") -> [String] {
    let text = (try? own.bytes(of: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").map(String.init)
  }
}

/// Programs that the proof starts.
enum Started {
  /// This program itself; beside the tests when they are what runs.
  static let torture = FilePath(CommandLine.arguments[0]).removingLastComponent()
    .appending("Torture")
  /// `vervolg`, which is built beside it.
  static let program = torture.removingLastComponent().appending("vervolg")

  /// Runs a worker, by another program that stops or hinders it when `by` names one.
  static func work(_ task: Worker.Task, by words: [String] = []) async throws -> Ended {
    try await run(words + [torture.string] + task.arguments)
  }

  /// The words before a command that kill it after so many seconds, and wait until it is gone.
  static func killed(after seconds: String) -> [String] {
    ["timeout", "--foreground", "-s", "KILL", seconds]
  }

  /// `input` is the path of a file to read from.
  static func run(
    _ words: [String], in environment: Environment = .inherit, reading input: String = "/dev/null"
  ) async throws -> Ended {
    let executable: Executable =
      words[0].contains("/") ? .path(FilePath(words[0])) : .name(words[0])
    // No pipe: who writes to one of which the reader was killed, dies as well.
    let file = try FileDescriptor.open(FilePath(input), .readOnly, options: .closeOnExec)
    let result = try await Subprocess.run(
      executable, arguments: Arguments(Array(words.dropFirst())), environment: environment,
      input: .fileDescriptor(file, closeAfterSpawningProcess: true),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return Ended(
      output: result.standardOutput, errors: result.standardError,
      code: result.terminationStatus.code)
  }

  struct Ended: Sendable {
    let output: String
    let errors: String
    /// The exit code; of a run that a signal ended, as shells say it.
    let code: Int32
    /// Whether it ended by itself, and well.
    var isWell: Bool { code == 0 }
  }
}

extension TerminationStatus {
  fileprivate var code: Int32 {
    switch self {
    case .exited(let code): Int32(code)
    case .signaled(let signal): 128 + Int32(signal)
    }
  }
}
