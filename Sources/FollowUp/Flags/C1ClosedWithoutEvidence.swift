internal import Text

/// C1, *zonder bewijs*: closed as done, without evidence other than the addressee's own.
package enum C1ClosedWithoutEvidence: Rule {
  package static let explanation = Explanation(
    "C1", Phrase("zonder bewijs", "no evidence"),
    fires: Phrase(
      "Het punt is afgesloten als opgevolgd zonder bewijs, of met alleen wat de geadresseerde er zelf over zegt. Bij een afsluiting uit een ander register telt ook de tekst van een antwoord of melding.",
      "The item is closed as implemented without evidence, or with only what the addressee itself says of it. For a closure taken over from another register the text of an answer or report counts as well."
    ),
    ends: Phrase("als onafhankelijk bewijs is toegevoegd", "when independent evidence is added"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.doneSeats.compactMap { seat, closure in
      guard !isShown(seat, closure, situation) else { return nil }
      return situation.raise(
        .closedWithoutEvidence, for: seat, Grade(.high, since: closure.day),
        doubt: situation.doubt(
          about: Set(Document.Voice.allCases), from: situation.issued?.earliest,
          since: closure.day))
    }
  }

  private static func isShown(
    _ seat: Seat, _ closure: Dated<Closure>, _ situation: Situation
  ) -> Bool {
    let own = situation.evidence.filter { $0.party == nil || $0.party == seat.party }
    if !closure.value.imported { return own.contains { $0.value.origin != .addressee } }
    return !own.isEmpty || situation.events.contains { $0.text != nil && isAnswer($0, of: seat) }
  }

  private static func isAnswer(_ event: Event, of seat: Seat) -> Bool {
    guard event.party == nil || event.party == seat.party else { return false }
    switch event.happening {
    case .position, .claim: return true
    case .target, .termExtension, .assessment, .closure, .reopen, .commitment, .acknowledgement,
      .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      return false
    }
  }
}

extension Situation {
  /// The addressees that are closed as implemented (G1, G2), with the closure.
  var doneSeats: [(seat: Seat, closure: Dated<Closure>)] {
    seats.compactMap { seat in
      guard seat.state == .implemented || seat.state == .implementedOtherwise,
        let closure = seat.closures.last
      else { return nil }
      return (seat, closure)
    }
  }
}
