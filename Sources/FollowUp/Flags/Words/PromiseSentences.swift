internal import Text

/// Sentences about actions and dates: missing, passed, moved.
extension FlagWords {
  func notActionable(_ missing: Finding.Missing, _ answered: Day?, _ say: Saying) -> String {
    let parts = say.list(missing.words.map { $0(say.language) })
    guard let answered else {
      return say("Antwoord zonder \(parts).", "Answer without \(parts).")
    }
    return say(
      "Antwoord van \(say.date(answered)) zonder \(parts).",
      "Answer of \(say.date(answered)) without \(parts).")
  }

  func onlyYear(_ date: PartialDate, _ say: Saying) -> String {
    say(
      "De termijn is alleen als jaar bekend: \(say.date(date)).",
      "Only the year of the due date is known: \(say.date(date)).")
  }

  func pastDue(
    _ due: Day, _ overdue: Int, _ first: Day, _ sinceFirst: Int, _ promises: [Commitment.ID],
    _ say: Saying
  ) -> String {
    var sentence = say(
      "De termijn verstreek op \(say.date(due)), \(say.ago(overdue))",
      "The due date passed on \(say.date(due)), \(say.ago(overdue))")
    if first != due {
      sentence += say(
        "; eerste termijn \(say.date(first)), \(say.ago(sinceFirst))",
        "; first date \(say.date(first)), \(say.ago(sinceFirst))")
    }
    return sentence + "." + named(promises, say)
  }

  func moved(_ moves: Finding.Moves, _ say: Saying) -> String {
    let slip = Noun.month.counted(moves.slip, in: say.language)
    let times = Noun.time.counted(moves.count, in: say.language)
    var sentence = say(
      "Termijn \(times) verschoven: van \(say.date(moves.first)) naar \(say.date(moves.last)), "
        + "\(slip).",
      "Date moved \(times): from \(say.date(moves.first)) to \(say.date(moves.last)), \(slip).")
    if moves.isWithoutReason { sentence += say(" Zonder reden.", " Without a reason.") }
    if moves.isLate {
      sentence += say(
        " Verschoven nadat de oude termijn was verstreken.", " Moved after the old date had passed."
      )
    }
    return sentence
  }

  func undatedPromises(_ count: Int, _ oldest: Int?, _ say: Saying) -> String {
    let promises = Noun.commitment.counted(count, in: say.language)
    let sentence = promises + say(" zonder termijn", " without a date")
    guard let oldest else { return sentence + "." }
    return sentence
      + (count == 1
        ? say(", \(say.days(oldest)) oud.", ", \(say.days(oldest)) old.")
        : say(", oudste \(say.days(oldest)).", ", the oldest \(say.days(oldest))."))
  }

  private func named(_ promises: [Commitment.ID], _ say: Saying) -> String {
    guard !promises.isEmpty else { return "" }
    let ids = say.list(promises.map(\.text))
    return promises.count == 1
      ? say(" Toezegging \(ids).", " Commitment \(ids).")
      : say(" Toezeggingen \(ids).", " Commitments \(ids).")
  }
}

extension Finding.Missing {
  /// What is missing, in the order of the letters A, E and D.
  var words: [Phrase] {
    [
      contains(.action) ? Phrase("actie", "action") : nil,
      contains(.official) ? Phrase("verantwoordelijke", "responsible official") : nil,
      contains(.date) ? Phrase("datum", "date") : nil,
    ].compactMap(\.self)
  }
}
