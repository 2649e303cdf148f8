package import Text

/// The sorts of records in a dossier, in the order in which they are read and counted.
package enum RecordKind: UInt8, CaseIterable, Sendable {
  case member, limit, party, partyCount, document, missing, milestone, movingTarget
  case report, recommendation, link, chain, response, passage, mapping, commitment, event

  /// For scripts: the name of the case.
  package var code: String { "\(self)" }

  /// One of them, in lower case.
  package var word: Phrase { noun.one }

  /// In lower case.
  package var noun: Noun {
    switch self {
    case .member: Noun("lid", "leden", english: "member", "members")
    case .limit: Noun("grens", "grenzen", english: "limit", "limits")
    case .party: Noun("partij", "partijen", english: "party", "parties")
    case .partyCount:
      Noun(
        "telling van partijen", "tellingen van partijen", english: "count of parties",
        "counts of parties")
    case .document: Noun("document", "documenten", english: "document", "documents")
    case .missing:
      Noun("ontbrekend stuk", "ontbrekende stukken", english: "missing source", "missing sources")
    case .milestone: Noun("mijlpaal", "mijlpalen", english: "milestone", "milestones")
    case .movingTarget:
      Noun("verschuivend doel", "verschuivende doelen", english: "moving target", "moving targets")
    case .report: Noun("rapport", "rapporten", english: "report", "reports")
    case .recommendation: Noun("punt", "punten", english: "item", "items")
    case .link: Noun("koppeling", "koppelingen", english: "link", "links")
    case .chain: Noun("keten", "ketens", english: "chain", "chains")
    case .response: Noun("reactie", "reacties", english: "response", "responses")
    case .passage: Noun("passage", "passages", english: "passage", "passages")
    case .mapping:
      Noun(
        "oordeel over het antwoord", "oordelen over antwoorden", english: "mapping", "mappings")
    case .commitment: Noun("toezegging", "toezeggingen", english: "commitment", "commitments")
    case .event: Noun("gebeurtenis", "gebeurtenissen", english: "event", "events")
    }
  }
}

/// How a record is named in a message: by its id, or by its place in the list when it has none.
package struct RecordName: Hashable, Sendable {
  package let kind: RecordKind
  package let id: String?
  /// From 1, within its list in its file.
  package let number: Int

  package init(_ kind: RecordKind, id: String? = nil, number: Int) {
    self.kind = kind
    self.id = id
    self.number = number
  }

  /// *punt R2025-1*, or *3e telling*.
  package var phrase: Phrase {
    guard let id else {
      return Phrase("\(kind.word(.dutch)) nr. \(number)", "\(kind.word(.english)) no. \(number)")
    }
    return Phrase("\(kind.word(.dutch)) \(id)", "\(kind.word(.english)) \(id)")
  }
}
