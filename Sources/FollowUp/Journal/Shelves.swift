internal import Text

/// The records of a dossier while additions are put beside the booked ones.
struct Shelves {
  private let booked: Dossier
  private let members: [Member]
  private let events: [Event]
  private var parties: [Party]
  private var documents: [Document]
  private var attachments: [Attachment]
  private var reports: [Report]
  private var recommendations: [Recommendation]
  private var responses: [Response]
  private var passages: [Passage]
  private var commitments: [Commitment]

  init(_ booked: Dossier, members: [Member], events: [Event]) {
    self.booked = booked
    self.members = members
    self.events = events
    parties = booked.parties
    documents = booked.documents
    attachments = booked.attachments
    reports = booked.reports
    recommendations = booked.recommendations
    responses = booked.responses
    passages = booked.passages
    commitments = booked.commitments
  }

  mutating func add(_ addition: Addition) {
    switch addition {
    case .member: break
    case .party(let party): parties.append(party)
    case .alias(let alias, let id): name(id, alias)
    case .document(let document): documents.append(document)
    case .attachment(let attachment): attachments.append(attachment)
    case .report(let report): reports.append(report)
    case .recommendation(let recommendation): recommendations.append(recommendation)
    case .response(let response): responses.append(response)
    case .passage(let passage): passages.append(passage)
    case .commitment(let commitment): commitments.append(commitment)
    }
  }

  var dossier: Dossier {
    Dossier(
      title: booked.title, limits: booked.limits, inUseSince: booked.inUseSince, members: members,
      parties: parties, documents: documents, attachments: attachments,
      milestones: booked.milestones,
      partyCounts: booked.partyCounts, movingTargets: booked.movingTargets,
      missing: booked.missing, reports: reports, recommendations: recommendations,
      links: booked.links, chainTitles: booked.chainTitles, commitments: commitments,
      responses: responses, passages: passages, mappings: booked.mappings, events: events)
  }

  private mutating func name(_ id: Party.ID, _ alias: String) {
    guard let place = parties.firstIndex(where: { $0.id == id }),
      !parties[place].aliases.contains(alias)
    else { return }
    parties[place] = parties[place].named(alias)
  }
}

extension Party {
  fileprivate func named(_ alias: String) -> Party {
    Party(
      id: id, name: name, abbreviation: abbreviation, aliases: aliases + [alias], kind: kind,
      count: count, members: members, partOf: partOf, location: location, regions: regions,
      source: source, note: note)
  }
}

extension Dossier {
  /// Everything in it that can be pointed at.
  var names: Set<Mention> {
    var names = Set<Mention>(minimumCapacity: events.count + 4 * recommendations.count)
    for record in parties { names.insert(.party(record.id)) }
    for record in documents { names.insert(.document(record.id)) }
    for record in reports { names.insert(.report(record.id)) }
    for record in recommendations { names.insert(.recommendation(record.id)) }
    for record in links { names.insert(.link(record.id)) }
    for record in responses { names.insert(.response(record.id)) }
    for record in passages { names.insert(.passage(record.id)) }
    for record in commitments { names.insert(.commitment(record.id)) }
    for event in events { names.insert(.event(event.id)) }
    return names
  }
}

extension Addition {
  /// The name that it brings into the dossier; nothing when it brings none that can be pointed at.
  var mention: Mention? {
    switch self {
    case .member, .alias, .attachment: nil
    case .party(let record): .party(record.id)
    case .document(let record): .document(record.id)
    case .report(let record): .report(record.id)
    case .recommendation(let record): .recommendation(record.id)
    case .response(let record): .response(record.id)
    case .passage(let record): .passage(record.id)
    case .commitment(let record): .commitment(record.id)
    }
  }
}

extension Mention {
  /// That there is nothing of this name, as a sentence.
  var unknown: Phrase {
    switch self {
    case .recommendation(let id): Mention.unknown("punt", "item", id.text)
    case .party(let id): Mention.unknown("partij", "party", id.text)
    case .document(let id): Mention.unknown("document", "document", id.text)
    case .report(let id): Mention.unknown("rapport", "report", id.text)
    case .response(let id): Mention.unknown("reactie", "response", id.text)
    case .passage(let id): Mention.unknown("passage", "passage", id.text)
    case .commitment(let id): Mention.unknown("toezegging", "commitment", id.text)
    case .link(let id): Mention.unknown("koppeling", "link", id.text)
    case .event(let id): Mention.unknown("gebeurtenis", "event", id.text)
    }
  }

  private static func unknown(_ dutch: String, _ english: String, _ id: String) -> Phrase {
    Phrase(
      "Verwijst naar onbekend: \(dutch) \(id).", "Refers to something unknown: \(english) \(id).")
  }
}
