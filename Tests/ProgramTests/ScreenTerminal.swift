import Glibc
import Subprocess
import SystemPackage
import Testing

/// A real terminal with the real program in it: tmux on a socket of its own, gone afterwards.
///
/// It waits for what is to be seen, never for time; each look takes some milliseconds.
struct ScreenTerminal {
  private let folder: String
  /// How often it looks before it gives up: more than half a minute on any machine.
  private static let looks = 4_000

  /// Runs `body` with a terminal of that size in which `command` has started.
  ///
  /// In the command `PROGRAM` stands for `program`; when it ends, the terminal
  /// says `ENDED` with the exit code, and whether lines and echo are as they were.
  static func running(
    _ command: String, _ columns: Int = 80, _ rows: Int = 24, program: String = standard,
    _ body: (ScreenTerminal) async throws -> Void
  ) async throws {
    let terminal = try ScreenTerminal()
    do {
      try await terminal.start(command, program, columns, rows)
      try await body(terminal)
    } catch {
      await terminal.remove()
      throw error
    }
    await terminal.remove()
  }

  private init() throws {
    var template = Array("/tmp/vervolg-screen-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) } != nil
    }
    try #require(made, "No temporary folder.")
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func start(
    _ command: String, _ program: String, _ columns: Int, _ rows: Int
  ) async throws {
    let script =
      "cd \(folder); "
      + command.replacing("PROGRAM", with: "sh -c 'echo $$ > pid; exec env \"$@\"' - \(program)")
      + "; echo ENDED $?; stty -a | tr ' ;' '\\n\\n' | grep -xE 'icanon|-icanon|echo|-echo'; cat"
    try await tmux(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-e", "LC_ALL=C.UTF-8",
      "-e", "TERM=screen-256color", "-e", "NO_COLOR=", script)
    try await tmux("set", "-g", "status", "off")
    try await resize(columns, rows)
  }

  /// The program as it was built beside the tests.
  static let program = FilePath(CommandLine.arguments[0]).removingLastComponent()
    .appending("vervolg").string
  static let dossier =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Data/meldkamer"

  /// The program with the shipped dossier on a day that never changes.
  static let standard = "\(program) --as-of 2025-06-24 \(dossier)"

  /// Whether tmux is there.
  static func isThere() async -> Bool {
    let result = try? await run(.name("tmux"), arguments: ["-V"], output: .discarded)
    return result?.terminationStatus.isSuccess ?? false
  }
}

/// What a user does.
extension ScreenTerminal {
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", key) }
  }

  func type(_ text: String) async throws { try await tmux("send-keys", "-l", text) }

  /// As a terminal pastes: between the marks that programs may ask for.
  func paste(_ text: String) async throws {
    try await tmux("set-buffer", text)
    try await tmux("paste-buffer", "-p")
  }

  func resize(_ columns: Int, _ rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  func screen() async throws -> String { try await tmux("capture-pane", "-p") }

  /// Looks until `text` is on the screen; the test fails with the screen when it never is.
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await seeThat(text, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  func seeThat(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ holds: (String) -> Bool
  ) async throws {
    var shown = ""
    for _ in 0..<Self.looks {
      shown = try await screen()
      if holds(shown) { return }
    }
    Issue.record("Never seen: \(what)\n\(shown)", sourceLocation: sourceLocation)
  }

  /// Ended with this code, lines and echo as they were.
  func seeEnd(_ code: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await seeThat("the end with \(code)", sourceLocation: sourceLocation) { shown in
      let lines = shown.split(separator: "\n").map { $0.filter { $0 != " " } }
      return lines.contains("ENDED\(code)") && lines.contains("icanon") && lines.contains("echo")
    }
  }
}

/// The process in it.
extension ScreenTerminal {
  /// The number of the program's process.
  func process() async throws -> pid_t {
    for _ in 0..<Self.looks {
      let result = try await run(
        .name("cat"), arguments: ["\(folder)/pid"], output: .string(limit: 64), error: .discarded)
      if let number = pid_t(result.standardOutput.filter(\.isNumber)) { return number }
    }
    return try #require(nil, "The program did not start.")
  }

  func send(_ signal: Int32) async throws { kill(try await process(), signal) }

  /// The terminal goes away as when its window is closed.
  func hangUp() async throws { try await tmux("kill-server") }

  /// The processor time that it has used, in ticks (hundredths of a second); nothing when it ended.
  func work(of process: pid_t) async throws -> Int? {
    let result = try await run(
      .name("cat"), arguments: ["/proc/\(process)/stat"], output: .string(limit: 1 << 12),
      error: .discarded)
    // The name of the program, in brackets, may hold spaces; the state is the first word after it.
    let words = result.standardOutput.split(separator: ")").last?.split(separator: " ") ?? []
    guard words.count > 12, words[0] != "Z", let own = Int(words[11]), let system = Int(words[12])
    else { return nil }
    return own + system
  }

  /// Looks until the process has ended; the test fails when it worked for a second meanwhile,
  /// which is a hundred times what ending takes.
  func seeGone(
    _ process: pid_t, after work: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for _ in 0..<Self.looks {
      guard let now = try await self.work(of: process) else { return }
      guard now - work < 100 else { break }
    }
    Issue.record("It spins, or never ended.", sourceLocation: sourceLocation)
    kill(process, SIGKILL)
  }

  @discardableResult
  private func tmux(_ arguments: String...) async throws -> String {
    let result = try await run(
      .name("tmux"),
      arguments: Arguments(["-S", "\(folder)/s", "-u", "-f", "/dev/null"] + arguments),
      output: .string(limit: 1 << 20), error: .discarded)
    return result.standardOutput
  }

  private func remove() async {
    _ = try? await tmux("kill-server")
    _ = try? await run(.name("rm"), arguments: ["-rf", folder], output: .discarded)
  }
}
