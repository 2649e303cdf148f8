import FollowUp
import JSONStore
import Text

/// A small dossier without a fault, in which a test changes one thing.
struct Fixture {
  private(set) var files: [String: String]

  static let sound = Fixture(files: [
    "dossier.json": dossier, "parties.json": parties, "documents.json": documents,
    "milestones.json": milestones, "records/2024.json": records2024,
    "records/2025.json": records2025,
  ])

  /// The dossier with one text in one file replaced by another.
  func replacing(_ text: String, by other: String, in file: String) -> Fixture {
    var copy = self
    copy.files[file] = files[file]?.replacing(text, with: other, maxReplacements: 1)
    precondition(copy.files[file] != files[file], "\(text) does not stand in \(file)")
    return copy
  }

  func with(_ file: String, _ text: String?) -> Fixture {
    var copy = self
    copy.files[file] = text
    return copy
  }

  /// Line and column of the first place where `text` stands in a file.
  func position(of text: String, in file: String) -> Place.Position? {
    guard let whole = files[file], let range = whole.firstRange(of: text) else { return nil }
    let lines = whole[..<range.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    return Place.Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  func open() throws -> Opened { try JSONStore.open("dossier", files: MemoryFiles(texts: files)) }

  static let dossier = """
    {
      "format": "vervolg", "version": 1,
      "title": {"nl": "Proefdossier", "en": "Trial dossier"},
      "inUseSince": "2025-06-01",
      "members": [{"id": "m.deboer", "name": "M. de Boer", "role": "INS"}],
      "limits": {
        "responseTerm": {"value": 8, "unit": "months", "source": {"nl": "afspraak", "en": "agreed"}}
      }
    }
    """

  static let parties = """
    {
      "parties": [
        {"id": "MIN", "name": {"nl": "De minister", "en": "The minister"}, "kind": "ministry"},
        {"id": "INSP", "name": "De Inspectie", "kind": "inspectorate", "aliases": ["IJenV"]},
        {"id": "GROEP", "name": "De partners", "kind": "group", "count": 54, "members": ["MIN"]}
      ],
      "counts": [
        {"count": 54, "composition": "25 + 25 + 4", "source": {"document": "D2", "confidence": "sourceText"}}
      ]
    }
    """

  static let documents = """
    {
      "documents": [
        {"id": "D1", "title": "Rapport 2024", "kind": "rapport", "voice": "inspectorate", "date": "2024-03-27", "issuer": "Inspectie"},
        {"id": "D2", "title": "Brief 2025", "kind": "brief", "voice": "inspectorate", "date": "2025-03-03", "issuer": "Inspectie", "coverage": "partial"},
        {"id": "D3", "title": "Antwoord", "kind": "beleidsreactie", "voice": "ministry", "date": "2025-04-24", "issuer": "Ministerie", "about": ["RAP2025"]}
      ],
      "missing": [{"what": "Bijlage 3", "whereToLook": "archief"}]
    }
    """

  static let milestones = """
    {
      "milestones": [
        {"id": "M1", "date": "2020-Q3", "dateText": "zomer 2020", "text": "Wet in werking", "label": "wet", "source": {"document": "D1", "confidence": "secondary"}}
      ],
      "movingTargets": [
        {"title": "Tien meldkamers", "statements": [{"stated": "2015", "text": "in 2017", "source": {"document": "D1", "confidence": "inferred"}}]}
      ]
    }
    """

  static let records2024 = """
    {
      "reports": [
        {"id": "RAP2024", "title": "Onderzoek", "body": ["INSP"], "document": "D1", "issued": "2024-03-27"}
      ],
      "recommendations": [
        {"id": "R2024-1", "report": "RAP2024", "number": "1", "kind": "recommendation", "title": "Te weinig sturing", "text": "Stuur op het beheer.", "theme": "beheer", "addressees": [{"party": "MIN", "name": "de minister", "role": "lead"}], "source": {"document": "D1", "locator": "par. 4", "confidence": "sourceText"}}
      ]
    }
    """

  static let records2025 = """
    {
      "reports": [
        {"id": "RAP2025", "title": "Brief", "body": ["INSP"], "document": "D2", "issued": "2025-03-03"}
      ],
      "recommendations": [
        {"id": "R2025-1", "report": "RAP2025", "kind": "call", "title": {"nl": "Leg taken vast", "en": "Settle tasks"}, "text": "Leg taken vast.", "addressees": [{"party": "MIN", "name": "de minister", "role": "lead"}, {"party": "GROEP", "name": "partners", "role": "contributing", "expected": false}], "source": {"document": "D2", "confidence": "sourceText"}},
        {"id": "R2025-1a", "report": "RAP2025", "parent": "R2025-1", "partLabel": "a", "kind": "concern", "title": "Deel a", "text": "Eerste deel.", "source": {"document": "D2", "confidence": "sourceText"}, "alsoIn": ["D1"]}
      ],
      "links": [
        {"id": "L1", "kind": "repeats", "from": "R2025-1", "to": "R2024-1", "by": "inspectorate", "reason": "zelfde vraag", "source": {"document": "D2", "confidence": "sourceText"}}
      ],
      "chains": [
        {"number": 1, "title": "Wie beslist", "longTitle": "Wie beslist waarover", "anchor": "R2025-1"}
      ],
      "responses": [
        {"id": "RE1", "document": "D3", "report": "RAP2025", "date": "2025-04-24", "by": "de minister", "party": "MIN", "summary": "Gaat in gesprek."}
      ],
      "passages": [
        {"id": "CL1", "kind": "progress", "text": "Verbeterd.", "source": {"document": "D3", "locator": "alinea 2", "confidence": "sourceText"}}
      ],
      "mappings": [
        {"id": "MP1", "recommendation": "R2025-1", "response": "RE1", "coverage": "partly", "passages": ["CL1"], "reason": "deels", "confidence": "inferred"}
      ],
      "commitments": [
        {"id": "C1", "recommendations": ["R2025-1"], "about": "talk", "text": "In gesprek gaan.", "by": "de minister", "party": "MIN", "made": "2025-04-24", "source": {"document": "D3", "confidence": "sourceText"}}
      ],
      "events": [
        {"key": "P1", "recommendation": "R2025-1", "party": "MIN", "date": "2025-04-24", "type": "position", "data": {"value": "acknowledged", "actions": []}, "text": "Neemt kennis.", "source": {"document": "D3", "confidence": "sourceText"}},
        {"key": "X1", "recommendation": "R2025-1", "type": "claim", "data": {"value": "inProgress", "passage": "CL1"}, "evidence": [{"origin": "addressee", "text": "eigen opgave", "document": "D3"}], "source": {"document": "D3", "confidence": "inferred"}},
        {"key": "V1", "recommendation": "R2025-1", "type": "void", "data": {"of": "X1"}, "source": {"document": "D3", "confidence": "inferred"}}
      ]
    }
    """
}

extension Opened {
  /// Faults in short: *records/2025.json:6:14 punt R2025-1 unknownValue*.
  var shortFaults: [String] { faults.map(\.short) }
  var shortNotes: [String] { notes.map(\.short) }

  func leftOut(_ kind: RecordKind) -> Int { counts.first { $0.kind == kind }?.leftOut ?? 0 }
}

extension Fault {
  var short: String {
    let position = place.position.map { ":\($0.line):\($0.column)" } ?? ""
    let record = record.map { " \($0.phrase(.dutch))" } ?? ""
    return "\(place.file)\(position)\(record) \(problem.code)"
  }
}
