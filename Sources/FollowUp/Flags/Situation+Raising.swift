/// How a rule turns what it found into a flag.
extension Situation {
  func raise(
    _ finding: Finding, for seat: Seat? = nil, _ grade: Grade, doubt: Doubt = .none,
    limit: Setting? = nil
  ) -> Flag {
    Flag(
      item: item.id, party: seat?.party, finding: finding, severity: grade.severity,
      since: grade.since, worseSince: grade.worseSince, worsens: grade.worsens, asOf: asOf,
      doubt: doubt, limit: limit.map { limits[$0] }, share: nil, acknowledged: nil)
  }

  /// The acting addressees that are still open; R rules speak of no others (A33).
  var openSeats: [Seat] { state.isOpen ? seats.filter(\.state.isOpen) : [] }

  /// How many parties are asked to act: those who stand here by name, or the stored number of the
  /// largest group (A19), whose members may be among them.
  package var parties: Int {
    let named = seats.filter { !$0.isNameless }
    return max(named.count, named.map(\.count).max() ?? 0)
  }

  /// `day`, but not before the item was issued: rule flags begin there (A11).
  func fromIssue(_ day: Day) -> Day { issuedDay.map { max($0, day) } ?? day }

  /// Documents of `voices` from the start of a clock until now that could hold what was not found
  /// (A44), with how long the flag was certain before the first of them (C1).
  ///
  /// `weak` is the source of the answer itself: when that was not read in its own text, the flag
  /// is uncertain for it alone (C8).
  func doubt(
    about voices: Set<Document.Voice>, from start: Day?, since: Day?, weak: Source? = nil
  ) -> Doubt {
    var documents = library.unread(voices, from: start, to: asOf)
    if let weak, weak.confidence != .sourceText, let document = weak.document {
      return Doubt(documents: ([document] + documents.map(\.id)).withoutRepeats)
    }
    guard !documents.isEmpty else { return .none }
    documents.sort { ($0.date?.earliest ?? .first, $0.id) < ($1.date?.earliest ?? .first, $1.id) }
    return Doubt(
      documents: documents.map(\.id), certainUntil: lastCertain(before: documents, since))
  }

  /// Whether the report that the item comes from was read in full (B3).
  var doubtAboutReport: Doubt {
    guard let reportDocument, reportDocument.coverage != .full else { return .none }
    return Doubt(documents: [reportDocument.id])
  }

  private func lastCertain(before documents: [Document], _ since: Day?) -> Day? {
    guard let since, let first = documents.first?.date, first.earliest > since else { return nil }
    return first.earliest.adding(days: -1)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
