internal import FollowUp
internal import JSONStore
internal import Text

/// People and what they record, for tests of the journal.
enum Scribe {
  static let bos = Author(member: "bos", role: .inspector)
  /// 4 March 2026, 09:12:33 UTC.
  static let moment = Moment(seconds: 1_772_615_553)

  /// Nobody is refused anything: these tests are about keeping, not about who may.
  static let everybody: JournalFold.Guard = { _, _ in nil }

  static func note(
    _ text: String, on item: Recommendation.ID? = "R2025-1", seen: Event.ID? = nil,
    evidence: [Evidence] = []
  ) -> Submission {
    Submission(
      .happening(.note(promise: false)), by: bos, on: item, seen: seen,
      date: PartialDate("2026-03-04"), text: Phrase(text, nil), evidence: evidence)
  }
}

extension Recorded {
  /// What a line of acknowledgements says of it: its name and its text.
  var told: String { "\(id) \(submission.text?.dutch ?? "")" }
}

extension Saving {
  /// What was acknowledged.
  var saved: [Recorded] {
    if case .saved(let events) = self { return events }
    return []
  }
}

/// A dossier with items and nothing else: it is opened many thousands of times.
enum TinyDossier {
  static let items = 8

  static var files: [(name: String, text: String)] {
    [
      (
        "dossier.json",
        #"{"format": "vervolg", "version": 1, "title": "Proef", "inUseSince": "2025-06-01"}"#
      ),
      (
        "parties.json",
        #"{"parties": [{"id": "MIN", "name": "De minister", "kind": "ministry"}]}"#
      ),
      ("documents.json", #"{"documents": [\#(document), \#(letter)]}"#), ("milestones.json", "{}"),
      (
        "records/2025.json",
        #"{"reports": [\#(report)], "recommendations": [\#(list)]}"#
      ),
    ]
  }

  static func item(_ number: Int) -> Recommendation.ID { Recommendation.ID("R2025-\(number)") }

  private static let document = """
    {"id": "D2", "title": "Brief", "kind": "brief", "voice": "inspectorate",
     "date": "2025-03-03", "issuer": "Inspectie"}
    """
  /// A letter of the ministry, not booked as a response yet.
  private static let letter = """
    {"id": "D3", "title": "Reactie", "kind": "brief", "voice": "ministry",
     "date": "2025-05-01", "issuer": "Ministerie"}
    """
  private static let report = """
    {"id": "RAP2025", "title": "Brief", "body": ["MIN"], "document": "D2", "issued": "2025-03-03"}
    """
  private static var list: String {
    (1...items).map { number in
      """
      {"id": "R2025-\(number)", "report": "RAP2025", "kind": "call", "title": "Taken",
       "text": "Leg taken vast.",
       "addressees": [{"party": "MIN", "name": "de minister", "role": "lead"}],
       "source": {"document": "D2", "confidence": "sourceText"}}
      """
    }.joined(separator: ",")
  }
}
