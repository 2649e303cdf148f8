import SystemPackage
import Testing

@Suite("How a run ends")
struct EndingTests {
  @Test(
    "With the exit code that the manual gives",
    arguments: [
      (["list", "stand:G1"], 1), (["flags", "stand:G1"], 1), (["show", "R9999"], 1),
      (["show", "R2025-1", "--as-of", "2020"], 1), (["explain", "R2025-1", "R99"], 1),
      (["chains", "99"], 1), (["chains", "R2015-7"], 1), (["answers", "zomaar"], 1),
      (["parties", "zomaar"], 1), (["manual", "zomaar"], 1),
      (["list", "--dossier", "/nergens"], 2), (["list", "--dossier", "Sources"], 2),
      (["list", "thma:x"], 64), (["list", "--zomaar"], 64), (["list", "stand:zomaar"], 64),
      (["list", "--as-of", "morgen misschien"], 64), (["list", "--limit", "0"], 64),
      (["list", "--limit", "veel"], 64), (["show"], 64), (["lst"], 64), (["--lang", "de"], 64),
      (["show", "R2025-1", "R2025-2"], 64),
    ] as [([String], Int32)])
  func codes(arguments: [String], code: Int32) async throws {
    let run = try await Program.run(arguments)
    #expect(run.code == code)
    #expect(run.output == "", "data goes to standard output, messages do not")
    #expect(run.errors != "")
  }

  @Test("A filter that is no filter is told with its place and its neighbour")
  func filterFault() async throws {
    let run = try await Program.run("list", "stand:open", "thma:governance")
    #expect(
      run.errors == """
        Onbekend veld ‘thma’ op positie 12. Bedoelde u ‘thema’?
          stand:open thma:governance
                     ^

        """)
  }

  @Test("A mistyped command or number is answered with the nearest")
  func nearest() async throws {
    #expect(try await Program.run("lsit").errors.contains("‘vervolg list’"))
    #expect(try await Program.run("show", "R2025-12").errors.contains("Bedoelde u ‘R2025-1"))
    #expect(try await Program.run("show", "r2025-1").code == 0)
  }

  @Test("Nothing found is nothing on standard output, also as records")
  func nothing() async throws {
    let plain = try await Program.run("list", "--plain", "stand:G1")
    #expect(plain.code == 1)
    #expect(plain.output == "")
    let json = try await Program.run("list", "--json", "stand:G1", "--as-of", "2025-06-24")
    #expect(json.code == 1)
    #expect(json.output.contains("\"items\": []"))
  }
}

@Suite("What somebody else wrote never reaches the terminal raw")
struct HostileArgumentTests {
  /// Sets the title of the window, clears the screen, and turns the direction of writing.
  private static let hostile = "a\u{1B}]0;KWAAD\u{7}\u{1B}[2J\u{9B}31m\u{202E}b"

  @Test(
    "Not from an argument, wherever it stands",
    arguments: [
      [hostile], ["list", hostile], ["list", "\(hostile):x"], ["list", "stand:\(hostile)"],
      ["list", "--\(hostile)"], ["--\(hostile)"], ["show", hostile],
      ["explain", "R2025-1", hostile],
      ["chains", hostile], ["timeline", hostile], ["answers", hostile], ["parties", hostile],
      ["manual", hostile], ["list", "--dossier", hostile], ["list", "--as-of", hostile],
      ["list", "--sort", hostile], ["list", "--lang", hostile], ["list", "--limit", hostile],
    ])
  func arguments(words: [String]) async throws {
    let run = try await Program.run(words)
    #expect(run.code != 0)
    for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }
}
