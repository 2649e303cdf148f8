import Subprocess
import SystemPackage

/// The real program, run as a user runs it: beside the test bundle, in an environment of its own.
enum Program {
  /// How a run ended and what it said.
  struct Ended: Sendable {
    let output: String
    let errors: String
    let code: Int32

    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let package = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent()

  static let path = FilePath(CommandLine.arguments[0]).removingLastComponent()
    .appending("vervolg")

  static let shipped = package.appending("Data").appending("meldkamer")

  /// Runs `vervolg` on the shipped dossier, with these arguments.
  static func run(
    _ arguments: String..., environment: [Environment.Key: String] = [:]
  ) async throws -> Ended {
    try await run(arguments, environment: environment)
  }

  static func run(
    _ arguments: [String], environment: [Environment.Key: String] = [:],
    in folder: FilePath = package
  ) async throws -> Ended {
    var variables: [Environment.Key: String] = [
      "VERVOLG_DOSSIER": shipped.string, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    for (key, value) in environment { variables[key] = value }
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments), environment: .custom(variables),
      workingDirectory: folder, output: .string(limit: 32 << 20), error: .string(limit: 1 << 20))
    return Ended(
      output: result.standardOutput, errors: result.standardError,
      code: result.terminationStatus.code)
  }
}

extension Program {
  /// Runs `body` with a folder of its own, gone afterwards.
  static func inFolder(_ body: (String) async throws -> Void) async throws {
    let made = try await Subprocess.run(
      .name("mktemp"), arguments: ["-d"], output: .string(limit: 4096)
    ).standardOutput
    let folder = String(made.prefix { $0 != "\n" })
    do {
      try await body(folder)
    } catch {
      try await remove(folder)
      throw error
    }
    try await remove(folder)
  }

  static func text(at path: String) async throws -> String {
    try await Subprocess.run(
      .name("cat"), arguments: [path], output: .string(limit: 1 << 20)
    ).standardOutput
  }

  private static func remove(_ folder: String) async throws {
    _ = try await Subprocess.run(.name("rm"), arguments: ["-rf", folder], output: .discarded)
  }
}

extension TerminationStatus {
  /// The exit code; of a run that a signal ended, as shells say it.
  fileprivate var code: Int32 {
    switch self {
    case .exited(let code): Int32(code)
    case .signaled(let signal): 128 + Int32(signal)
    }
  }
}
