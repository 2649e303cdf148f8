import Subprocess
import SystemPackage
import Testing

/// Recording by command, from the first member to a closed item.
@Suite struct RecordingTests {
  @Test(
    "An official reports on three points, an inspector judges and proposes, a coordinator closes")
  func journey() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let report = try await place.run(
        as: "vos", "add", "claim", "R2025-3", "R2025-4", "R2025-9", "--value", "grotendeels gereed",
        "--date", "1-9-2025", "--text", "werkwijze afgesproken", "--evidence", "verslag van het SMB"
      )
      #expect(report.code == 0, "\(report.errors)")
      #expect(report.output.hasSuffix("Opgeslagen: 3 vermeldingen.\n"))
      #expect(report.errors.contains("‘1-9-2025’ is 1 september 2025."))

      let judged = try await place.run(
        as: "bos", "add", "assessment", "R2025-3", "--value", "opgelost", "--date", "1-10-2025",
        "--looked-at", "oefening", "--text", "-", "--evidence", "eigen waarneming",
        input: "Wie mag ingrijpen\nstaat nu vast.\n")
      #expect(judged.code == 0, "\(judged.errors)")
      #expect(try await place.state(of: "R2025-3") == "O7")

      let closing = try await place.run(
        as: "bos", "add", "closure", "R2025-3", "--kind", "opgevolgd", "--date", "2-10-2025")
      #expect(closing.code == 0, "\(closing.errors)")
      #expect(closing.errors.contains("vervolg confirm"))
      #expect(try await place.state(of: "R2025-3") == "O7")

      let confirmed = try await place.run(
        as: "kok", "confirm", "R2025-3", "--date", "3-10-2025")
      #expect(confirmed.code == 0, "\(confirmed.errors)")
      #expect(confirmed.output.contains("af te sluiten → opgevolgd"))
      #expect(try await place.state(of: "R2025-3") == "G1")

      let waiting = try await place.run(as: "vos", "confirm", "R2025-3")
      #expect(waiting.code == 1, "nothing waits any more")

      let undone = try await place.run(as: "vos", "undo")
      #expect(undone.code == 0, "\(undone.errors)")
      #expect(
        undone.output.hasSuffix("Opgeslagen: 3 vermeldingen.\n"), "all that was reported at once")
      #expect(undone.output.contains("Ongedaan gemaakt: melding: grotendeels gereed ("))
      #expect(try await place.state(of: "R2025-3") == "G1")
      #expect(
        try await place.run(as: "vos", "undo").code == 1, "an undoing is not undone by itself")
      let log = try await place.run(as: "bos", "log")
      #expect(log.output.contains("Ongedaan gemaakt door"))
      #expect(log.output.contains("Stand: af te sluiten → opgevolgd"))
      #expect(log.output.contains("staat nu vast."))
      let check = try await place.run(as: "bos", "check")
      #expect(check.code == 0, "\(check.output)")
    }
  }

  @Test("Who is not in the list, or not in the role, changes nothing and is told so (77)")
  func notAllowed() async throws {
    try await RecordingPlace.with { place in
      let nobody = try await place.run(as: "vos", "add", "note", "R2025-3", "--text", "x")
      #expect(nobody.code == 77)
      #expect(nobody.errors.contains("vervolg member add"))
      try await place.enrol()
      let stranger = try await place.run(as: "wie", "add", "note", "R2025-3", "--text", "x")
      #expect(stranger.code == 77)
      let official = try await place.run(
        as: "vos", "add", "assessment", "R2025-3", "--value", "opgelost", "--looked-at", "niets",
        "--text", "-", input: "volgens ons klaar\n")
      #expect(official.code == 77)
      #expect(official.output.isEmpty)
      #expect(
        official.errors.hasPrefix("Kan niet: beoordelen doet alleen een inspecteur."),
        "\(official.errors)")
      #expect(official.errors.contains("Uw tekst staat in het concept "))
      let own = try await place.run(
        as: "bos", "--read-only", "add", "note", "R2025-3", "--text", "x")
      #expect(own.code == 77)
      let other = try await place.run(
        as: "bos", "--as-of", "2025-04-24", "add", "note", "R2025-3", "--text", "x")
      #expect(other.code == 77)
      let log = try await place.run(as: "bos", "log", "R2025-3")
      #expect(log.code == 1, "nothing was recorded")
    }
  }

  @Test("A trial shows what would change and writes nothing")
  func trial() async throws {
    try await RecordingPlace.with { place in
      let first = try await place.run(
        as: "bos", "--dry-run", "member", "add", "bos", "--name", "B", "--role", "INS")
      #expect(first.code == 0, "\(first.errors)")
      #expect(try await place.names(in: "journal").isEmpty, "a trial makes no journal")
      try await place.enrol()
      let trial = try await place.run(
        as: "vos", "--dry-run", "--json", "add", "position", "R2025-3", "--value", "overgenomen",
        "--document", "6348714")
      #expect(trial.code == 0, "\(trial.errors)")
      #expect(trial.output.contains("\"saved\": false"))
      #expect(trial.output.contains("\"beforeLabel\": \"niet beantwoord\""))
      #expect(trial.output.contains("\"after\": \"O2\""))
      #expect(try await place.state(of: "R2025-3") == "O1")
    }
  }

  @Test("A mandate holder confirms a position or gives it back, and it counts from then")
  func positions() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let proposed = try await place.run(
        as: "vos", "add", "position", "R2025-3", "--value", "accepted")
      #expect(proposed.code == 0, "\(proposed.errors)")
      let mute = try await place.run(as: "baas", "return", "R2025-3")
      #expect(mute.code == 77)
      let back = try await place.run(
        as: "baas", "return", "R2025-3", "--reason", "noem een datum")
      #expect(back.code == 0, "\(back.errors)")
      let none = try await place.run(as: "baas", "confirm", "R2025-3")
      #expect(none.code == 1)
      _ = try await place.run(as: "vos", "add", "position", "R2025-3", "--value", "accepted")
      let himself = try await place.run(as: "vos", "confirm", "R2025-3")
      #expect(himself.code == 77)
      let confirmed = try await place.run(as: "baas", "confirm", "R2025-3")
      #expect(confirmed.code == 0, "\(confirmed.errors)")
      #expect(try await place.state(of: "R2025-3") == "O2")
    }
  }

  @Test("A correction stands in the place of what it corrects, and the log shows both")
  func corrections() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      _ = try await place.run(
        as: "vos", "add", "claim", "R2025-3", "--value", "gereedgemeld", "--evidence", "verslag")
      #expect(try await place.state(of: "R2025-3") == "O5")
      let log = try await place.run(as: "vos", "log", "--plain", "--limit", "1")
      let fields = log.output.split(separator: "\t", omittingEmptySubsequences: false)
      let id = String(fields[1])
      let mended = try await place.run(
        as: "vos", "correct", id, "--value", "in uitvoering")
      #expect(mended.code == 0, "\(mended.errors)")
      #expect(try await place.state(of: "R2025-3") == "O1")
      let after = try await place.run(as: "vos", "log", "R2025-3")
      #expect(after.output.contains("Verbetering: melding: in uitvoering"))
      #expect(after.output.contains("Verbeterd door"))
    }
  }

  @Test("A file that shows it is copied into the dossier by its content")
  func attachments() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let added = try await place.run(
        as: "bos", "add", "evidence", "R2025-3", "--text", "de gegevens", "--evidence-file",
        place.dossier.appending("parties.json").string)
      #expect(added.code == 0, "\(added.errors)")
      let names = try await place.names(in: "attachments")
      #expect(names.count == 1)
      #expect(names.allSatisfy { $0.count == 64 })
      let absent = try await place.run(
        as: "bos", "add", "evidence", "R2025-3", "--text", "x", "--evidence-file", "/nergens")
      #expect(absent.code == 73)
    }
  }

  @Test("The editor gets its words without a shell, and what was typed in it is the text")
  func editor() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let noted = try await place.run(
        as: "bos", "add", "note", "R2025-3", "--editor",
        environment: ["EDITOR": "/bin/sh -c 'echo \"in de editor\" > \"$0\"'"])
      #expect(noted.code == 0, "\(noted.errors)")
      let log = try await place.run(as: "bos", "log", "R2025-3")
      #expect(log.output.contains("in de editor"))
      let failed = try await place.run(
        as: "bos", "add", "note", "R2025-3", "--editor", environment: ["VISUAL": "/bin/false"])
      #expect(failed.code == 73)
    }
  }

  @Test("New documents, reports, items, parties, commitments and responses are recorded as well")
  func records() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let commands: [[String]] = [
        [
          "bos", "add", "document", "N1", "--title", "Rapport", "--voice", "inspectie", "--issuer",
          "Inspectie", "--date", "2026-01-10",
        ],
        [
          "bos", "add", "report", "R2026", "--title", "Rapport", "--document", "N1", "--body",
          "Inspectie JenV", "--issued", "10 januari 2026",
        ],
        ["bos", "add", "party", "waakhond", "--name", "De Waakhond"],
        ["bos", "add", "alias", "waakhond", "Waak"],
        [
          "bos", "add", "item", "R2026-1", "--report", "R2026", "--title", "Doe het", "--text",
          "Doe het nu.", "--lead", "waak",
        ],
        [
          "bos", "add", "link", "R2026-1", "R2025-3", "--kind", "herhaalt", "--reason",
          "zelfde vraag",
        ],
        [
          "vos", "add", "commitment", "R2026-1", "--text", "Komt er", "--due", "Q4 2026", "--date",
          "2026-02-01",
        ],
        ["vos", "add", "commitment", "R2026-1", "--of", "C2026-1", "--state", "nagekomen"],
        ["vos", "add", "target", "R2026-1", "--due", "2027"],
        ["vos", "add", "lead", "R2026-1", "--party", "waakhond", "--official", "de baas"],
        [
          "bos", "add", "document", "N2", "--title", "Brief", "--voice", "ministerie", "--issuer",
          "Minister", "--date", "2026-03-01",
        ],
        [
          "bos", "add", "response", "N2", "--report", "R2026", "--by", "Minister", "--summary",
          "ja", "--answer", "R2026-1=deels:noemt overleg",
        ],
        ["bos", "add", "unlink", "R2026-1", "R2025-3"],
      ]
      for command in commands {
        let ended = try await place.run(as: command[0], Array(command.dropFirst()))
        #expect(ended.code == 0, "\(command): \(ended.errors)")
      }
      let shown = try await place.run(as: "bos", "show", "R2026-1")
      #expect(shown.code == 0)
      let check = try await place.run(as: "bos", "check")
      #expect(check.code == 0, "\(check.output)")
    }
  }

  @Test("What waits is in the check, and several proposals are told apart")
  func waiting() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      for value in ["accepted", "rejected"] {
        let ended = try await place.run(
          as: "vos", "add", "position", "R2025-3", "--value", value, "--reason", "x")
        #expect(ended.code == 0, "\(ended.errors)")
      }
      let which = try await place.run(as: "baas", "confirm", "R2025-3")
      #expect(which.code == 64)
      #expect(which.errors.hasPrefix("Bij R2025-3 wachten 2 voorstellen: "))
      let check = try await place.run(as: "baas", "check")
      #expect(check.code == 0)
      #expect(check.output.contains("Wacht op een tweede persoon"))
      #expect(check.output.contains("Logboek: 6 vermeldingen."))
      let records = try await place.run(as: "baas", "check", "--json")
      #expect(records.output.contains("\"recorded\": 6"))
      #expect(records.output.contains("\"type\": \"proposal of position\""))
    }
  }

  @Test("Six who save at once: each is saved or told that another was first, and nothing is lost")
  func together() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
        for number in 1...6 {
          group.addTask {
            try await place.run(as: "bos", "add", "note", "R2025-3", "--text", "n\(number)").code
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(codes.allSatisfy { $0 == 0 || $0 == 75 }, "\(codes)")
      let log = try await place.run(as: "bos", "log", "R2025-3", "--plain")
      #expect(log.output.split(separator: "\n").count == codes.count { $0 == 0 })
      #expect(try await place.run(as: "bos", "check").code == 0)
    }
  }

  @Test("A file that cannot be added and a text that cannot be written are told apart from a disk")
  func unfit() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let absent = try await place.run(
        as: "bos", "add", "evidence", "R2025-3", "--evidence-file", "/nergens")
      #expect(absent.code == 73)
      #expect(absent.errors.contains("dat bestand is er niet"))
      let folder = try await place.run(
        as: "bos", "add", "evidence", "R2025-3", "--evidence-file", "/tmp")
      #expect(folder.errors.contains("dat is geen gewoon bestand"))
      let long = try await place.run(
        as: "bos", "add", "note", "R2025-3", "--text", "-",
        input: String(repeating: "x", count: 1 << 20))
      #expect(long.code == 73)
      #expect(long.errors.contains("hoogstens 32 KiB"))
      #expect(long.errors.contains("Uw tekst staat in het concept "))
      #expect(try await place.run(as: "bos", "log", "R2025-3").code == 1)
    }
  }

  @Test("Hostile text in what is recorded never reaches the terminal raw")
  func hostile() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      _ = try await place.run(
        as: "bos", "add", "note", "R2025-3", "--text", "a\u{1B}[31mb\u{202E}c")
      let log = try await place.run(as: "bos", "log")
      #expect(!log.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      let unknown = try await place.run(as: "bos", "undo", "\u{1B}[2J")
      #expect(unknown.code == 1)
      #expect(!unknown.errors.unicodeScalars.contains("\u{1B}"))
    }
  }
}
