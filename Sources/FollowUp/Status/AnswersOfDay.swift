/// How far letters answer items on a day (column *Antw.*).
struct AnswersOfDay {
  private enum Letters { case none, readInPart, readInFull }

  private let catalogue: Catalogue
  private let day: Day
  private let known: Day
  /// By report: whether there is a response, and whether every one was read in full.
  private let letters: [Letters]
  /// Items with a judgement that was entered as an event.
  private let entered: [Int: [(day: Day, mapping: Mapping)]]

  init(_ dossier: Dossier, on day: Day, known: Day) {
    (catalogue, self.day, self.known) = (dossier.catalogue, day, known)
    let catalogue = dossier.catalogue
    letters = dossier.reports.indices.map { report in
      let there = catalogue.answers.letters[report].filter { $0.day <= day && $0.known <= known }
      if there.isEmpty { return .none }
      return there.allSatisfy(\.isReadInFull) ? .readInFull : .readInPart
    }
    entered = AnswersOfDay.entered(catalogue, on: day, known: known)
  }

  /// Whether a letter was booked as the response to the item's report.
  func isAddressed(_ item: Int) -> Bool {
    catalogue.reports[item].map { letters[$0] != .none } ?? false
  }

  /// What was judged of the letters; without a judgement a position says only that there is an
  /// answer, and a letter without a position answers nothing if it was read in full.
  func answer(to item: Int, lastPosition: Day?) -> Answer? {
    let best = best(of: item)
    if let best, best.coverage != .none { return best.coverage == .full ? .full : .partly }
    if let lastPosition {
      guard let best, lastPosition <= best.day else { return .unknown }
      return Answer.none
    }
    if best != nil { return Answer.none }
    switch catalogue.reports[item].map({ letters[$0] }) ?? .none {
    case .none: return nil
    case .readInPart: return .unknown
    case .readInFull: return Answer.none
    }
  }

  /// The best that any letter does; of several judgements on one letter the last holds.
  private func best(of item: Int) -> (coverage: Mapping.Coverage, day: Day)? {
    var judged: [(response: Int, coverage: Mapping.Coverage, day: Day)] = []
    for mapping in catalogue.answers.judged[item] {
      guard let day = catalogue.answers.day(of: mapping.response, on: day, known: known) else {
        continue
      }
      judged.removeAll { $0.response == mapping.response }
      judged.append((mapping.response, mapping.coverage, day))
    }
    for (day, mapping) in entered[item] ?? [] {
      guard let response = catalogue.places.responses[mapping.response] else { continue }
      judged.removeAll { $0.response == response }
      judged.append((response, mapping.coverage, day))
    }
    let order: [Mapping.Coverage] = [.full, .partly, .none]
    for coverage in order {
      let alike = judged.filter { $0.coverage == coverage }
      if let last = alike.map(\.day).max() { return (coverage, last) }
    }
    return nil
  }

  private static func entered(
    _ catalogue: Catalogue, on day: Day, known: Day
  ) -> [Int: [(day: Day, mapping: Mapping)]] {
    var entered: [Int: [(day: Day, mapping: Mapping)]] = [:]
    var buffer: [Entry] = []
    for item in catalogue.mappedByEvents {
      catalogue.ledger.collect(item, on: day, known: known, into: &buffer)
      for entry in buffer {
        if case .mapping(let mapping) = catalogue.ledger.event(entry).happening {
          entered[item, default: []].append((entry.present, mapping))
        }
      }
    }
    return entered
  }
}
