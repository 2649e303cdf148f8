internal import FollowUp
internal import Text

/// What stands out in a row: its attenderingen, and the one that is shown.
struct StandOut {
  let flags: [Flag]
  private let headline: Headline?

  init(_ flags: [Flag], under heading: ListedState? = nil, said: SaidOnce = .nothing) {
    self.flags = flags
    headline = Headline(flags, under: heading, said: said)
  }

  /// At most 16 characters; empty when nothing stands out.
  var short: Phrase { headline?.short ?? Phrase("", "") }

  /// The worst of the certain attenderingen that tell more than repetition and age (A46, B18).
  var severity: Severity? { Severity.ofRow(flags) }
}
