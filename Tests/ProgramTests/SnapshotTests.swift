import Testing

@Suite("What the commands print is what was looked at")
struct SnapshotTests {
  @Test(
    "The list, an item and why it stands out, two months apart",
    arguments: [
      ("list", ["list"]), ("show", ["show", "R2025-1"]), ("explain", ["explain", "R2025-1", "R2"]),
      ("explain-r3", ["explain", "R2025-1", "R3"]), ("chains", ["chains", "1"]),
      ("answers", ["answers"]), ("parties", ["parties"]), ("timeline", ["timeline", "1"]),
      ("report", ["report"]), ("report-chain", ["report", "--chain", "1"]),
      ("report-chain-markdown", ["report", "--chain", "1", "--format", "md"]),
      ("report-table", ["report", "--table", "jaar:2025"]),
      ("overview", ["overview"]),
    ], ["2025-06-24", "2025-04-24"])
  func snapshots(command: (name: String, words: [String]), day: String) async throws {
    let run = try await Program.run(command.words + ["--as-of", day])
    try Snapshot.expect(run.output + run.errors, is: "\(command.name)-\(day)")
  }

  @Test("The same list in English")
  func english() async throws {
    let run = try await Program.run("list", "--lang", "en", "--as-of", "2025-06-24")
    try Snapshot.expect(run.output, is: "list-english")
  }

  @Test("The overview in English, and the documents")
  func others() async throws {
    let overview = try await Program.run("overview", "--lang", "en", "--as-of", "2025-06-24")
    try Snapshot.expect(overview.output, is: "overview-english")
    let documents = try await Program.run("documents", "--as-of", "2025-06-24")
    try Snapshot.expect(documents.output, is: "documents")
    let one = try await Program.run("documents", "insp-2025-03-03", "--as-of", "2025-06-24")
    try Snapshot.expect(one.output, is: "document-insp-2025-03-03")
  }

  @Test("What stands out, folded")
  func flags() async throws {
    let run = try await Program.run("flags", "jaar:2025", "--as-of", "2025-06-24")
    try Snapshot.expect(run.output, is: "flags-2025")
  }
}
