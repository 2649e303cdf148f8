/// How a rule turns what it found into a flag.
extension Situation {
  /// What ends with a closing begins again with a reopening (A30).
  func raise(
    _ finding: Finding, for seat: Seat? = nil, _ grade: Grade, doubt: Doubt = .none,
    limit: Setting? = nil
  ) -> Flag {
    let grade = finding.code.endsWithClosing ? grade.notBefore(reopened(seat)) : grade
    return Flag(
      item: item.id, party: seat?.party, finding: finding, severity: grade.severity,
      since: grade.since, worseSince: grade.worseSince, worsens: grade.worsens, asOf: asOf,
      doubt: doubt, limit: limit.map { limits[$0] }, share: nil, acknowledged: nil)
  }

  /// The day from which the addressee is open without a break, when it was closed before; for the
  /// item as a whole the first of those of all its addressees.
  private func reopened(_ seat: Seat?) -> Day? {
    if let seat { return seat.reopened }
    let days = seats.map(\.reopened)
    return days.contains(nil) ? nil : days.compactMap { $0 }.min()
  }

  /// The acting addressees that are still open; R rules speak of no others (A33).
  var openSeats: [Seat] {
    guard state.isOpen else { return [] }
    return seats.allSatisfy(\.state.isOpen) ? seats : seats.filter(\.state.isOpen)
  }

  /// How many parties are asked to act: those who stand here by name, or the stored number of the
  /// largest group (A19), whose members may be among them.
  package var parties: Int {
    let named = seats.filter { !$0.isNameless }
    return max(named.count, named.map(\.count).max() ?? 0)
  }

  /// The open addressees of whom an answer of their own is expected (A19); all of them when it is
  /// expected of none in particular.
  var expectedSeats: [Seat] {
    let expected = openSeats.filter(\.isExpected)
    return expected.isEmpty && !seats.contains(where: \.isExpected) ? openSeats : expected
  }

  /// `day`, but not before the item was issued: rule flags begin there (A11).
  func fromIssue(_ day: Day) -> Day { issuedDay.map { max($0, day) } ?? day }
}

extension Seat {
  /// The day of the judgement that took back *resolved*: R3, R5 and R8, silent at O7, begin again
  /// there (A45).
  var unresolvedSince: Day? {
    let judged = countingAssessments.filter { $0.value.value != .unable }
    guard let last = judged.lastIndex(where: { $0.value.value.rank == 3 }) else { return nil }
    return judged.dropFirst(last + 1).first?.day
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
