/// What of a dossier is the same on every day, worked out once and shared by all its boards.
final class Catalogue: Sendable {
  let places: Places
  let clocks: Clocks
  let ledger: Ledger
  let issued: [PartialDate?]
  /// From which day an item is on the list (A11); `Day.beforeAll` when that is unknown.
  let listed: [Day]
  /// From which day it was already recorded, before it was issued.
  let announced: [Day]
  /// The place of each item's report; nothing when it is not in the dossier.
  let reports: [Int?]
  /// The bodies of each report of the dossier.
  let bodies: [Set<Party.ID>]
  /// The addressees who act, when no event changes them.
  let chairs: Runs<Chair>
  /// The end of each item's response term without extensions.
  let terms: [Day?]
  let family: Family
  let answers: Answers
  /// Items with judgements on answers that were entered as events.
  let mappedByEvents: [Int]
  let ties: Ties
  let commitments: Runs<Int>
  let reading: Reading
  let namesakes: Namesakes

  init(_ dossier: Dossier) {
    let places = Places(dossier)
    let clocks = Clocks(dossier.documents, inUseSince: dossier.inUseSince)
    let items = dossier.recommendations
    let reports = items.indices.map { places.reports[items[$0].report] }
    let issued = items.indices.map { item in
      items[item].issued ?? reports[item].flatMap { dossier.reports[$0].issued }
    }
    (self.places, self.clocks, self.reports, self.issued) = (places, clocks, reports, issued)
    bodies = dossier.reports.map { Set($0.body) }
    ledger = Ledger(dossier.events, clocks, places, issued: issued)
    announced = items.indices.map {
      clocks.publicDay(of: items[$0].source.document) ?? .afterAll
    }
    listed = zip(issued, announced).map { issued, announced in
      issued?.earliest ?? announced.ifKnown ?? .beforeAll
    }
    chairs = Catalogue.chairs(items, places)
    terms = items.indices.map { Catalogue.term(items[$0], issued[$0], dossier.limits) }
    family = Family(items, places)
    answers = Answers(dossier, places, clocks)
    mappedByEvents = Set(
      dossier.events.indices.lazy.filter { dossier.events[$0].isMapping }
        .compactMap { places.items[dossier.events[$0].recommendation] }
    ).sorted()
    ties = Ties(dossier, places, ledger, listed: listed)
    commitments = Runs(items.count, Catalogue.commitments(dossier.commitments, places))
    reading = Reading(dossier.documents)
    namesakes = Namesakes(dossier, reports)
  }

  private static func chairs(_ items: [Recommendation], _ places: Places) -> Runs<Chair> {
    var pairs: [(owner: Int, element: Chair)] = []
    for place in items.indices {
      let acting = items[place].addressees.acting
      for chair in Chair.all(for: acting, places) { pairs.append((place, chair)) }
    }
    return Runs(items.count, pairs)
  }

  private static func term(_ item: Recommendation, _ issued: PartialDate?, _ limits: Limits) -> Day?
  {
    if let due = item.responseDue { return due.latest }
    return issued?.latest.adding(months: limits[.responseTerm].value)
  }

  private static func commitments(
    _ commitments: [Commitment], _ places: Places
  ) -> [(owner: Int, element: Int)] {
    commitments.enumerated().flatMap { place, commitment in
      commitment.recommendations.compactMap { places.items[$0] }.map { ($0, place) }
    }
  }
}

extension Event {
  fileprivate var isMapping: Bool {
    if case .mapping = happening.proposed ?? happening { return true }
    return false
  }
}
