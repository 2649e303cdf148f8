/// How far one addressee has come: reads its entries in order and tells the state (1.3).
struct Course {
  private(set) var closure: (kind: Closure.Kind, event: Int32, day: Day)?
  private var assessment: (value: Assessment.Value, day: Day)?
  private var unable: Day?
  private var claim: (value: Claim.Value, day: Day)?
  /// The first position that counts, undated before all.
  private(set) var answered: Day?
  private(set) var lastAnswered: Day?
  private(set) var extensions: [Int32] = []

  mutating func take(_ entry: Entry) {
    switch entry.mark {
    case .position:
      if answered == nil { answered = entry.day }
      lastAnswered = entry.day
    case .claim(let value): claim = (value, entry.day)
    case .assessment(.unable): unable = entry.day
    case .assessment(let value): assessment = (value, entry.day)
    case .closure(let kind): closure = (kind, entry.content, entry.day)
    case .reopen: reopen(on: entry.day)
    case .termExtension: extensions.append(entry.root)
    case .earlyPosition, .addressee, .mapping, .other: break
    }
  }

  /// After a reopening only claims and assessments from that day on count (A6); one with nothing
  /// to reopen changes nothing (A7).
  private mutating func reopen(on day: Day) {
    guard closure != nil else { return }
    closure = nil
    if let assessed = assessment?.day, assessed < day { assessment = nil }
    if let claimed = claim?.day, claimed < day { claim = nil }
    if let looked = unable, looked < day { unable = nil }
  }

  /// The first that applies: closed, assessed, reported complete, answered, awaiting.
  ///
  /// Once the inspectorate has assessed, nothing that a ministry enters changes it (1.4).
  var state: State {
    if let closure { return State(closure.kind) }
    if let assessment = assessment?.value, let state = State(assessment) { return state }
    if claim?.value == .complete { return .reportedComplete }
    return answered != nil || unable != nil ? .toBeAssessed : .awaitingResponse
  }
}

extension State {
  init(_ closure: Closure.Kind) {
    self =
      switch closure {
      case .implemented: .implemented
      case .otherMeans: .implementedOtherwise
      case .notImplemented: .notImplemented
      case .superseded: .superseded
      case .obsolete: .obsolete
      case .withdrawn: .withdrawn
      }
  }

  /// The state that an assessment gives; nothing for *unable*, which is no assessment here.
  init?(_ assessment: Assessment.Value) {
    switch assessment {
    case .resolved, .resolvedOther: self = .toBeClosed
    case .largely, .partly: self = .partlyResolved
    case .intent: self = .onCourse
    case .notResolved: self = .notResolved
    case .unable: return nil
    }
  }

  /// How much it weighs among other addressees (1.5): the highest open one is the overall state,
  /// and when all are closed the least favourable one.
  private var weight: Int {
    switch self {
    case .notResolved: 20
    case .awaitingResponse: 19
    case .toBeAssessed: 18
    case .reportedComplete: 17
    case .partlyResolved: 16
    case .onCourse: 15
    case .toBeClosed: 14
    case .notImplemented: 6
    case .obsolete: 5
    case .superseded: 4
    case .withdrawn: 3
    case .implementedOtherwise: 2
    case .implemented: 1
    case .future: 0
    }
  }

  /// The overall state of two: the worst of the open ones, else the least favourable closed one.
  func combined(with other: State) -> State { weight >= other.weight ? self : other }
}
