import Subprocess
import SystemPackage
import Testing
import Text

@testable import FollowUp
@testable import vervolg

@Suite("What was written down for every run")
struct SettingsTests {
  private func read(_ text: String) throws(SettingsFault) -> Settings {
    try Settings(Array(text.utf8))
  }

  @Test("Every setting is read")
  func everything() throws {
    let found = try read(
      """
      {"$schema": "x", "dossier": "/a", "as": "m.deboer", "lang": "en", "readOnly": true,
       "noColor": true, "ascii": true, "filters": {"oud": "leeftijd:>4j"}}
      """)
    var wanted = Settings(
      dossier: "/a", member: "m.deboer", language: .english, readOnly: true, noColor: true,
      ascii: true)
    wanted.filters = SavedFilters([.init("oud", try Filter("leeftijd:>4j"))])
    #expect(found == wanted)
    #expect(try read("{}") == Settings())
  }

  @Test(
    "What is wrong is told with its line",
    arguments: [
      ("{\n\"as\": 1}", 2, "‘as’ moet een tekst zijn."),
      ("{\n\n\"lang\": \"fr\"}", 3, "‘lang’ moet \"nl\" of \"en\" zijn."),
      ("{\"ascii\": \"ja\"}", 1, "‘ascii’ moet true of false zijn."),
      ("{\"filter\": {}}", 1, "Onbekende instelling ‘filter’. Bedoelde u ‘filters’?"),
      (
        "{\"filters\": {\n\"a b\": \"x\"}}", 2, "De naam van een filter moet één woord zijn: ‘a b’."
      ),
      ("{\"filters\": {\n\"a\": \"jaar:\"}}", 2, "Na ‘jaar:’ op positie 1 ontbreekt een waarde."),
      ("[]", 1, "Het bestand moet een blok zijn, tussen accolades."),
      ("", 1, "Dit is geen JSON."),
    ])
  func faults(text: String, line: Int, sentence: String) throws {
    let fault = #expect(throws: SettingsFault.self) { try read(text) }
    #expect(fault?.line == line)
    #expect(fault?.sentence.dutch.hasPrefix(sentence) == true)
  }

  @Test("It stands where the system keeps settings")
  func path() {
    let home = ["HOME": "/h"]
    #expect(Settings.path(home) == "/h/.config/vervolg/config.json")
    #expect(
      Settings.path(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]) == "/c/vervolg/config.json")
    #expect(Settings.path(["XDG_CONFIG_HOME": "relative"]) == nil)
  }

  @Test("A saved filter is asked by its name, and the language of the file is spoken")
  func program() async throws {
    let settings = "{\"lang\": \"en\", \"filters\": {\"zorg\": \"soort:zorg\"}}"
    try await SettingsPlace.with(settings) { place in
      let named = try await place.run("list", "@zorg", "--plain", "--as-of", "2025-06-24")
      let spelled = try await place.run("list", "soort:zorg", "--plain", "--as-of", "2025-06-24")
      #expect(named.output == spelled.output)
      #expect(named.output != "")
      #expect(try await place.run("show", "nothing").errors.contains("There is no item"))
    }
  }

  @Test("A file that cannot be used stops a command, not its help")
  func broken() async throws {
    try await SettingsPlace.with("{\n\"lang\": 1}") { place in
      let run = try await place.run("list")
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.errors.contains("config.json, regel 2: ‘lang’ moet"))
      #expect(try await place.run("--help").code == 0)
    }
  }

  @Test(
    "Example of the pages keeps to the schema",
    .enabled("python3 with jsonschema is installed") {
      await Validator.isThere()
    })
  func schema() async throws {
    let text = "{\"as\": \"m.deboer\", \"filters\": {\"oud\": \"stand:open leeftijd:>4j\"}}"
    #expect(throws: Never.self) { try read(text) }
    #expect(try await Validator.faults(in: text, by: "config") == "")
    #expect(try await Validator.faults(in: "{\"lang\": \"fr\"}", by: "config") != "")
  }
}

/// A home with settings in it, gone after the test.
private struct SettingsPlace {
  private let home: FilePath

  static func with(
    _ settings: String, _ work: (SettingsPlace) async throws -> Void
  ) async throws {
    let made = try await Subprocess.run(
      .path("/bin/mktemp"), arguments: ["-d", "/tmp/vervolg-settings.XXXXXX"],
      output: .string(limit: 4096), error: .discarded)
    let place = SettingsPlace(home: FilePath(made.standardOutput.filter { !$0.isNewline }))
    var failure: (any Error)?
    do {
      try await place.write(settings)
      try await work(place)
    } catch {
      failure = error
    }
    _ = try await Subprocess.run(
      .path("/bin/rm"), arguments: ["-rf", place.home.string], output: .discarded,
      error: .discarded)
    if let failure { throw failure }
  }

  private func write(_ settings: String) async throws {
    _ = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "mkdir $1/vervolg && cat > $1/vervolg/config.json", "-", home.string],
      input: .string(settings), output: .discarded, error: .discarded)
  }

  func run(_ arguments: String...) async throws -> Program.Ended {
    try await Program.run(arguments, environment: ["XDG_CONFIG_HOME": home.string])
  }
}
