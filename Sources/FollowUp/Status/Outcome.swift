/// What the addressees of an item come to together (1.5): the overall state and its days.
struct Outcome: Sendable {
  private(set) var state: State = .awaitingResponse
  /// The first and last day of a position of an acting addressee; `Day.beforeAll` when undated.
  private(set) var answered: Day?
  private(set) var lastAnswered: Day?
  /// Until when an answer is on time: the latest of the open addressees.
  private(set) var due: Day?
  /// The event of the closure as superseded, when that is the state.
  private(set) var supersededBy: Int32?
  /// The day on which the last addressee was closed; nothing when open or undated.
  private(set) var closed: Day?

  static let future = Outcome(state: .future)

  private init(state: State) { self.state = state }

  init(_ seats: [SeatOutcome]) {
    var counting: ArraySlice<SeatOutcome> = seats[...]
    if seats.count > 1, seats.contains(where: { !$0.isIdle }) {
      counting = seats.filter { !$0.isIdle }[...]
    }
    state = counting.dropFirst().reduce(counting.first?.course.state ?? .awaitingResponse) {
      $0.combined(with: $1.course.state)
    }
    for seat in seats { take(seat.course) }
    let open = seats.filter(\.course.state.isOpen)
    due = (open.isEmpty ? seats : open).compactMap(\.due).max()
    if state.isClosed { close(counting) }
  }

  /// A parent over its parts: the same rule, and the parent takes no events itself.
  init(over parts: [Outcome]) {
    guard let first = parts.first else { return }
    state = parts.dropFirst().reduce(first.state) { $0.combined(with: $1.state) }
    let firsts = parts.map(\.answered)
    answered = firsts.contains(nil) ? nil : firsts.compactMap { $0 }.max()
    lastAnswered = parts.compactMap(\.lastAnswered).max()
    due = parts.compactMap(\.due).max()
    if state.isClosed {
      closed = parts.contains { $0.closed == nil } ? nil : parts.compactMap(\.closed).max()
    }
  }

  private mutating func take(_ course: Course) {
    if let first = course.answered { answered = min(answered ?? first, first) }
    if let last = course.lastAnswered { lastAnswered = max(lastAnswered ?? last, last) }
  }

  private mutating func close(_ seats: ArraySlice<SeatOutcome>) {
    let days = seats.compactMap { $0.course.closure?.day }
    closed = days.contains(.beforeAll) ? nil : days.max()
    if state == .superseded {
      supersededBy = seats.lazy.compactMap(\.course.closure).last { $0.kind == .superseded }?.event
    }
  }
}

/// One addressee's part in the outcome.
struct SeatOutcome {
  let course: Course
  let isExpected: Bool
  let due: Day?

  /// Whether nothing is expected of it and it did nothing: then it does not hold back an item on
  /// which another addressee has moved (A19 with 1.5).
  var isIdle: Bool { !isExpected && course.state == .awaitingResponse }
}
