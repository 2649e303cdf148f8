internal import Text

/// R14, *langdurig open*: an item that repeats nothing is open for years.
package enum R14LongOpen: Rule {
  package static let explanation = Explanation(
    "R14", Phrase("langdurig open", "long open"),
    fires: Phrase(
      "Het punt herhaalt niets ouders en staat een jaar open (ter informatie), vier jaar (let op) of tien jaar (hoog), gerekend vanaf de dag waarop het rapport openbaar werd. Is alleen een jaar bekend, dan telt de laatste dag; ‘mogelijk’ zegt wat de eerste dag zou geven.",
      "The item repeats nothing older and is open for one year (information), four years (attention) or ten years (high), counted from the day the report became public. When only a year is known its last day counts; “possibly” says what the first day would give."
    ),
    ends: Phrase("als het punt is afgesloten", "when the item is closed"),
    settings: [.ageInfo, .ageWarn, .ageHigh], turn: .nobody)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen, !situation.isParent, !situation.line.repeatsEarlier,
      let issued = situation.issued
    else { return [] }
    let age = OpenAge(since: issued, from: issued.latest, in: situation)
    return [
      age.grade.map { grade in
        situation.raise(
          .longOpen(years: age.surely, since: issued), grade, limit: age.limit)
      },
      age.possible.map { grade in
        situation.raise(
          .possiblyLongOpen(surely: age.surely, possibly: age.possibly, since: issued), grade,
          limit: age.possibleLimit)
      },
    ].compactMap { $0 }
  }
}

/// How long something is open, by the limits of one, four and ten years.
struct OpenAge {
  /// Whole years since the last and the first day on which it can have begun.
  let surely: Int
  let possibly: Int
  let grade: Grade?
  let limit: Setting?
  /// "Mogelijk": the earliest day reaches a limit that the latest has not (A28).
  let possible: Grade?
  let possibleLimit: Setting?

  private static let ladder: [(setting: Setting, severity: Severity)] = [
    (.ageInfo, .info), (.ageWarn, .warn), (.ageHigh, .high),
  ]

  /// It does not speak of the item before the day `start`.
  init(since: PartialDate, from start: Day, in situation: Situation) {
    let asOf = situation.asOf
    surely = since.latest.wholeYears(to: asOf)
    possibly = since.earliest.wholeYears(to: asOf)
    let sure = OpenAge.steps(since.latest, start, situation.limits)
    grade = Grade(on: asOf, steps: sure.map { ($0.from, $0.severity) })
    limit = sure.last { $0.from <= asOf }?.setting
    let early = OpenAge.steps(since.earliest, start, situation.limits).last { $0.from <= asOf }
    let isFurther = early.map { step in
      !sure.contains { $0.from <= asOf && $0.setting == step.setting }
    }
    possible = isFurther == true ? early.map { Grade(.info, since: $0.from) } : nil
    possibleLimit = isFurther == true ? early?.setting : nil
  }

  private struct Step {
    let setting: Setting
    let from: Day
    let severity: Severity
  }

  private static func steps(_ anchor: Day, _ start: Day, _ limits: Limits) -> [Step] {
    ladder.map { setting, severity in
      let anniversary = anchor.adding(years: limits[setting].value)
      return Step(setting: setting, from: max(anniversary, start), severity: severity)
    }
  }
}
