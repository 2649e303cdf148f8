import SystemPackage
import Testing

@Suite("Texts to take along")
struct ReportCommandTests {
  private let day = ["--as-of", "2025-06-24"]

  @Test("Are written to a file once, as Markdown when its name says so, and never over another")
  func out() async throws {
    try await Program.inFolder { folder in
      let path = "\(folder)/keten.md"
      let words = ["report", "--chain", "1", "--out", path] + day
      let first = try await Program.run(words)
      #expect(first.code == 0)
      #expect(first.output == "")
      #expect(first.errors == "Geschreven naar \(path).\n")
      let written = try await Program.text(at: path)
      #expect(written.hasPrefix("# Keten 1"))
      let again = try await Program.run(words)
      #expect(again.code == 73)
      #expect(again.errors.contains("bestaat al en is niet overschreven"))
      #expect(try await Program.text(at: path) == written)
    }
  }

  @Test("Do not get into the folder of the dossier, nor where nobody may write")
  func places() async throws {
    for path in ["\(Program.shipped)/uit.md", "/bestaat/niet/uit.md"] {
      let run = try await Program.run(["report", "--out", path] + day)
      #expect(run.code == 73)
      #expect(run.errors.contains("iet geschreven"))
    }
  }

  @Test("Say which chain there is not, and what does not go together")
  func refusals() async throws {
    let none = try await Program.run(["report", "--chain", "99"] + day)
    #expect(none.code == 1)
    #expect(none.errors.contains("keten"))
    let both = try await Program.run(["report", "--chain", "1", "--table"] + day)
    #expect(both.code == 64)
    let filter = try await Program.run(["report", "jaar:2025"] + day)
    #expect(filter.code == 64)
    #expect(filter.errors.contains("--table"))
  }

  @Test("A chain by one of its items is the same excerpt")
  func item() async throws {
    let number = try await Program.run(["report", "--chain", "1"] + day)
    let item = try await Program.run(["report", "--chain", "r2025-1"] + day)
    #expect(number.output == item.output)
    #expect(number.output != "")
  }
}
