/// Puts together what the rules see of one item on a board.
struct SituationBuilder {
  let board: Board
  let index: Int
  let standing: Standing
  /// Everything of the item that is known, whatever its day.
  private let all: [Entry]

  init?(_ board: Board, _ index: Int) {
    guard board.standings.indices.contains(index), let standing = board.standings[index] else {
      return nil
    }
    (self.board, self.index, self.standing) = (board, index, standing)
    all = board.dossier.catalogue.ledger.all(index, known: board.replay.known)
  }

  private var dossier: Dossier { board.dossier }
  private var catalogue: Catalogue { board.dossier.catalogue }
  private var item: Recommendation { dossier.recommendations[index] }

  func situation() -> Situation {
    let entries = all.filter { $0.present <= board.day }
    let events = entries.map { catalogue.ledger.event($0) }
    let rows = Rows(entries, events)
    let report = catalogue.reports[index].map { dossier.reports[$0] }
    return Situation(
      item: item, asOf: board.day, limits: dossier.limits, issued: catalogue.issued[index],
      reportDocument: report.flatMap { dossier.document($0.document) }, seats: seats(rows),
      parts: parts, state: standing.state, line: LineBuilder(board, index).line(),
      responses: responses, commitments: PromiseBuilder(board).promises(of: index),
      notes: rows.all { if case .note(let promise) = $0.happening { promise } else { nil } },
      evidence: rows.evidence,
      acknowledgements: rows.all { $0.happening.acknowledgement }, future: future, events: events,
      namesakes: catalogue.namesakes.of(index, catalogue.reports[index], in: dossier),
      library: catalogue.reading.library(for: item, without: report?.document))
  }

  private var parts: [Recommendation.ID] {
    (catalogue.family.parts[index] ?? []).filter { part in
      board.standings[part].map { $0.state != .future } ?? false
    }.map { dossier.recommendations[$0].id }
  }

  private func seats(_ rows: Rows) -> [Seat] {
    guard !catalogue.family.isParent(index), standing.state != .future else { return [] }
    let outcomes = Outcomes(dossier, on: board.day, known: board.replay.known)
    let acting = outcomes.addressees(of: index, rows.entries).acting
    let chairs = Chair.all(for: acting, catalogue.places)
    return chairs.enumerated().map { place, chair in
      let addressee = acting.isEmpty ? nil : acting[place]
      let party = addressee?.party.flatMap { dossier.party($0) }
      return Seat(chair, addressee, party, rows.filtered(chair.takes))
    }
  }

  private var responses: [Response] {
    guard let report = catalogue.reports[index] else { return [] }
    return catalogue.answers.letters[report]
      .filter { $0.day <= board.day && $0.known <= board.replay.known }
      .sorted { ($0.day, $0.response) < ($1.day, $1.response) }
      .map { dossier.responses[$0.response] }
  }

  /// Written down as having happened on a day that is still to come (A10).
  private var future: [Event] {
    all.compactMap { entry in
      guard entry.present > board.day, entry.known <= board.day else { return nil }
      let event = catalogue.ledger.event(entry)
      return event.date.map { $0.earliest > board.day } ?? false ? event : nil
    }
  }
}

extension Seat {
  /// The seat of a chair with what happened to it; the nameless one has no addressee.
  init(_ chair: Chair, _ addressee: Addressee?, _ party: Party?, _ rows: Rows) {
    var course = Course()
    for entry in rows.entries { course.take(entry) }
    self.init(
      party: addressee?.party, name: addressee?.name ?? "", partyKind: party?.kind,
      role: addressee?.role ?? .lead, official: addressee?.official, isExpected: chair.isExpected,
      count: party?.kind == .group ? party?.count ?? 1 : 1, positions: rows.positions,
      claims: rows.all { if case .claim(let claim) = $0.happening { claim } else { nil } },
      assessments: rows.all {
        if case .assessment(let assessment) = $0.happening { assessment } else { nil }
      },
      targets: rows.targets,
      extensions: rows.all {
        guard case .termExtension(let months, let reason) = $0.happening else { return nil }
        return TermExtension(months: months, reason: reason)
      },
      closures: rows.all { if case .closure(let closure) = $0.happening { closure } else { nil } },
      reopenings: rows.reopenings, state: course.state)
  }
}
