package import Text

/// The one flag that speaks for an item in a list (mockups 1, rules 3 and 4).
package struct Headline: Sendable {
  package let flag: Flag

  /// Nothing when nothing is left to say: repetition and age stand in columns of their own (A46),
  /// that a letter names no lead is said once of the letter (C11), and what the heading or the
  /// explaining line already says is left out.
  ///
  /// - Parameters:
  ///   - flags: Those of the item.
  ///   - heading: The group under which the item stands, when grouped by state.
  ///   - said: What holds for every item shown.
  package init?(
    _ flags: [Flag], under heading: ListedState? = nil, said: SaidOnce = .nothing
  ) {
    let speaking = flags.filter { flag in
      !flag.code.isHistory && flag.code != .r12a && flag.acknowledged == nil
        && !Headline.isSlight(flag) && !Headline.isSaid(flag, by: heading) && !said.covers(flag)
    }
    guard let first = speaking.min(by: Flag.speaksFirst) else { return nil }
    flag = first
  }

  /// At most 16 characters.
  package var short: Phrase { flag.short }

  /// A report one step above the judgement: told in the detail page, no difference to speak of.
  private static func isSlight(_ flag: Flag) -> Bool {
    flag.code == .r7 && flag.severity == .info
  }

  private static func isSaid(_ flag: Flag, by heading: ListedState?) -> Bool {
    heading == .unanswered && flag.code == .r4
  }
}

extension Severity {
  /// The severity of a row: the worst of its certain flags, repetition and age apart (A46);
  /// nothing when no such flag is left (B18).
  package static func ofRow(_ flags: [Flag]) -> Severity? {
    flags.filter { $0.isCertain && !$0.code.isHistory }.map(\.severity).max()
  }
}
