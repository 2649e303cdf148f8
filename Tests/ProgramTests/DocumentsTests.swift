import FollowUp
import Interface
import Subprocess
import SystemPackage
import Testing
import Text

@testable import vervolg

@Suite("Documents: what was read of each, and the files beside them")
struct DocumentsTests {
  private static let letter = "insp-2025-03-03"

  private func attach(_ place: RecordingPlace, _ file: String) async throws -> RecordingPlace.Ended
  {
    try await place.run(
      as: "bos", "documents", "attach", Self.letter, place.folder.appending(file).string)
  }

  private func read(
    _ place: RecordingPlace, path: String = "/usr/bin:/bin"
  ) async throws -> RecordingPlace.Ended {
    try await place.run(
      as: "bos", ["documents", Self.letter, "--text"], environment: ["PATH": path])
  }

  @Test("All 58 are listed with what was read of them, and one is told in full")
  func list() async throws {
    let all = try await Program.run("documents", "--as-of", "2026-06-24")
    #expect(all.lines[0] == "58 stukken: 13 volledig, 33 deels en 12 niet zelf gelezen")
    let earlier = try await Program.run("documents", "--as-of", "2025-06-24")
    #expect(earlier.lines[0] == "55 stukken: 13 volledig, 31 deels en 11 niet zelf gelezen")
    #expect(!earlier.output.contains("12-11-2025"))
    let plain = try await Program.run("documents", "--plain")
    #expect(plain.lines.count { !$0.isEmpty } == 58)
    let one = try await Program.run("documents", "INSP-2025-03-03")
    #expect(one.output.contains("Aangehaald bij"))
    #expect(one.output.contains("R2025-1"))
    let none = try await Program.run("documents", "insp-2025-03")
    #expect(none.code == 1)
    #expect(none.errors.contains("insp-2025-03-03"))
  }

  @Test("A text is copied by its content, recorded, read back harmless, and can be taken back")
  func text() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.shell(running: #"printf 'Eerste regel\n\033]0;EVIL\007tweede\n' > brief.txt"#)
      let saved = try await attach(place, "brief.txt")
      #expect(saved.code == 0, "\(saved.errors)")
      #expect(saved.output.contains("Opgeslagen"))
      let text = try await read(place)
      #expect(text.output.contains("Eerste regel\n"))
      #expect(text.output.contains("tweede"))
      #expect(!text.output.contains("\u{1B}"))
      let log = try await place.run(as: "bos", "log")
      #expect(log.output.contains("Bestand bij \(Self.letter): brief.txt"))
      #expect(try await place.run(as: "bos", "check").code == 0)
      let again = try await attach(place, "brief.txt")
      #expect(again.code == 77)
      #expect(again.errors.contains("dit bestand staat al bij het document"))
      #expect(try await place.run(as: "bos", "undo", "--no-input").code == 0)
      #expect(try await read(place).code == 1)
      #expect(try await attach(place, "brief.txt").code == 0)
    }
  }

  @Test("Who may not record it copies nothing, and a trial copies nothing either")
  func refused() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.shell(running: "echo x > brief.txt")
      let file = place.folder.appending("brief.txt").string
      let reader = try await place.run(as: "baas", "documents", "attach", Self.letter, file)
      #expect(reader.code == 77)
      let trial = try await place.run(
        as: "bos", "--dry-run", "documents", "attach", Self.letter, file)
      #expect(trial.code == 0, "\(trial.errors)")
      let absent = try await place.run(as: "bos", "documents", "attach", Self.letter, "/no/file")
      #expect(absent.code != 0)
      #expect(try await place.names(in: "attachments").isEmpty)
    }
  }

  @Test("A file that was changed after it was added is not shown")
  func changed() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.shell(running: "echo waar > brief.txt")
      #expect(try await attach(place, "brief.txt").code == 0)
      try await place.shell(
        running: "for f in dossier/attachments/*; do chmod u+w $f; echo vals > $f; done")
      let text = try await read(place)
      #expect(text.code != 0)
      #expect(!text.output.contains("vals"))
      #expect(text.errors.contains("veranderd"))
    }
  }

  @Test("The text of a PDF comes from pdftotext; without it, or when it fails, that is said")
  func pdf() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.shell(
        running: #"""
          printf '%%PDF-1.4 nep\n' > brief.pdf
          mkdir good bad
          printf '#!/bin/sh\n/bin/cat > seen\nprintf "bladzij een\\fbladzij twee\\n"\n' > good/pdftotext
          printf '#!/bin/sh\nexit 3\n' > bad/pdftotext
          chmod +x good/pdftotext bad/pdftotext
          """#)
      #expect(try await attach(place, "brief.pdf").code == 0)
      let good = try await read(place, path: place.folder.appending("good").string)
      #expect(good.output == "bladzij een\nbladzij twee\n", "\(good.errors)")
      let bad = try await read(place, path: place.folder.appending("bad").string)
      #expect(bad.errors.contains("kan deze PDF niet lezen"))
      let none = try await read(place, path: place.folder.string)
      #expect(none.errors.contains("poppler-utils"))
      #expect(none.code == 2)
    }
  }

  @Test("pdftotext that does not end is stopped")
  func slow() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      try await place.shell(
        running: #"""
          printf '%%PDF-1.4 nep\n' > brief.pdf
          printf '#!/bin/sh\nexec sleep 60\n' > slow && chmod +x slow
          """#)
      #expect(try await attach(place, "brief.pdf").code == 0)
      var reader = DocumentText(folder: place.dossier.string)
      reader.patience = .milliseconds(200)
      reader.program = place.folder.appending("slow").string
      let sum = try #require(try await place.names(in: "attachments").first)
      let start = ContinuousClock.now
      let text = await reader.read(Attachment(document: "d", name: "brief.pdf", sum: sum))
      guard case .unreadable(let reason) = text else {
        Issue.record("it was read")
        return
      }
      #expect(reason.dutch.contains("gestopt"))
      #expect(ContinuousClock.now - start < .seconds(30))
    }
  }

  @Test("What is neither text nor PDF is not shown; a long text is cut at a line")
  func kinds() {
    guard case .unreadable = DocumentText.ofText([0x50, 0x4B, 0, 1]),
      case .unreadable = DocumentText.ofText([0xFF, 0xFE, 0x41])
    else {
      Issue.record("bytes were read as text")
      return
    }
    let line = Array("een regel\n".utf8)
    let long = Array(repeatElement(line, count: DocumentText.limit / line.count + 10).joined())
    guard case .lines(let lines, isCut: true) = DocumentText.ofText(long) else {
      Issue.record("it was not cut")
      return
    }
    #expect(lines.allSatisfy { $0.text == "een regel" })
  }

  @Test(
    "The JSON of overview and documents keeps to its schemas",
    .enabled("python3 with jsonschema is installed") { await Validator.isThere() },
    arguments: ["2025-06-24", "2015-03-27", "2010-01-01"], ["nl", "en"])
  func schemas(day: String, language: String) async throws {
    let runs = [
      ("overview", ["overview"]), ("overview", ["overview", "--since", "2025-04-23"]),
      ("documentlist", ["documents"]), ("documentlist", ["documents", Self.letter]),
    ]
    for (schema, words) in runs {
      let run = try await Program.run(words + ["--json", "--as-of", day, "--lang", language])
      #expect(try await Validator.faults(in: run.output, by: schema) == "", "\(words)")
    }
    let wrong = #"{"vervolg": 1, "asOf": "2025", "overview": {}, "documents": [{}]}"#
    for schema in ["overview", "documentlist"] {
      #expect(try await Validator.faults(in: wrong, by: schema) != "")
    }
  }
}

@Suite("The overview on the command line")
struct OverviewCommandTests {
  @Test("Every number lists what it counts when its filter is given to vervolg list")
  func doors() async throws {
    let run = try await Program.run("overview", "--plain", "--as-of", "2025-06-24")
    let records = run.lines.filter { !$0.isEmpty }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(records.count > 60)
    for record in records where ["rate", "report"].contains(record[0]) {
      let list = try await Program.run(
        ["list", "--plain", "--as-of", "2025-06-24", String(record[4])])
      #expect(list.lines.count { !$0.isEmpty } == Int(record[3]), "\(record)")
    }
  }

  @Test("A day that is no day is a usage error")
  func since() async throws {
    #expect(try await Program.run("overview", "--since", "gisteren?").code == 64)
  }
}
