import Subprocess
import SystemPackage
import Testing

@Suite("What recording prints keeps to its schemas")
struct RecordingContractTests {
  @Test(
    "Saving, trying, undoing, the log and the members, each by its schema",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() })
  func schemas() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let runs: [(String, [String])] = [
        ("saved", ["--dry-run", "add", "note", "R2025-3", "--text", "x"]),
        ("saved", ["add", "evidence", "R2025-3", "--evidence", "eigen waarneming"]),
        (
          "saved",
          [
            "add", "assessment", "R2025-3", "R2025-4", "--value", "opgelost", "--looked-at",
            "oefening", "--text", "x",
          ]
        ),
        ("saved", ["undo"]), ("saved", ["undo"]),
        ("saved", ["add", "party", "waakhond", "--name", "De Waakhond"]),
        ("log", ["log"]), ("log", ["log", "R2025-3"]), ("members", ["member", "list"]),
      ]
      for (schema, arguments) in runs {
        let ended = try await place.run(as: "bos", arguments + ["--json"])
        #expect(ended.code == 0, "\(arguments): \(ended.errors)")
        #expect(try await Validator.faults(in: ended.output, by: schema) == "", "\(arguments)")
      }
    }
  }

  @Test(
    "The schemas bite",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() },
    arguments: ["saved", "log", "members"])
  func teeth(schema: String) async throws {
    let wrong = """
      {"vervolg": 1, "saved": true, "entries": [{"id": "x"}], "consequences": [],
       "log": [{"id": "x"}], "members": [{"id": ""}]}
      """
    #expect(try await Validator.faults(in: wrong, by: schema) != "")
  }
}
