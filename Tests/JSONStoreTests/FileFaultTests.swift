import FollowUp
import JSONStore
import Testing
import Text

@Suite("Faults of files")
struct FileFaultTests {
  @Test(
    "What the JSON reader refuses is named with line, column and what to do",
    arguments: [
      ("", 1, 1, "Het bestand is leeg."),
      (#"{"parties": [}"#, 1, 14, "Hier staat ‘}’; verwacht wordt een waarde."),
      ("{\n \"parties\": [],\n}", 2, 15, "Hier staat een komma te veel."),
      (
        "{\n \"parties\": [],\n \"parties\": []}", 3, 2,
        "De naam ‘parties’ staat twee keer in één blok."
      ),
      ("{\n <<<<<<< HEAD\n}", 2, 2, "Hier staat een onopgelost conflict van git."),
      ("{} x", 1, 4, "Na het einde staat nog tekst."),
      (
        "{\"parties\": [\n {\"id\": \"a", 2, 9,
        "Het bestand houdt op midden in een tekst; hier begon dat."
      ),
      ("{\"counts\": 9007199254740993}", 1, 12, "Dit getal is te groot."),
    ])
  func json(text: String, line: Int, column: Int, sentence: String) throws {
    let opened = try Fixture.sound.with("parties.json", text).open()
    let fault = try #require(opened.faults.first)
    #expect(fault.place.file == "parties.json")
    #expect(fault.place.position == Place.Position(line: line, column: column))
    #expect(fault.problem.sentence(.dutch) == sentence)
    #expect(fault.problem.advice?(.dutch).isEmpty == false)
    #expect(opened.faults.count == 1)
  }

  @Test("UTF-16 is recognised and answered with what to do")
  func utf16() throws {
    var files = Fixture.sound.files.mapValues { MemoryFiles.Entry.file(Array($0.utf8)) }
    files["parties.json"] = .file([0xFF, 0xFE, 0x7B, 0, 0x7D, 0])
    let opened = try JSONStore.open("dossier", files: MemoryFiles(files))
    #expect(opened.faults.first?.problem.sentence(.english) == "The file is UTF-16, not UTF-8.")
    #expect(opened.faults.first?.problem.advice?(.english) == "Save the file as UTF-8.")
  }

  @Test("A file that holds a list is refused")
  func list() throws {
    let opened = try Fixture.sound.with("milestones.json", "[]").open()
    #expect(opened.shortFaults == ["milestones.json:1:1 notAnObject"])
  }

  @Test("A list that is something else is refused, the others in the file are read")
  func notAList() throws {
    let opened = try Fixture.sound.replacing(
      #""links": ["#, by: #""links": {}, "lynx": ["#, in: "records/2025.json"
    ).open()
    #expect(
      opened.faults.map(\.problem) == [.field("links", .wrongKind(expected: .list, found: .object))]
    )
    #expect(opened.dossier.recommendations.count == 3)
  }

  @Test("A record that is no block is refused by itself")
  func notABlock() throws {
    let opened = try Fixture.sound.replacing(
      #""missing": ["#, by: #""missing": [7, "#, in: "documents.json"
    ).open()
    #expect(opened.faults.map(\.problem.code) == ["wrongKind"])
    #expect(opened.dossier.missing.count == 1)
  }

  @Test("Files that are not there are remarked on")
  func absent() throws {
    let opened = try Fixture.sound.with("milestones.json", nil).open()
    #expect(opened.shortFaults == [])
    #expect(opened.shortNotes == ["milestones.json absent"])
    let bare = Fixture(files: ["dossier.json": Fixture.dossier])
    #expect(
      try bare.open().shortNotes == [
        "parties.json absent", "documents.json absent", "milestones.json absent", "records absent",
      ])
  }

  @Test("What else stands in records is remarked on, not read")
  func stray() throws {
    let opened = try Fixture.sound.with("records/2025.json.bak", "x").open()
    #expect(opened.shortNotes == ["records/2025.json.bak stray"])
  }

  @Test(
    "What cannot be read is named with the reason",
    arguments: [
      (MemoryFiles.Entry.link, "Het bestand is een snelkoppeling en wordt niet gevolgd."),
      (.pipe, "Het bestand is geen gewoon bestand."),
      (.failing(.notAllowed), "Het bestand mag u niet lezen."),
      (
        .failing(.broken),
        "Het bestand kan niet worden gelezen: de schijf of netwerkschijf meldt een fout."
      ),
      (.failing(.other(99)), "Het bestand kan niet worden gelezen (foutnummer 99)."),
    ])
  func unreadable(entry: MemoryFiles.Entry, sentence: String) throws {
    var files = Fixture.sound.files.mapValues { MemoryFiles.Entry.file(Array($0.utf8)) }
    files["records/2025.json"] = entry
    let opened = try JSONStore.open("dossier", files: MemoryFiles(files))
    #expect(opened.faults.map { $0.problem.sentence(.dutch) }.first == sentence)
    #expect(opened.faults.first?.place == Place(file: "records/2025.json"))
    #expect(opened.dossier.recommendations.map(\.id) == ["R2024-1"])
  }

  @Test("A newer minor version is read, with a remark")
  func minor() throws {
    let opened = try Fixture.sound.replacing(
      #""version": 1"#, by: #""version": 1.4"#, in: "dossier.json"
    ).open()
    #expect(opened.shortFaults == [])
    #expect(opened.notes.map(\.problem) == [.file(.newerMinor(version: "1.4"))])
  }

  @Test("Thousands of faults are counted, and five hundred of a file are listed")
  func many() throws {
    let links = (1...1200).map { #"{"id": "X\#($0)"}"# }.joined(separator: ",\n")
    let opened = try Fixture.sound.with("records/2026.json", #"{"links": [\#(links)]}"#).open()
    #expect(opened.faults.count == 501)
    #expect(opened.faults.last?.problem == .file(.more(count: 1200 * 6 - 500, .fault)))
    #expect(opened.leftOut(.link) == 1200)
  }
}

@Suite("Everything that is wrong at once")
struct ManyFaultsTests {
  @Test("Faults in six files are all told, in the order of files and places")
  func all() throws {
    let fixture = Fixture.sound
      .replacing(#""INS""#, by: #""DIR""#, in: "dossier.json")
      .replacing(#""kind": "ministry""#, by: #""kind": "ministerie""#, in: "parties.json")
      .replacing(#""2025-03-03""#, by: #""2025-13""#, in: "documents.json")
      .replacing(#""label": "wet", "#, by: #""label": "wet", "colour": 1, "#, in: "milestones.json")
      .replacing(#""party": "MIN""#, by: #""party": "MINI""#, in: "records/2024.json")
      .replacing(#""type": "void""#, by: #""type": "avoid""#, in: "records/2025.json")
      .replacing(#""coverage": "partly""#, by: #""coverage": 2"#, in: "records/2025.json")
      .with("records/2026.json", "{\n  \"links\": [,]\n}")
    let opened = try fixture.open()
    #expect(
      opened.shortFaults == [
        "dossier.json:5:64 lid m.deboer unknownValue",
        "parties.json:3:80 partij MIN unknownValue",
        "documents.json:4:91 document D2 noSuchDate",
        "records/2024.json:6:191 punt R2024-1 unknownReference",
        "records/2025.json:22:79 oordeel over het antwoord MP1 wrongKind",
        "records/2025.json:30:56 gebeurtenis records/2025.json#V1 unknownValue",
        "records/2026.json:2:13 json",
      ])
    #expect(opened.shortNotes.contains("milestones.json:3:105 mijlpaal M1 unknownField"))
  }
}

@Suite("What is no dossier")
struct StoreErrorTests {
  private func error(_ files: [String: MemoryFiles.Entry], folder: String = "dossier")
    -> StoreError?
  {
    do throws(StoreError) {
      _ = try JSONStore.open(folder, files: MemoryFiles(files))
      return nil
    } catch { return error }
  }

  private func error(dossier: String) -> StoreError? {
    error(["dossier.json": .file(Array(dossier.utf8))])
  }

  @Test("A folder that is not there") func noFolder() {
    #expect(error([:], folder: "weg") == .unreadable(path: "weg", .notFound))
  }

  @Test("A folder without dossier.json") func noHeader() {
    #expect(error([:]) == .notADossier(folder: "dossier"))
  }

  @Test(
    "A dossier.json that is something else",
    arguments: ["{}", "[]", #"{"format": "npm", "version": 1}"#])
  func strange(text: String) { #expect(error(dossier: text) == .notADossier(folder: "dossier")) }

  @Test("A dossier.json that may not be read") func forbidden() {
    #expect(
      error(["dossier.json": .failing(.notAllowed)])
        == .unreadable(path: "dossier/dossier.json", .notAllowed))
  }

  @Test("A dossier.json that is damaged, with the place") func damaged() {
    let found = error(dossier: "{\n  \"format\": \"vervolg\",\n}")
    #expect(
      found?.happened(.dutch)
        == "dossier/dossier.json, regel 2, kolom 22: Hier staat een komma te veel.")
    #expect(found?.advice?(.dutch) == "Haal het weg.")
  }

  @Test("A dossier of a later version", arguments: ["2", "2.1", "17"])
  func newer(version: String) {
    let text = #"{"format": "vervolg", "version": \#(version), "title": "x", "rest": {}}"#
    #expect(
      error(dossier: text) == .newerFormat(folder: "dossier", version: version, known: 1))
  }

  @Test("Each says in both languages what happened and what to do") func words() {
    let place = Place(file: "dossier.json", offset: 3)
    let errors: [StoreError] = [
      .unreadable(path: "x", .notFound), .notADossier(folder: "x"),
      .damaged(Fault(.file(.absent), at: place)),
      .newerFormat(folder: "x", version: "2", known: 1),
    ]
    for error in errors {
      for language in Language.allCases {
        #expect(error.happened(language).contains(" ") == true)
        #expect(error.advice?(language).isEmpty == false)
      }
      #expect(error.happened.english != error.happened.dutch)
    }
  }
}

@Suite("A file system that fails")
struct FailingFilesTests {
  @Test("Whichever call fails, it is told, and nothing stays open")
  func everyCall() throws {
    var failing = 1
    while true {
      let files = MemoryFiles(texts: Fixture.sound.files, failAt: failing)
      let told: Bool
      do {
        told = try !JSONStore.open("dossier", files: files).faults.isEmpty
      } catch { told = true }
      #expect(files.stillOpen.isEmpty)
      if files.calls < failing { break }
      #expect(told, "call \(failing)")
      failing += 1
    }
    #expect(failing > 20)
  }
}
