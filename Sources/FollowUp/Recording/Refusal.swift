package import Text

/// Why something may not be recorded: what is not allowed, and what can be done instead.
package enum Refusal: Error, Hashable, Sendable {
  /// It is not for this person, or not for one person alone.
  case actor(Actor)
  /// It does not belong to what it was recorded on, or not like this.
  case misplaced(Misplaced)
  /// Something is missing in it.
  case lacks(Lack)
  /// Its day or its length is not possible.
  case untimely(Untimely)
  /// What must come before it has not happened.
  case unready(Unready)
  /// Two items cannot be tied together like this.
  case untied(Untied)
  /// What was recorded cannot be mended or confirmed like this.
  case unmended(Unmended)
  /// It cannot be written down as it was typed.
  case unfit(Unfit)

  /// One sentence for a person: what is not allowed and why, and what is possible instead. It can
  /// repeat names: clean it before it is shown.
  package var sentence: Phrase {
    let (reason, instead) = words
    guard let instead else {
      return Phrase("Kan niet: \(reason(.dutch)).", "Not allowed: \(reason(.english)).")
    }
    return Phrase(
      "Kan niet: \(reason(.dutch)). Wel mogelijk: \(instead(.dutch)).",
      "Not allowed: \(reason(.english)). Instead: \(instead(.english)).")
  }

  /// Why not, as a clause without capital and full stop, for beside a choice.
  package var reason: Phrase { words.reason }

  /// Two clauses: why not, and what instead.
  private var words: Words {
    switch self {
    case .actor(let actor): actor.words
    case .misplaced(let misplaced): misplaced.words
    case .lacks(let lack): lack.words
    case .untimely(let untimely): untimely.words
    case .unready(let unready): unready.words
    case .untied(let untied): untied.words
    case .unmended(let unmended): unmended.words
    case .unfit(let unfit): unfit.words
    }
  }

  /// Why not, and what instead: clauses without capital and full stop.
  typealias Words = (reason: Phrase, instead: Phrase?)
}
