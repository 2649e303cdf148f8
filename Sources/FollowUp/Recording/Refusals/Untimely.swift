internal import Text

/// What cannot be on this day, or last this long.
extension Refusal {
  package enum Untimely: Hashable, Sendable {
    case inFuture(PartialDate)
    case beforeIssue(PartialDate)
    case beforeClosing(Day)
    /// The most months that one extension may add.
    case extensionTooLong(months: Int)
    case tooManyExtensions(Int)
    case extensionTooLate(due: Day)
    case acknowledgedTooLong(until: Day)
  }
}

extension Refusal.Untimely {
  var words: Refusal.Words {
    switch self {
    case .inFuture(let date): Refusal.Untimely.inFuture(date)
    case .beforeIssue(let issued): Refusal.Untimely.beforeIssue(issued)
    case .beforeClosing(let day): Refusal.Untimely.beforeClosing(day)
    case .extensionTooLong(let months): Refusal.Untimely.tooLong(months)
    case .tooManyExtensions(let count): Refusal.Untimely.tooMany(count)
    case .extensionTooLate(let due): Refusal.Untimely.tooLate(due)
    case .acknowledgedTooLong(let day): Refusal.Untimely.acknowledged(day)
    }
  }

  private static func inFuture(_ date: PartialDate) -> Refusal.Words {
    (
      Phrase(
        "\(date.words(.dutch)) is nog niet geweest", "\(date.words(.english)) is still to come"),
      Phrase("de dag waarop het gebeurde", "the day on which it happened")
    )
  }

  private static func beforeIssue(_ issued: PartialDate) -> Refusal.Words {
    (
      Phrase(
        "het punt is pas van \(issued.words(.dutch))", "the item is of \(issued.words(.english))"),
      Phrase("een latere datum", "a later date")
    )
  }

  private static func beforeClosing(_ day: Day) -> Refusal.Words {
    (
      Phrase(
        "het punt werd pas op \(day.words(.dutch)) afgesloten",
        "the item was closed only on \(day.words(.english))"),
      Phrase("een latere datum", "a later date")
    )
  }

  private static func tooLong(_ months: Int) -> Refusal.Words {
    (
      Phrase(
        "een verlenging duurt hoogstens \(months) maanden",
        "an extension lasts \(months) months at most"),
      Phrase("een kortere verlenging", "a shorter extension")
    )
  }

  private static func tooMany(_ count: Int) -> Refusal.Words {
    (
      Phrase(
        "de reactietermijn is al \(count) keer verlengd",
        "the response term was extended \(count) times already"), nil
    )
  }

  private static func tooLate(_ due: Day) -> Refusal.Words {
    (
      Phrase(
        "de reactietermijn liep af op \(due.words(.dutch))",
        "the response term ended on \(due.words(.english))"),
      Phrase("alsnog reageren", "respond after all")
    )
  }

  private static func acknowledged(_ last: Day) -> Refusal.Words {
    (
      Phrase("kennisnemen duurt hoogstens 28 dagen", "acknowledging lasts 28 days at most"),
      Phrase(
        "een einddatum van vandaag tot en met \(last.words(.dutch))",
        "an end date from today to \(last.words(.english))")
    )
  }
}
