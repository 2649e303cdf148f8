internal import FollowUp
internal import JSON

/// Records of one sort with the rows they were read under.
struct Shelf<Record: Sendable>: Sendable {
  private(set) var records: [Record] = []
  private(set) var rows: [Int] = []

  mutating func add(_ record: Record, row: Int) {
    records.append(record)
    rows.append(row)
  }

  /// Adds what another shelf holds, whose rows come after `base`.
  mutating func take(_ other: Shelf, after base: Int) {
    records += other.records
    rows += other.rows.lazy.map { $0 + base }
  }

  /// The records that were not left out after all.
  func kept(_ intake: Intake) -> [Record] {
    guard rows.contains(where: { intake.rows[$0].isOut }) else { return records }
    return zip(records, rows).filter { !intake.rows[$0.1].isOut }.map(\.0)
  }
}

/// A dossier while it is being read: everything that could be decoded, references not yet checked.
struct Draft: Sendable {
  var members = Shelf<Member>()
  var parties = Shelf<Party>()
  var partyCounts = Shelf<PartyCount>()
  var documents = Shelf<Document>()
  var missing = Shelf<MissingSource>()
  var milestones = Shelf<Milestone>()
  var movingTargets = Shelf<MovingTarget>()
  var reports = Shelf<Report>()
  var recommendations = Shelf<Recommendation>()
  var links = Shelf<Link>()
  var chains = Shelf<ChainTitle>()
  var responses = Shelf<Response>()
  var passages = Shelf<Passage>()
  var mappings = Shelf<Mapping>()
  var commitments = Shelf<Commitment>()
  var events = Shelf<Event>()

  func dossier(_ header: Header, _ intake: Intake) -> Dossier {
    Dossier(
      title: header.title, limits: header.limits, inUseSince: header.inUseSince,
      members: members.kept(intake), parties: parties.kept(intake),
      documents: documents.kept(intake), milestones: milestones.kept(intake),
      partyCounts: partyCounts.kept(intake), movingTargets: movingTargets.kept(intake),
      missing: missing.kept(intake), reports: reports.kept(intake),
      recommendations: recommendations.kept(intake), links: links.kept(intake),
      chainTitles: chains.kept(intake), commitments: commitments.kept(intake),
      responses: responses.kept(intake), passages: passages.kept(intake),
      mappings: mappings.kept(intake), events: events.kept(intake))
  }
}

extension Draft {
  /// Adds what was decoded of another file, whose rows come after `base`.
  mutating func take(_ other: Draft, after base: Int) {
    members.take(other.members, after: base)
    parties.take(other.parties, after: base)
    partyCounts.take(other.partyCounts, after: base)
    documents.take(other.documents, after: base)
    missing.take(other.missing, after: base)
    milestones.take(other.milestones, after: base)
    movingTargets.take(other.movingTargets, after: base)
    reports.take(other.reports, after: base)
    recommendations.take(other.recommendations, after: base)
    links.take(other.links, after: base)
    chains.take(other.chains, after: base)
    responses.take(other.responses, after: base)
    passages.take(other.passages, after: base)
    mappings.take(other.mappings, after: base)
    commitments.take(other.commitments, after: base)
    events.take(other.events, after: base)
  }
}

/// Which lists stand in which file.
extension Draft {
  mutating func readParties(_ file: inout Fields) {
    file.shelve("parties", .party, on: &parties) { Party(&$0) }
    file.shelve("counts", .partyCount, on: &partyCounts) { PartyCount(&$0) }
  }

  mutating func readDocuments(_ file: inout Fields) {
    file.shelve("documents", .document, on: &documents) { Document(&$0) }
    file.shelve("missing", .missing, on: &missing) { MissingSource(&$0) }
  }

  mutating func readMilestones(_ file: inout Fields) {
    file.shelve("milestones", .milestone, on: &milestones) { Milestone(&$0) }
    file.shelve("movingTargets", .movingTarget, on: &movingTargets) { MovingTarget(&$0) }
  }

  mutating func readRecords(_ file: inout Fields) {
    file.shelve("reports", .report, on: &reports) { Report(&$0) }
    file.shelve("recommendations", .recommendation, on: &recommendations) { Recommendation(&$0) }
    file.shelve("links", .link, on: &links) { Link(&$0) }
    file.shelve("chains", .chain, on: &chains) { ChainTitle(&$0) }
    file.shelve("responses", .response, on: &responses) { Response(&$0) }
    file.shelve("passages", .passage, on: &passages) { Passage(&$0) }
    file.shelve("mappings", .mapping, on: &mappings) { Mapping(&$0) }
    file.shelve("commitments", .commitment, on: &commitments) { Commitment(&$0) }
    file.shelve("events", .event, on: &events) { Event(&$0) }
  }
}

extension Fields {
  /// Reads the list of records under `key`; a record with a fault is left out.
  mutating func shelve<Record>(
    _ key: String, _ kind: RecordKind, on shelf: inout Shelf<Record>,
    _ read: (inout Fields) -> Record?
  ) {
    let values = values(key)
    for (index, value) in values.enumerated() {
      intake.begin(kind, number: index + 1, at: value.offset)
      let record = inner(value, key, read)
      if let row = intake.end(isComplete: record != nil), let record { shelf.add(record, row: row) }
    }
  }
}
