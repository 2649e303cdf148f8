import ArgumentParser
import JSON
import JSONStore
import Testing
import Text

@testable import vervolg

@Suite("What check says")
struct CheckReportTests {
  private func report(_ records: String, in language: Language = .dutch) throws -> CheckReport {
    let files = OneFile(
      dossier: #"{"format": "vervolg", "version": 1, "title": {"nl": "Proef", "en": "Trial"}}"#,
      milestones: records)
    return CheckReport(
      try JSONStore.open("dossier", files: files), folder: "dossier", language: language)
  }

  private static let bad = """
    {"milestones": [
      {"id": "M1", "date": "2015-02-30", "text": "a", "source": {"confidence": "inferred"}},
      {"id": "M2", "date": "2015", "text": "b\\u001b[31m", "source": {"confidence": "zeker\\u001b"}}
    ]}
    """

  @Test("Every fault has its place, its record, what is wrong and what to do")
  func lines() throws {
    let lines = try report(Self.bad).lines.map(\.text)
    #expect(
      lines.prefix(4) == [
        "Fout: milestones.json, regel 2, kolom 24, mijlpaal M1",
        "  Het veld ‘date’ bevat ‘2015-02-30’; dat is geen bestaande datum.",
        "  Schrijf 2015, 2015-Q4, 2015-11 of 2015-11-23; laat het veld weg als de datum",
        "  onbekend is.",
      ])
    #expect(
      lines.suffix(2) == [
        "Gelezen: 2 mijlpalen.", "2 fouten, 3 opmerkingen. Weggelaten: 2 mijlpalen.",
      ])
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("It says the same in English")
  func english() throws {
    let lines = try report(Self.bad, in: .english).lines.map(\.text)
    #expect(lines.first == "Fault: milestones.json, line 2, column 24, milestone M1")
    #expect(lines.last == "2 faults, 3 remarks. Left out: 2 milestones.")
  }

  @Test("No control character of a file reaches the terminal")
  func harmless() throws {
    let report = try report(Self.bad)
    let shown = report.lines + report.records.flatMap { $0 }
    #expect(shown.allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(JSONWriter.bytes(report.json, pretty: false).allSatisfy { $0 >= 0x20 })
  }

  @Test("A record a line has seven fields")
  func records() throws {
    let records = try report(Self.bad).records
    #expect(records.allSatisfy { $0.count == 7 })
    #expect(
      records[0].prefix(6).map(\.text) == [
        "fault", "noSuchDate", "milestones.json", "2", "24", "mijlpaal M1",
      ])
  }

  @Test("As JSON it has faults and counts")
  func json() throws {
    let value = try JSONReader.read(
      JSONWriter.bytes(try report(Self.bad).json, pretty: true), profile: .records)
    let faults = Array(try #require(value.object?["faults"]?.array))
    #expect(faults.count == 5)
    #expect(faults[0].object?["code"]?.string == "noSuchDate")
    #expect(faults[0].object?["line"]?.integer == 2)
    let counts = Array(try #require(value.object?["counts"]?.array))
    #expect(counts.first?.object?["leftOut"]?.integer == 2)
  }

  @Test("A dossier without faults says so")
  func sound() throws {
    let report = try report("{}")
    #expect(!report.hasFaults)
    #expect(report.lines.map(\.text).last == "0 fouten, 3 opmerkingen.")
  }
}

@Suite("The way to a dossier")
struct DossierPlaceTests {
  private func surroundings(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) -> Surroundings {
    Surroundings(
      arguments: arguments, environment: environment, login: "test", now: 0,
      terminals: .init(input: false, output: false, errors: false), programFolder: "/prefix/bin",
      host: "pc", process: 1)
  }

  private func place(
    _ named: String? = nil, _ arguments: [String] = [], _ environment: [String: String] = [:],
    folders: Set<String> = []
  ) throws -> String {
    let global = try GlobalOptions.parse(arguments)
    let around = surroundings(arguments, environment)
    return try DossierPlace(named, global, in: around, files: Folders(paths: folders)).folder
  }

  @Test("What is named with the command goes before the option, and that before the environment")
  func order() throws {
    let environment = ["VERVOLG_DOSSIER": "c"]
    #expect(try place("a", ["--dossier", "b"], environment) == "a")
    #expect(try place(nil, ["--dossier", "b"], environment) == "b")
    #expect(try place(nil, [], environment) == "c")
  }

  @Test("Then comes the installed dossier, then the one below the present folder")
  func known() throws {
    let installed = "/prefix/bin/../share/vervolg/meldkamer"
    #expect(try place(folders: [installed, "Data/meldkamer"]) == installed)
    #expect(try place(folders: ["Data/meldkamer"]) == "Data/meldkamer")
    #expect(
      try place(nil, [], ["VERVOLG_DOSSIER": ""], folders: ["Data/meldkamer"]) == "Data/meldkamer")
  }

  @Test("Without any, the complaint names where was looked and ends with 2")
  func none() throws {
    let complaint = try #require(throws: Complaint.self) { try place() }
    #expect(complaint.ending == .unreadable)
    #expect(complaint.happened?(.english).contains("Data/meldkamer") == true)
  }

  @Test(
    "English is spoken when it is asked for, and Dutch otherwise",
    arguments: [
      ([], [:], .dutch), ([], ["LANG": "en_GB.UTF-8"], .dutch),
      ([], ["LC_MESSAGES": "en_GB.UTF-8"], .english),
      ([], ["LC_MESSAGES": "en_GB", "LC_ALL": "nl_NL"], .dutch),
      (["--lang", "nl"], ["LC_MESSAGES": "en_GB"], .dutch), (["--lang=en"], [:], .english),
      (["--lang", "xx"], [:], .dutch), (["--", "--lang", "en"], [:], .dutch),
    ] as [([String], [String: String], Language)])
  func language(arguments: [String], environment: [String: String], language: Language) {
    #expect(surroundings(arguments, environment).language == language)
  }

  @Test("Global options count before the command and after it")
  func globalOptions() throws {
    for words in [["--json", "check", "x"], ["check", "--json", "x"], ["check", "x", "--json"]] {
      let check = try #require(try Vervolg.parseAsRoot(words) as? Check)
      #expect(check.global.json)
      #expect(check.folder == "x")
    }
  }
}

/// A dossier of two files.
private struct OneFile: FileSystem {
  let dossier: String
  let milestones: String

  final class Handle {
    var left: [UInt8]
    init(_ text: String = "") { left = Array(text.utf8) }
  }

  func openFolder(atPath path: String) throws(FileFailure) -> Handle { Handle() }
  func openFolder(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    throw .notFound
  }

  func openFile(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    switch name {
    case "dossier.json": return Handle(dossier)
    case "milestones.json": return Handle(milestones)
    default: throw .notFound
    }
  }

  func names(in folder: Handle) throws(FileFailure) -> [String] { [] }
  func status(of handle: Handle) throws(FileFailure) -> FileStatus {
    FileStatus(kind: .file, size: handle.left.count)
  }

  func read(_ count: Int, from file: Handle) throws(FileFailure) -> [UInt8] {
    defer { file.left = Array(file.left.dropFirst(count)) }
    return Array(file.left.prefix(count))
  }

  func close(_ handle: Handle) {}
}

/// Folders that can be opened and hold nothing.
private struct Folders: FileSystem {
  let paths: Set<String>

  func openFolder(atPath path: String) throws(FileFailure) -> String {
    guard paths.contains(path) else { throw .notFound }
    return path
  }

  func openFolder(_ name: String, in folder: String) throws(FileFailure) -> String {
    throw .notFound
  }
  func openFile(_ name: String, in folder: String) throws(FileFailure) -> String {
    throw .notFound
  }
  func names(in folder: String) throws(FileFailure) -> [String] { [] }
  func status(of handle: String) throws(FileFailure) -> FileStatus {
    FileStatus(kind: .folder, size: 0)
  }
  func read(_ count: Int, from file: String) throws(FileFailure) -> [UInt8] { [] }
  func close(_ handle: String) {}
}
