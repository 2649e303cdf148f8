internal import Text

/// D3, *volgorde onjuist*: something stands before what it follows.
package enum D3WrongOrder: Rule {
  package static let explanation = Explanation(
    "D3", Phrase("volgorde onjuist", "order wrong"),
    fires: Phrase(
      "Een standpunt, afsluiting of termijn ligt voor het rapport, of een heropening heeft geen afsluiting voor zich.",
      "A position, closure or due date lies before the report, or a reopening has no closure before it."
    ),
    ends: Phrase("als de datum is verbeterd", "when the date is corrected"), turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    guard let found = disorder(in: situation) else { return [] }
    return [situation.raise(.wrongOrder(found), Grade(.warn, since: nil))]
  }

  private static func disorder(in situation: Situation) -> Finding.Disorder? {
    if let issued = situation.issued {
      if let early = situation.events.lazy.compactMap({ early($0, issued) }).first { return early }
      if situation.item.responseDue?.isBefore(issued) == true { return .dueBeforeIssue }
    }
    return hasIdleReopening(situation) ? .reopeningWithoutClosure : nil
  }

  private static func early(_ event: Event, _ issued: PartialDate) -> Finding.Disorder? {
    let isEarly = event.date?.isBefore(issued) ?? false
    return switch event.happening {
    case .position(let position): isEarly && !position.anticipatory ? .positionBeforeIssue : nil
    case .closure: isEarly ? .closureBeforeIssue : nil
    case .target(let date, _): date?.isBefore(issued) == true ? .dueBeforeIssue : nil
    case .claim, .termExtension, .assessment, .reopen, .commitment, .acknowledgement, .addressee,
      .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation, .returned,
      .unknown:
      nil
    }
  }

  /// A reopening with no closure before it changes nothing (A7).
  private static func hasIdleReopening(_ situation: Situation) -> Bool {
    var open = 0
    for event in situation.events {
      if case .closure = event.happening { open += 1 }
      if case .reopen = event.happening {
        if open == 0 { return true }
        open = 0
      }
    }
    return false
  }
}
