/// An event as the states need it: days and marks, no names, so that 100,000 items are quick.
struct Entry: Sendable {
  /// What an event does, as far as a state can tell.
  enum Mark: Sendable {
    case position
    /// A position from before the report that nobody marked as an answer: it counts for nothing
    /// but the order (A15).
    case earlyPosition
    case claim(Claim.Value)
    case assessment(Assessment.Value)
    case closure(Closure.Kind)
    case reopen
    case termExtension
    case addressee
    case mapping
    /// Nothing that a state looks at.
    case other
  }

  /// The event that gives it its name and place in `dossier.events`.
  let root: Int32
  /// The event that gives it its content: a correction, or the root itself.
  let content: Int32
  /// From when it counts (A1); `Day.beforeAll` when undated.
  let day: Day
  /// From when it is there at all: `day`, or for an undated event the day it became known.
  let present: Day
  /// From when it is known (B5); `Day.beforeAll` when that is unknown.
  let known: Day
  let isBooked: Bool
  /// The party for whom it counts, as `Places` numbers them.
  let party: Int32
  let mark: Mark

  /// The order of A3, with what happens on one day: assessments last, then by recording day,
  /// booked before entered, then as they were read.
  static func comesBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.isAssessment != right.isAssessment { return right.isAssessment }
    if left.known != right.known { return left.known < right.known }
    if left.isBooked != right.isBooked { return left.isBooked }
    return (left.root, left.content) < (right.root, right.content)
  }

  private var isAssessment: Bool {
    if case .assessment = mark { return true }
    return false
  }
}

extension Day {
  /// Earlier than every day of the calendar: the place of what has no date.
  static let beforeAll = Day(number: .min)
  /// Later than every day of the calendar: "everything known today".
  static let afterAll = Day(number: .max)

  /// The day, or nothing when it stands for "no date".
  var ifKnown: Day? { self == .beforeAll || self == .afterAll ? nil : self }
}
