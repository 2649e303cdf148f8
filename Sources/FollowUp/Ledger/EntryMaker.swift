/// Makes entries of events: works out their days and what they do.
struct EntryMaker {
  private let clocks: Clocks
  private let places: Places
  private let issued: PartialDate?

  init(_ clocks: Clocks, _ places: Places, issued: PartialDate?) {
    (self.clocks, self.places, self.issued) = (clocks, places, issued)
  }

  func entry(_ event: Event, root: Int, content: Int) -> Entry {
    entry(event, root: root, content: content, first: event, isConfirmed: false, movedOn: nil)
  }

  /// The entry of `root` with the content of `event`.
  ///
  /// `first` says when it became known: the event that was corrected, or the confirmation, from
  /// whose day a proposal counts. `movedOn` is the day of a correction that counts as a move (B12).
  func entry(
    _ event: Event, root: Int, content: Int, first: Event, isConfirmed: Bool, movedOn: Day?
  ) -> Entry {
    let mark = mark(of: event)
    let own = movedOn ?? (isConfirmed ? confirmed(first) : clocks.counts(event))
    let day = isAnswerAhead(event) ? issued.map { max(own, $0.latest) } ?? own : own
    let known = movedOn ?? clocks.known(first)
    return Entry(
      root: Int32(root), content: Int32(content), day: day,
      present: day == .beforeAll ? known : day, known: known, isBooked: first.isBooked,
      party: places.party(event.party), mark: mark)
  }

  private func confirmed(_ confirmation: Event) -> Day {
    confirmation.date?.latest ?? clocks.known(confirmation)
  }

  /// A position from before the report that an inspector marked as an answer counts from the
  /// report (A15).
  private func isAnswerAhead(_ event: Event) -> Bool {
    guard case .position(let position) = event.happening, position.anticipatory else {
      return false
    }
    return isEarly(event)
  }

  private func isEarly(_ event: Event) -> Bool {
    guard let date = event.date, let issued else { return false }
    return date.isBefore(issued)
  }

  private func mark(of event: Event) -> Entry.Mark {
    switch event.happening.proposed ?? event.happening {
    case .position(let position):
      isEarly(event) && !position.anticipatory ? .earlyPosition : .position
    case .claim(let claim): .claim(claim.value)
    case .assessment(let assessment): .assessment(assessment.value)
    case .closure(let closure): .closure(closure.kind)
    case .reopen: .reopen
    case .termExtension: .termExtension
    case .addressee: .addressee
    case .mapping: .mapping
    case .target, .commitment, .acknowledgement, .evidence, .note, .link, .unlink, .void,
      .proposal, .confirmation, .returned, .unknown:
      .other
    }
  }
}
