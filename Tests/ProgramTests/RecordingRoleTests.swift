import Testing

/// Everything that can be recorded, by the role that may and by one that may not.
@Suite("Each command is for its role")
struct RecordingRoleTests {
  /// Who may, who may not, and what.
  private static let table: [(may: String, mayNot: String, arguments: [String])] = [
    ("vos", "kok", ["position", "R2025-3", "--value", "overgenomen"]),
    ("vos", "bos", ["claim", "R2025-3", "--value", "in uitvoering"]),
    ("vos", "bos", ["target", "R2025-3", "--due", "Q4 2027"]),
    ("vos", "bos", ["commitment", "R2025-3", "--text", "Komt er", "--due", "2027"]),
    (
      "bos", "vos",
      ["assessment", "R2025-3", "--value", "opgelost", "--looked-at", "x", "--text", "x"]
    ),
    (
      "bos", "kok",
      ["closure", "R2025-3", "--kind", "achterhaald", "--reason", "x", "--risk-owner", "x"]
    ),
    ("bos", "vos", ["closure", "R2021-5", "--kind", "vervangen", "--successor", "R2025-1"]),
    ("kok", "bos", ["closure", "R2025-3", "--kind", "ingetrokken", "--reason", "x"]),
    ("vos", "baas", ["evidence", "R2025-3", "--text", "verslag"]),
    ("baas", "lees", ["note", "R2025-3", "--text", "x"]),
    ("bos", "vos", ["lead", "R2025-3", "--party", "minister-jenv"]),
    ("vos", "bos", ["lead", "R2025-3", "--party", "minister-jenv", "--official", "de directeur"]),
    ("bos", "kok", ["link", "R2025-3", "R2021-4", "--kind", "verwant", "--reason", "x"]),
    (
      "kok", "baas",
      [
        "acknowledge", "R2025-3", "--flag", "R4", "--until", "over 2 weken",
        "--reason", "x",
      ]
    ),
    (
      "vos", "lees",
      ["document", "N1", "--title", "Brief", "--voice", "ministerie", "--issuer", "x"]
    ),
    (
      "bos", "vos",
      [
        "report", "R2026", "--title", "x", "--document", "insp-2025-03-03", "--body",
        "insp-jenv", "--issued", "2026",
      ]
    ),
    (
      "bos", "vos",
      [
        "item", "R2025-99", "--report", "R2025", "--title", "x", "--text", "x", "--lead",
        "minister-jenv",
      ]
    ),
    ("kok", "lees", ["party", "waakhond", "--name", "De Waakhond"]),
    ("vos", "lees", ["alias", "minister-jenv", "de bewindspersoon"]),
  ]

  @Test("Who may sees what would follow; who may not is told why, in one sentence (77)")
  func roles() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let reader = try await place.run(
        as: "kok", "member", "add", "lees", "--name", "lees", "--role", "LEZ")
      #expect(reader.code == 0, "\(reader.errors)")
      for (may, mayNot, arguments) in Self.table {
        let allowed = try await place.run(as: may, ["--dry-run", "add"] + arguments)
        #expect(allowed.code == 0, "\(may) \(arguments): \(allowed.errors)")
        let refused = try await place.run(as: mayNot, ["--dry-run", "add"] + arguments)
        #expect(refused.code == 77, "\(mayNot) \(arguments): \(refused.errors)")
        #expect(refused.output == "")
        let sentences = refused.errors.split(separator: "\n")
          .filter { !$0.hasPrefix("‘") }
        #expect(sentences.count == 1, "\(refused.errors)")
        #expect(sentences.allSatisfy { $0.hasPrefix("Kan niet: ") }, "\(refused.errors)")
      }
      let log = try await place.run(as: "bos", "log", "--plain")
      #expect(log.output.split(separator: "\n").count == 5, "only the members were recorded")
    }
  }

  @Test("The response term is extended by the ministry, and a closed item reopened by an inspector")
  func extensionAndReopening() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let books = [
        [
          "document", "N1", "--title", "x", "--voice", "inspectie", "--issuer", "x", "--date",
          "vandaag",
        ],
        [
          "report", "R2099", "--title", "x", "--document", "N1", "--body", "insp-jenv",
          "--issued", "vandaag",
        ],
        [
          "item", "N-1", "--report", "R2099", "--title", "x", "--text", "x", "--lead",
          "minister-jenv",
        ],
        ["closure", "R2021-5", "--kind", "vervangen", "--successor", "R2025-1"],
      ]
      for book in books {
        let ended = try await place.run(as: "bos", ["add"] + book)
        #expect(ended.code == 0, "\(book): \(ended.errors)")
      }
      let more = ["add", "extension", "N-1", "--months", "2", "--reason", "overleg"]
      #expect(try await place.run(as: "vos", more).code == 0)
      #expect(try await place.run(as: "bos", more).code == 77)
      let long = ["add", "extension", "N-1", "--months", "9223372036854775807", "--reason", "x"]
      #expect(try await place.run(as: "vos", long).code == 77)
      let reopen = ["add", "reopen", "R2021-5", "--reason", "toch niet"]
      #expect(try await place.run(as: "kok", reopen).code == 77)
      #expect(try await place.run(as: "bos", reopen).code == 0)
    }
  }

  @Test("The first to record adds himself, and nobody else under his name")
  func firstMember() async throws {
    try await RecordingPlace.with { place in
      let other = try await place.run(
        as: "bos", "member", "add", "kok", "--name", "K", "--role", "COO")
      #expect(other.code == 77)
      #expect(other.errors.contains("Voeg eerst uzelf toe"))
      let reader = try await place.run(
        as: "bos", "member", "add", "bos", "--name", "B", "--role", "LEZ")
      #expect(reader.code == 77)
      try await place.enrol()
      let names = try await place.run(as: "bos", "member", "list", "--plain")
      #expect(names.output == "bos\tbos\tINS\nkok\tkok\tCOO\nvos\tvos\tDOS\nbaas\tbaas\tMAN\n")
    }
  }
}
