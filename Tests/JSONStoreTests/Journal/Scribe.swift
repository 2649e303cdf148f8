import FollowUp
import JSONStore
import Text

/// People and what they record, for tests of the journal.
enum Scribe {
  static let bos = Author(member: "bos", role: .inspector)
  static let vos = Author(member: "vos", role: .caseHolder)
  /// 4 March 2026, 09:12:33 UTC.
  static let moment = Moment(seconds: 1_772_615_553)

  /// Nobody is refused anything: these tests are about keeping, not about who may.
  static let everybody: JournalFold.Guard = { _, _ in nil }

  static func note(
    _ text: String, on item: Recommendation.ID? = "R2025-1", seen: Event.ID? = nil,
    by author: Author = bos
  ) -> Submission {
    Submission(
      .happening(.note(promise: false)), by: author, on: item, seen: seen,
      date: PartialDate("2026-03-04"), text: Phrase(text, nil))
  }
}

/// A dossier on disk with the user's own folder beside it, both gone when the test is done.
struct Desk {
  let folder: RealFolder
  let own: RealFolder

  init(_ fixture: Fixture = .tiny) throws {
    folder = try RealFolder(fixture)
    own = try RealFolder()
  }

  init(folder: RealFolder, own: RealFolder) {
    self.folder = folder
    self.own = own
  }

  var home: StateHome {
    StateHome(path: "\(own.path)/state/vervolg", host: "werkplek", label: "vervolg op werkplek")
  }

  func open() throws -> JournalStore<SystemFiles> { try open(SystemFiles()) }

  func open<Files: WritableFiles>(_ files: Files) throws -> JournalStore<Files> {
    try JSONStore.openToRecord(
      folder.path, home: home, files: files, guardedBy: Scribe.everybody
    ).store
  }
}

extension Fixture {
  /// One item and nothing else: these tests open a dossier thousands of times.
  static let tiny = Fixture(files: [
    "dossier.json": """
    {"format": "vervolg", "version": 1, "title": "Proefdossier", "inUseSince": "2025-06-01"}
    """,
    "parties.json": """
    {"parties": [{"id": "MIN", "name": "De minister", "kind": "ministry"}]}
    """,
    "documents.json": """
    {"documents": [{"id": "D2", "title": "Brief", "kind": "brief", "voice": "inspectorate", "date": "2025-03-03", "issuer": "Inspectie"}]}
    """,
    "milestones.json": "{}",
    "records/2025.json": """
    {
      "reports": [{"id": "RAP2025", "title": "Brief", "body": ["MIN"], "document": "D2", "issued": "2025-03-03"}],
      "recommendations": [{"id": "R2025-1", "report": "RAP2025", "kind": "call", "title": "Taken", "text": "Leg taken vast.", "addressees": [{"party": "MIN", "name": "de minister", "role": "lead"}], "source": {"document": "D2", "confidence": "sourceText"}}]
    }
    """,
  ])
}
