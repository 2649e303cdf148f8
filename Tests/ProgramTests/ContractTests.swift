import Subprocess
import SystemPackage
import Testing

@Suite("The JSON keeps to its schema")
struct ContractTests {
  @Test(
    "Lists, items and flags, on both days and as known then",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() },
    arguments: [
      ["list"], ["list", "--limit", "2"], ["list", "stand:G1"], ["show", "R2025-1"],
      ["show", "R2015-1"], ["flags"], ["explain", "R2019-3"],
      ["list", "--known-on", "2019-09-06"], ["list", "--lang", "en"],
    ])
  func schema(command: [String]) async throws {
    for day in ["2025-06-24", "2015-03-27"] {
      let run = try await Program.run(command + ["--json", "--as-of", day])
      guard run.output != "" else { continue }
      #expect(try await Validator.faults(in: run.output) == "")
    }
  }

  @Test(
    "The texts to take along, part by part",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() },
    arguments: [["report"], ["report", "--chain", "1"], ["report", "--table"]])
  func papers(command: [String]) async throws {
    let run = try await Program.run(command + ["--json", "--as-of", "2025-06-24"])
    #expect(try await Validator.faults(in: run.output, by: "report") == "")
  }

  @Test(
    "The schema bites",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() })
  func teeth() async throws {
    #expect(try await Validator.faults(in: "{\"vervolg\":2,\"asOf\":\"2025\",\"items\":[]}") != "")
  }
}

/// python3 with jsonschema, where it is installed.
enum Validator {
  private static let script = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    faults = jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin))
    print('\\n'.join(fault.message[:200] for fault in faults), end='')
    """

  static func isThere() async -> Bool {
    let result = try? await Subprocess.run(
      .name("python3"), arguments: ["-c", "import jsonschema"], output: .discarded,
      error: .discarded)
    return result?.terminationStatus.isSuccess ?? false
  }

  static func faults(in json: String, by name: String = "output") async throws -> String {
    let schema = Program.package.appending("Data").appending("schema")
      .appending("\(name).schema.json")
    let result = try await Subprocess.run(
      .name("python3"), arguments: ["-c", script, schema.string], input: .string(json),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return result.standardOutput + result.standardError
  }
}
