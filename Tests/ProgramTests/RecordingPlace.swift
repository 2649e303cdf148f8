import Subprocess
import SystemPackage
import Testing

/// A dossier of one's own to record in: a copy of the shipped one, with a home beside it, that is
/// gone after the test.
struct RecordingPlace {
  let folder: FilePath

  var dossier: FilePath { folder.appending("dossier") }
  private var home: FilePath { folder.appending("home") }

  /// The program in a terminal, as somebody who sits here or, with another home, elsewhere.
  func window(as who: String, home: String = "home") -> String {
    "VERVOLG_DOSSIER=\(dossier) XDG_STATE_HOME=\(folder.appending(home)) \(ScreenTerminal.program)"
      + " --as \(who)"
  }

  /// The drafts on the disk, as their bytes.
  func drafts(home: String = "home") async throws -> String {
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "cat \(folder.appending(home))/vervolg/drafts/*/*.json"],
      output: .string(limit: 1 << 20), error: .discarded)
    return result.standardOutput
  }

  /// The lines of a file beside the dossier.
  func lines(of name: String) async throws -> [String] {
    let result = try await Subprocess.run(
      .path("/bin/cat"), arguments: [folder.appending(name).string],
      output: .string(limit: 1 << 20), error: .discarded)
    return result.standardOutput.split(separator: "\n").map(String.init)
  }

  func shell(running script: String) async throws {
    _ = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", script], workingDirectory: folder, output: .discarded,
      error: .discarded)
  }

  private static let package = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent()

  /// Runs `work` in a place of its own.
  static func with(_ work: (RecordingPlace) async throws -> Void) async throws {
    let place = try await RecordingPlace()
    do {
      try await work(place)
    } catch {
      try await place.remove()
      throw error
    }
    try await place.remove()
  }

  private init() async throws {
    let made = try await Subprocess.run(
      .path("/bin/mktemp"), arguments: ["-d", "/tmp/vervolg-recording.XXXXXX"],
      output: .string(limit: 4096), error: .discarded)
    folder = FilePath(String(made.standardOutput.filter { !$0.isNewline }))
    let shipped = Self.package.appending("Data").appending("meldkamer")
    _ = try await Subprocess.run(
      .path("/bin/cp"), arguments: ["-R", shipped.string, dossier.string], output: .discarded,
      error: .discarded)
  }

  private func remove() async throws {
    _ = try await Subprocess.run(
      .path("/bin/rm"), arguments: ["-rf", folder.string], output: .discarded, error: .discarded)
  }

  /// What a run said, and how it ended.
  struct Ended {
    let output: String
    let errors: String
    let code: Int32
  }

  /// Runs the program as somebody.
  func run(
    as who: String, _ arguments: String..., input: String = "",
    environment: [Environment.Key: String] = [:]
  ) async throws -> Ended {
    try await run(as: who, arguments, input: input, environment: environment)
  }

  func run(
    as who: String, _ arguments: [String], input: String = "",
    environment: [Environment.Key: String] = [:]
  ) async throws -> Ended {
    var variables: [Environment.Key: String] = [
      "VERVOLG_DOSSIER": dossier.string, "XDG_STATE_HOME": home.string, "PATH": "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
    ]
    for (key, value) in environment { variables[key] = value }
    let program = FilePath(CommandLine.arguments[0]).removingLastComponent().appending("vervolg")
    let result = try await Subprocess.run(
      .path(program), arguments: Arguments(["--as", who, "--no-input"] + arguments),
      environment: .custom(variables), workingDirectory: folder, input: .string(input),
      output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    return Ended(
      output: result.standardOutput, errors: result.standardError, code: result.code)
  }

  /// Ends as a shell ends that tries a command of the program, as an inspector.
  func shell(_ command: String) async throws -> Int32 {
    let text =
      "vervolg() { \"$PROGRAM\" --as bos --no-input --dry-run \"$@\"; }; : > gespreksverslag.txt; "
      + ": > minutes.txt; \(command)"
    let program = FilePath(CommandLine.arguments[0]).removingLastComponent().appending("vervolg")
    let result = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", text],
      environment: .custom([
        "PROGRAM": program.string, "VERVOLG_DOSSIER": dossier.string,
        "XDG_STATE_HOME": home.string, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      ]), workingDirectory: folder, output: .discarded, error: .discarded)
    return result.code
  }

  /// The people of the tests: an inspector, a coordinator, a case holder and a mandate holder.
  func enrol() async throws {
    for (id, role) in [("bos", "INS"), ("kok", "COO"), ("vos", "DOS"), ("baas", "MAN")] {
      let ended = try await run(as: "bos", "member", "add", id, "--name", id, "--role", role)
      #expect(ended.code == 0, "\(ended.errors)")
    }
  }

  /// The state of an item, by its code.
  func state(of item: String) async throws -> String {
    let ended = try await run(as: "bos", "list", "--json", item)
    let marker = "\"state\": \""
    guard let start = ended.output.range(of: marker, after: "\"id\": \"\(item)\"") else {
      return ""
    }
    return String(ended.output[start...].prefix { $0 != "\"" })
  }

  /// Puts a folder in the place of every file of the journal: that cannot be read, by root either.
  func spoilJournal() async throws {
    _ = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "for f in journal/*/*.jsonl; do rm \"$f\" && mkdir \"$f\"; done"],
      workingDirectory: dossier, output: .discarded, error: .discarded)
  }

  /// The names in a folder of the dossier.
  func names(in name: String) async throws -> [String] {
    let listed = try await Subprocess.run(
      .path("/bin/ls"), arguments: [dossier.appending(name).string],
      output: .string(limit: 1 << 20), error: .discarded)
    return listed.standardOutput.split(separator: "\n").map(String.init)
  }
}

extension String {
  /// The place after `mark`, looked for from the first `anchor` on.
  fileprivate func range(of mark: String, after anchor: String) -> Index? {
    guard let start = firstRange(of: anchor)?.upperBound else { return nil }
    return self[start...].firstRange(of: mark)?.upperBound
  }
}

extension ExecutionResult {
  fileprivate var code: Int32 {
    switch terminationStatus {
    case .exited(let code): Int32(code)
    case .signaled(let signal): 128 + Int32(signal)
    }
  }
}
