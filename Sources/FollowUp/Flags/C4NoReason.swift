internal import Text

/// C4, *geen reden*: refused or closed without saying why.
package enum C4NoReason: Rule {
  package static let explanation = Explanation(
    "C4", Phrase("geen reden", "no reason"),
    fires: Phrase(
      "Een afwijzing staat zonder reden, of het punt is zonder reden afgesloten als niet opgevolgd, achterhaald of ingetrokken. Bij ‘niet opgevolgd’ hoort ook wie het risico aanvaardt.",
      "A refusal stands without a reason, or the item is closed without one as not implemented, no longer applicable or withdrawn. “Not implemented” also needs who accepts the risk."
    ),
    ends: Phrase("als de reden is vastgelegd", "when the reason is recorded"), turn: .both)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.seats.compactMap { closing($0, situation) ?? refusal($0, situation) }
  }

  private static func closing(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard seat.state.isClosed, let closure = seat.closures.last,
      let lacking = lacking(closure.value)
    else { return nil }
    return situation.raise(.noReason(lacking), for: seat, Grade(.warn, since: closure.day))
  }

  private static func lacking(_ closure: Closure) -> Finding.Unreasoned? {
    switch closure.kind {
    case .notImplemented:
      (closure.reason ?? "").isEmpty
        ? .closing : (closure.riskOwner ?? "").isEmpty ? .riskOwner : nil
    case .obsolete, .withdrawn: (closure.reason ?? "").isEmpty ? .closing : nil
    case .implemented, .otherMeans, .superseded: nil
    }
  }

  /// *Partly* counts only where the ministry itself used a refusal (A36).
  private static func refusal(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard seat.state.isOpen, let last = seat.positions.last,
      last.value.value == .rejected || (last.value.value == .partly && last.value.refusal),
      (last.value.reason ?? "").isEmpty
    else { return nil }
    return situation.raise(
      .noReason(.refusal), for: seat, Grade(.warn, since: last.day),
      doubt: situation.doubt(
        about: [.ministry], from: last.day, since: last.day))
  }
}
