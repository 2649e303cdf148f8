import JSON
import Testing

/// Each command with arguments that find something in the shipped dossier.
let everyCommand: [[String]] = [
  ["list"], ["list", "stand:open", "-soort:zorg"], ["show", "R2025-1"], ["flags"],
  ["explain", "R2025-1"], ["chains"], ["chains", "R2025-1"], ["timeline"], ["timeline", "1"],
  ["timeline", "politie"], ["answers"], ["answers", "6348714"], ["parties"],
  ["parties", "politie"], ["report"], ["report", "--chain", "1"],
  ["report", "--table", "jaar:2025"],
  ["overview"], ["documents"], ["documents", "insp-2025-03-03"],
]

@Suite("Every command on the shipped dossier")
struct CommandTests {
  private let day = ["--as-of", "2025-06-24"]

  @Test("Prints text that no terminal obeys, and ends well", arguments: everyCommand)
  func text(command: [String]) async throws {
    let run = try await Program.run(command + day + ["--lang", "en"])
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.lines.count > 3)
    #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test(
    "Prints ASCII alone when asked",
    arguments: [["list"], ["show", "R2025-1"], ["timeline", "1"], ["report"]])
  func ascii(command: [String]) async throws {
    let run = try await Program.run(command + day + ["--ascii"])
    #expect(run.output.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("Prints one record a line, all with as many fields", arguments: everyCommand)
  func plain(command: [String]) async throws {
    let run = try await Program.run(command + day + ["--plain"])
    let fields = Set(
      run.lines.dropLast().map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    )
    #expect(fields.count == 1)
    #expect(run.code == 0)
  }

  @Test("Prints one JSON value with the version and the day", arguments: everyCommand)
  func json(command: [String]) async throws {
    let run = try await Program.run(command + day + ["--json"])
    let value = try JSONReader.read(Array(run.output.utf8), profile: .grammarOnly)
    #expect(value.object?["vervolg"]?.integer == 1)
    #expect(value.object?["asOf"]?.string == "2025-06-24")
  }

  @Test("Takes the options of every command before its name and after it")
  func optionsAnywhere() async throws {
    let before = try await Program.run("--as-of", "2025-06-24", "--lang", "en", "list")
    let after = try await Program.run("list", "--lang", "en", "--as-of", "2025-06-24")
    #expect(before.output == after.output)
    #expect(before.code == 0)
  }

  @Test("Knows less on an earlier day, and only what was known when asked")
  func days() async throws {
    let before = try await Program.run("list", "--as-of", "2025-04-23", "--plain", "R2025-3")
    #expect(before.output.contains("R2025-3\tzorg\tO1\t\taddressee"))
    let later = try await Program.run("list", "--as-of", "24-4-2025", "--plain", "R2025-3")
    #expect(later.output.contains("R2025-3\tzorg\tO1\tnone\taddressee"))
    let known = try await Program.run("list", "--known-on", "2025-04-23", "--json")
    #expect(known.output.contains("\"asOf\": \"2025-04-23\""))
  }

  @Test("On a pipe the program alone prints the list")
  func alone() async throws {
    let alone = try await Program.run("--as-of", "2025-06-24")
    let list = try await Program.run("list", "--as-of", "2025-06-24")
    let folder = try await Program.run("Data/meldkamer", "--as-of", "2025-06-24")
    #expect(alone.output == list.output)
    #expect(folder.output == list.output)
  }
}

@Suite("The list")
struct ListCommandTests {
  private func ids(_ words: String...) async throws -> [String] {
    let run = try await Program.run(["list", "--plain", "--as-of", "2025-06-24"] + words)
    return run.lines.dropLast().compactMap { $0.split(separator: "\t").first.map(String.init) }
  }

  @Test("Finds by state, answer, chain, party, age and words, and by what is not")
  func filters() async throws {
    #expect(
      try await ids("stand:niet", "beantwoord").sorted() == [
        "R2025-3", "R2025-6", "R2025-7", "R2025-9",
      ])
    #expect(try await ids("antwoord:deels").count == 7)
    #expect(try await ids("keten:1").count == 8)
    #expect(try await ids("stand:O2").count == 15)
    #expect(try await ids("-stand:O2").count == 22)
    #expect(try await ids("jaar:2025", "-antwoord:deels").count == 4)
    #expect(try await ids("attendering:R4", "zeker:ja").count == 4)
    #expect(try await ids("partij:politie", "jaar:2021").isEmpty == false)
    #expect(try await ids("leeftijd:10j+", "keten:geen") == ["R2015-7"])
    #expect(try await ids("CONTINUITEIT", "jaar:2015").isEmpty == false)
    #expect(try await ids("termijn:<90d").contains("R2025-3"))
    #expect(try await ids("toezegging:geentermijn", "jaar:2025").contains("R2025-1"))
    #expect(try await ids("sinds:2025-04-23").count == 20)
    #expect(try await ids("aanzet:inspectie").count == 15)
  }

  @Test("Shows no more rows than asked, and says how many there are")
  func limit() async throws {
    #expect(try await ids("--limit", "3").count == 3)
    let run = try await Program.run("list", "--limit", "3", "--as-of", "2025-06-24")
    #expect(run.output.contains("3 van 37 getoond"))
    #expect(run.output.contains("37 punten"))
  }

  @Test("Sorts and groups by Dutch and English words")
  func order() async throws {
    let numbers = try await ids("--group", "geen", "--sort", "nr")
    #expect(numbers.first == "R2015-1")
    #expect(numbers.last == "R2025-11")
    #expect(try await ids("--group", "none", "--sort", "number", "--reverse") == numbers.reversed())
    let run = try await Program.run("list", "--group", "keten", "--as-of", "2025-06-24")
    #expect(run.output.contains("Keten 1 · Governance: wie beslist · 8 punten · 10 jaar open"))
  }
}
