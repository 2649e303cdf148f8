package import Text

/// The sorts of records in a dossier, in the order in which they are read and counted.
package enum RecordKind: UInt8, CaseIterable, Sendable {
  case member, limit, party, partyCount, document, missing, milestone, movingTarget
  case report, recommendation, link, chain, response, passage, mapping, commitment, event

  /// For scripts: the name of the case.
  package var code: String { "\(self)" }

  /// One of them, in lower case.
  package var word: Phrase {
    switch self {
    case .member: Phrase("lid", "member")
    case .limit: Phrase("grens", "limit")
    case .party: Phrase("partij", "party")
    case .partyCount: Phrase("telling van partijen", "count of parties")
    case .document: Phrase("document", "document")
    case .missing: Phrase("ontbrekend stuk", "missing source")
    case .milestone: Phrase("mijlpaal", "milestone")
    case .movingTarget: Phrase("verschuivend doel", "moving target")
    case .report: Phrase("rapport", "report")
    case .recommendation: Phrase("punt", "item")
    case .link: Phrase("koppeling", "link")
    case .chain: Phrase("keten", "chain")
    case .response: Phrase("reactie", "response")
    case .passage: Phrase("passage", "passage")
    case .mapping: Phrase("oordeel over het antwoord", "mapping")
    case .commitment: Phrase("toezegging", "commitment")
    case .event: Phrase("gebeurtenis", "event")
    }
  }

  /// Many of them, in lower case.
  package var words: Phrase {
    switch self {
    case .member: Phrase("leden", "members")
    case .limit: Phrase("grenzen", "limits")
    case .party: Phrase("partijen", "parties")
    case .partyCount: Phrase("tellingen van partijen", "counts of parties")
    case .document: Phrase("documenten", "documents")
    case .missing: Phrase("ontbrekende stukken", "missing sources")
    case .milestone: Phrase("mijlpalen", "milestones")
    case .movingTarget: Phrase("verschuivende doelen", "moving targets")
    case .report: Phrase("rapporten", "reports")
    case .recommendation: Phrase("punten", "items")
    case .link: Phrase("koppelingen", "links")
    case .chain: Phrase("ketens", "chains")
    case .response: Phrase("reacties", "responses")
    case .passage: Phrase("passages", "passages")
    case .mapping: Phrase("oordelen over antwoorden", "mappings")
    case .commitment: Phrase("toezeggingen", "commitments")
    case .event: Phrase("gebeurtenissen", "events")
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
