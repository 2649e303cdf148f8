import FollowUp
import JSONStore
import Testing
import Text

@Suite("Faults of fields")
struct FieldFaultTests {
  /// One change, and the only fault that it may cause: in which record, what, and at which text.
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let text: String
    let other: String
    let fault: String
    let at: String

    init(
      _ file: String, _ text: String, _ other: String, _ fault: String, at: String? = nil
    ) {
      (self.file, self.text, self.other, self.fault) = (file, text, other, fault)
      self.at = at ?? other
    }

    var testDescription: String { "\(file): \(fault)" }
  }

  static let documents = [
    Case(
      "documents.json", #""title": "Rapport 2024", "#, "", "document D1 missing",
      at: #"{"id": "D1""#),
    Case("documents.json", #""Rapport 2024""#, #""""#, "document D1 empty"),
    Case("documents.json", #""Rapport 2024""#, "20240", "document D1 wrongKind"),
    Case("documents.json", #""partial""#, #""half""#, "document D2 unknownValue"),
    Case("documents.json", #""2024-03-27""#, #""2024-02-30""#, "document D1 noSuchDate"),
    Case("documents.json", #""2024-03-27""#, #""27-3-2024""#, "document D1 noSuchDate"),
    Case("documents.json", #""2024-03-27""#, "20240327", "document D1 wrongKind"),
    Case("documents.json", #"["RAP2025"]"#, #""RAP2025""#, "document D3 wrongKind"),
  ]

  static let partiesAndMilestones = [
    Case("parties.json", #""INSP""#, #""DE INSP""#, "partij nr. 2 badName"),
    Case("parties.json", #"54, "members""#, #"-1, "members""#, "partij GROEP outOfRange"),
    Case("parties.json", #"54, "members""#, #"54.5, "members""#, "partij GROEP wrongKind"),
    Case("parties.json", #"["IJenV"]"#, #"["IJenV", 30]"#, "partij INSP wrongKind", at: "30"),
    Case("parties.json", #"{"nl": "De minister", "#, "{", "partij MIN missing", at: #"{"en""#),
    Case(
      "parties.json", #"{"nl": "De minister", "en": "The minister"}"#, "[1]", "partij MIN wrongKind"
    ),
    Case("milestones.json", #""2020-Q3""#, #""2020-Q5""#, "mijlpaal M1 noSuchDate"),
    Case("milestones.json", #""2020-Q3""#, #""1970-01-01""#, "mijlpaal M1 empty"),
  ]

  static let headers = [
    Case("dossier.json", #""INS""#, #""BAAS""#, "lid m.deboer unknownValue"),
    Case(
      "dossier.json", #""responseTerm":"#, #""responsTerm":"#, "grens responsTerm unknownSetting"),
    Case(
      "dossier.json", #""months""#, #""count""#, "grens responseTerm wrongUnit", at: #"{"value""#),
    Case("dossier.json", #""2025-06-01""#, #""2025-06""#, "noSuchDate"),
    Case("dossier.json", #""version": 1"#, #""version": "1""#, "wrongKind", at: #""1""#),
  ]

  static let records = [
    Case("records/2025.json", #""contributing""#, #""helper""#, "punt R2025-1 unknownValue"),
    Case("records/2025.json", "false", #""nee""#, "punt R2025-1 wrongKind"),
    Case(
      "records/2025.json", #""claim""#, #""clam""#, "gebeurtenis records/2025.json#X1 unknownValue"),
    Case(
      "records/2025.json", #""data": {"value": "inProgress", "passage": "CL1"}, "#, "",
      "gebeurtenis records/2025.json#X1 missing", at: #"{"key": "X1""#),
    Case(
      "records/2025.json", #""key": "X1", "#, "", "gebeurtenis nr. 2 missing",
      at: #"{"recommendation": "R2025-1", "type": "claim""#),
    Case(
      "records/2025.json", #""number": 1"#, #""number": "een""#, "keten nr. 1 wrongKind",
      at: #""een""#),
  ]

  @Test(
    "Each is named with its place, and nothing else is",
    arguments: documents + partiesAndMilestones + headers + records)
  func place(of one: Case) throws {
    let fixture = Fixture.sound.replacing(one.text, by: one.other, in: one.file)
    // A nameless record cannot be found by those who point at it; that is not under test here.
    let faults = try fixture.open().faults.filter { $0.problem.code != "unknownReference" }
    let record = faults.first?.record.map { "\($0.phrase(.dutch)) " } ?? ""
    #expect(faults.map { record + $0.problem.code } == [one.fault])
    #expect(faults.first?.place.position == fixture.position(of: one.at, in: one.file))
    #expect(faults.first?.place.file == one.file)
  }

  @Test("A record with a fault is left out, its neighbours are not")
  func leftOut() throws {
    let opened = try Fixture.sound.replacing(
      #""kind": "concern""#, by: #""kind": "worry""#, in: "records/2025.json"
    ).open()
    #expect(opened.dossier.recommendations.map(\.id) == ["R2024-1", "R2025-1"])
    #expect(opened.leftOut(.recommendation) == 1)
    #expect(opened.dossier.events.count == 3)
  }

  @Test("An unknown word is answered with the nearest and with all that are possible")
  func nearest() throws {
    let opened = try Fixture.sound.replacing(
      #""kind": "concern""#, by: #""kind": "concerns""#, in: "records/2025.json"
    ).open()
    let advice = try #require(opened.faults.first?.problem.advice)
    #expect(
      advice(.dutch)
        == "Bedoelde u ‘concern’? Mogelijk zijn: recommendation, call, concern, finding.")
  }

  @Test("Every fault in one record is named, not only the first")
  func allInOne() throws {
    let opened = try Fixture.sound.replacing(
      #"{"id": "D1", "title": "Rapport 2024", "kind": "rapport", "voice": "inspectorate", "date": "2024-03-27","#,
      by: #"{"id": "D1", "title": "", "kind": 3, "voice": "nobody", "date": "gisteren","#,
      in: "documents.json"
    ).open()
    let codes = opened.faults.map(\.problem.code)
    #expect(codes == ["empty", "wrongKind", "unknownValue", "noSuchDate"])
  }
}

@Suite("Remarks on fields")
struct FieldRemarkTests {
  @Test("A field that no record has is told once for its sort, with a count and a guess")
  func unknownField() throws {
    let opened = try Fixture.sound.replacing(
      #""issuer": "Inspectie"}"#, by: #""issuer": "Inspectie", "issuor": 1}"#,
      in: "documents.json"
    ).replacing(#""issuer": "Ministerie","#, by: #""issuor": 2,"#, in: "documents.json").open()
    #expect(opened.shortFaults == [])
    #expect(opened.shortNotes == ["documents.json:3:132 document D1 unknownField"])
    let problem = try #require(opened.notes.first?.problem)
    #expect(
      problem.sentence(.english) == "The field ‘issuor’ is unknown and was not read (2 times).")
    #expect(problem.advice?(.english).hasPrefix("Did you mean ‘issuer’?") == true)
    #expect(opened.dossier.documents.count == 3)
  }

  @Test("A field that stands where another sort of record has it is unknown as well")
  func misplacedField() throws {
    let opened = try Fixture.sound.replacing(
      #"{"value": "inProgress", "passage": "CL1"}"#, by: #"{"value": "largely", "lookedAt": "x"}"#,
      in: "records/2025.json"
    ).open()
    #expect(
      opened.shortNotes == ["records/2025.json:29:94 gebeurtenis records/2025.json#X1 unknownField"]
    )
  }

  @Test(
    "A title that does not fit on the screen is remarked on",
    arguments: [
      ("records/2024.json", "Te weinig sturing", 29, "punt R2024-1"),
      ("records/2025.json", "Wie beslist", 24, "keten 1"),
      ("milestones.json", "wet", 12, "mijlpaal M1"),
    ])
  func tooLong(file: String, title: String, limit: Int, record: String) throws {
    let fits = String(repeating: "é", count: limit)
    let fixture = Fixture.sound.replacing("\"\(title)\"", by: "\"\(fits)\"", in: file)
    #expect(try fixture.open().shortNotes == [])
    let opened = try fixture.replacing(fits, by: fits + "é", in: file).open()
    #expect(opened.notes.map { $0.record?.phrase(.dutch) } == [record])
    #expect(
      opened.notes.map(\.problem)
        == [
          .field(
            file == "milestones.json" ? "label" : "title", .tooLong(length: limit + 1, limit: limit)
          )
        ])
    #expect(opened.faults == [])
  }
}
