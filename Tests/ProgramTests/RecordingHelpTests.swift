import Subprocess
import SystemPackage
import Testing

@Suite("The help of what records")
struct RecordingHelpTests {
  private static let kinds = [
    "position", "claim", "target", "extension", "commitment", "assessment", "closure", "reopen",
    "evidence", "note", "lead", "link", "unlink", "acknowledge", "document", "response", "answer",
    "report", "item", "party", "alias",
  ]

  static let pages =
    kinds.map { ["add", $0] } + [
      ["add"], ["confirm"], ["return"], ["undo"], ["correct"], ["log"], ["member"],
      ["member", "add"], ["member", "list"],
    ]

  @Test(
    "Examples first, in eighty columns, and in the language that was asked for", arguments: pages)
  func page(command: [String]) async throws {
    let dutch = try await Program.run(command + ["--help"])
    #expect(dutch.code == 0)
    #expect(dutch.lines.count > 3 && dutch.lines[2].hasPrefix("Voorbeeld"), "\(dutch.output)")
    #expect(dutch.lines.allSatisfy { $0.hasPrefix("GEBRUIK") || $0.count <= 80 })
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "(values:", "(default", "Show help"] {
      #expect(!dutch.output.contains(word), "\(word)")
    }
    let english = try await Program.run(command + ["--help", "--lang", "en"])
    #expect(english.lines.count > 3 && english.lines[2].hasPrefix("Example"), "\(english.output)")
    #expect(english.lines.allSatisfy { $0.hasPrefix("USAGE") || $0.count <= 80 })
  }

  @Test("Each example can be typed as it stands", arguments: ["nl", "en"])
  func examples(language: String) async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      for page in Self.pages where language == "nl" || Self.hasWords(page) {
        let help = try await Program.run(page + ["--help", "--lang", language])
        for example in Self.examples(in: help.lines) {
          let code = try await place.shell(example)
          #expect([0, 1, 77].contains(code), "\(example) ends with \(code)")
        }
      }
    }
  }

  /// Whether it has values to choose from, which differ by language.
  private static func hasWords(_ page: [String]) -> Bool {
    guard let kind = page.last, page.count == 2 else { return false }
    return ["position", "claim", "assessment", "evidence", "commitment", "closure"].contains(kind)
  }

  /// The commands that are shown as examples, each on one line.
  private static func examples(in lines: [String]) -> [String] {
    var found: [String] = []
    var isGoingOn = false
    for line in lines.prefix(while: { !$0.hasPrefix("GEBRUIK") && !$0.hasPrefix("USAGE") }) {
      let text = line.drop { $0 == " " }
      if isGoingOn {
        found[found.count - 1] += " " + text.filter { $0 != "\\" }
      } else if line.hasPrefix("  vervolg ") {
        found.append(text.filter { $0 != "\\" })
      } else {
        continue
      }
      isGoingOn = text.hasSuffix("\\")
    }
    return found
  }
}

@Suite("What the parser of the command line says, in Dutch")
struct ParserWordsTests {
  @Test("A mistake in a command is told in Dutch, with what can be chosen")
  func mistakes() async throws {
    let wrong = try await Program.run("add", "position", "R2025-3", "--value", "foo")
    #expect(wrong.code == 64)
    #expect(
      wrong.errors.hasPrefix("Kan niet: de waarde 'foo' past niet bij '--value <standpunt>'."))
    #expect(wrong.errors.contains("Kies uit 'overgenomen', "))
    let missing = try await Program.run("add", "note")
    #expect(missing.errors.hasPrefix("Kan niet: er ontbreekt '<nr> ...'"))
    let english = try await Program.run("add", "note", "--lang", "en")
    #expect(english.errors.hasPrefix("Error: Missing expected argument"))
  }
}
