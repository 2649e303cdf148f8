import Subprocess
import SystemPackage
import Testing

/// `vervolg check --repair` on a journal that somebody damaged.
@Suite struct RepairCommandTests {
  @Test("A torn end is told, repaired and kept aside; a second repair has nothing to do")
  func torn() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await edit("printf '{\"v\":1,' >> \"$1\"", place)
      let found = try await place.run(as: "bos", "check")
      #expect(found.code == 1)
      #expect(found.output.contains("De laatste regel is niet af (7 bytes)."))
      let looked = try await place.run(as: "bos", "check", "--repair", "--read-only")
      #expect(looked.code != 0)
      #expect(try await place.names(in: "quarantine") == [])

      let repaired = try await place.run(as: "bos", "check", "--repair")
      #expect(repaired.code == 0, "\(repaired.output)\(repaired.errors)")
      #expect(repaired.output.contains("Het onvolledige einde"))
      #expect(try await place.names(in: "quarantine").count == 1)
      let again = try await place.run(as: "bos", "check", "--repair")
      #expect(again.code == 0)
      #expect(!again.output.contains("Het onvolledige einde"))
      #expect(
        try await place.run(as: "bos", "add", "note", "R2025-3", "--text", "gebeld").code == 0)
    }
  }

  @Test("A cut-off journal is told by every command; a repair keeps it and begins a new one")
  func cutOff() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await edit("sed -i '$d' \"$1\"", place)
      let list = try await place.run(as: "bos", "list", "R2025-3")
      #expect(list.errors.contains("Dit dossier heeft 1 fout"))
      let found = try await place.run(as: "bos", "check")
      #expect(found.code == 1)
      #expect(found.output.contains("Uw eigen journaal is korter dan het was"))
      let refused = try await place.run(as: "bos", "add", "note", "R2025-3", "--text", "gebeld")
      #expect(refused.code != 0)

      let repaired = try await place.run(as: "bos", "check", "--repair")
      #expect(repaired.code == 0, "\(repaired.output)\(repaired.errors)")
      #expect(repaired.output.contains("komt in een nieuw journaal"))
      #expect(try await place.names(in: "quarantine").count == 1)
      #expect(
        try await place.run(as: "bos", "add", "note", "R2025-3", "--text", "gebeld").code == 0)
      #expect(try await place.names(in: "journal").count == 2)
      #expect(try await place.run(as: "bos", "list", "R2025-3").errors == "")
    }
  }

  /// Changes the only file of the only journal with a command of the shell, which finds it in `$1`.
  private func edit(_ command: String, _ place: RecordingPlace) async throws {
    let writer = try #require(try await place.names(in: "journal").first)
    let names = try await place.names(in: "journal/\(writer)")
    let segment = try #require(names.first { $0.hasSuffix(".jsonl") })
    let path = place.dossier.appending("journal").appending(writer).appending(segment)
    _ = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", command, "sh", path.string], output: .discarded,
      error: .discarded)
  }
}
