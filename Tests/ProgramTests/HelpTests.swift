import Subprocess
import SystemPackage
import Testing

@Suite("Help, manual and completions")
struct HelpTests {
  static let commands = [
    "list", "show", "flags", "explain", "chains", "timeline", "answers", "parties", "report",
    "check", "manual", "overview", "documents",
  ]

  @Test("The program names its commands")
  func overview() async throws {
    let run = try await Program.run("--help")
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
  }

  @Test(
    "Each command says what it is for, with an example before anything else", arguments: commands)
  func help(command: String) async throws {
    let dutch = try await Program.run(command, "--help")
    let beforeUsage = dutch.lines.prefix { !$0.hasPrefix("GEBRUIK:") }
    #expect(beforeUsage.count < dutch.lines.count)
    #expect(beforeUsage.contains { $0.contains("Voorbeeld") })
    let english = try await Program.run(command, "--help", "--lang", "en")
    #expect(english.output.contains("Example"))
    #expect(!english.output.contains("Voorbeeld"))
  }

  @Test("Each example of a command is one that works", arguments: commands)
  func examples(command: String) async throws {
    let help = try await Program.run(command, "--help")
    let examples = help.lines.map { $0.drop { $0 == " " } }.filter {
      $0.hasPrefix("vervolg \(command)")
    }
    for example in examples where !example.contains("|") && !example.contains("[") {
      let run = try await Self.shell("exec \"$PROGRAM\"\(example.dropFirst("vervolg".count))")
      #expect(run == 0, "\(example)")
    }
  }

  @Test("A value that cannot be chosen is told in Dutch, with what can")
  func choices() async throws {
    let run = try await Program.run("add", "closure", "R2025-4", "--kind", "vervallen")
    #expect(run.code == 64)
    #expect(run.errors.contains("Kies uit:\n"))
    #expect(run.errors.contains("achterhaald"))
    #expect(!run.errors.contains("following"))
  }

  @Test("A shell takes its completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let run = try await Program.run("--generate-completion-script", shell)
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains(command)) }
  }

  @Test("The manual names every command, every exit code and every rule")
  func manual() async throws {
    let page = try await Program.run("manual", "vervolg")
    for command in Self.commands { #expect(page.output.contains("vervolg \(command)")) }
    #expect(page.output.hasPrefix(".TH VERVOLG 1"))
    let rules = try await Program.run("manual", "vervolg-attenderingen.7")
    for code in ["R1", "R12a", "R15", "C4", "D8"] { #expect(rules.output.contains("\\fB\(code) ")) }
    let text = try await Program.run("manual")
    #expect(text.output.contains("VERVOLG(1)"))
    #expect(text.lines.allSatisfy { $0.count <= 80 })
  }

  /// Ends as a shell ends that ran the text.
  private static func shell(_ text: String) async throws -> Int32 {
    let result = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", text],
      environment: .custom([
        "PROGRAM": Program.path.string, "VERVOLG_DOSSIER": Program.shipped.string,
        "PATH": "/usr/bin:/bin",
      ]), workingDirectory: Program.package, output: .discarded, error: .discarded)
    guard case .exited(let code) = result.terminationStatus else { return -1 }
    return code
  }
}
