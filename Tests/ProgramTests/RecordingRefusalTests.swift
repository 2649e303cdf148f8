import Testing

/// What cannot be recorded is told before anything is written, in words that say what to do.
@Suite struct RecordingRefusalTests {
  @Test("A trial tells what could not be written down as well, and what is missing by its option")
  func unwritable() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let title = try await place.run(
        as: "bos", "--dry-run", "add", "item", "R2025-99", "--report", "R2025", "--title",
        "Een titel die te lang is voor de lijst", "--text", "Doe het.", "--lead",
        "mk-noord-nederland")
      #expect(title.code == 73, "\(title.errors)")
      #expect(title.errors.contains("de titel telt 38 tekens en er passen er 29"))
      let name = try await place.run(
        as: "bos", "--dry-run", "add", "party", "een naam", "--name", "Naam")
      #expect(name.code == 73)
      #expect(name.errors.contains("het nummer bevat een spatie"))
      let bare = try await place.run(
        as: "bos", "--dry-run", "add", "assessment", "R2025-3", "--value", "opgelost", "--text", "x"
      )
      #expect(bare.code == 77)
      #expect(
        bare.errors
          == "Kan niet: er staat niet bij waarnaar is gekeken.\nNoem het met --looked-at.\n")
    }
  }

  @Test("A response is undone with its answers, and a second equal proposal is refused")
  func undoneTogether() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let document = try await place.run(
        as: "bos", "add", "document", "N3", "--title", "Brief", "--voice", "ministerie",
        "--issuer", "Minister", "--date", "2025-06-01")
      #expect(document.code == 0, "\(document.errors)")
      let response = try await place.run(
        as: "bos", "add", "response", "N3", "--report", "R2025", "--by", "Minister", "--summary",
        "neemt over", "--answer", "R2025-1=ja", "--answer", "R2025-3=deels:noemt overleg")
      #expect(response.code == 0, "\(response.errors)")
      let undone = try await place.run(as: "bos", "undo")
      #expect(undone.code == 0, "\(undone.errors)")
      #expect(undone.output.hasSuffix("Opgeslagen: 3 vermeldingen.\n"))
      #expect(undone.errors.isEmpty)
      let again = ["add", "closure", "R2025-3", "--kind", "achterhaald", "--reason", "x"]
      #expect(try await place.run(as: "bos", again).code == 0)
      let second = try await place.run(as: "bos", again)
      #expect(second.code == 77)
      #expect(second.errors.contains("wacht op een tweede persoon"))
      #expect(try await place.run(as: "bos", "check").code == 0)
    }
  }

  @Test("A journal that cannot be read is told as such, not as a dossier without members")
  func unreadable() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.spoilJournal()
      let noted = try await place.run(as: "bos", "add", "note", "R2025-3", "--text", "x")
      #expect(noted.code == 2)
      #expect(noted.errors.contains("niet alles wat er al staat, is te lezen"))
      #expect(noted.errors.contains(".jsonl: "))
    }
  }
}
