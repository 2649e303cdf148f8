/// When an item may be closed, and as what (T8–T12).
extension Subject {
  func check(_ closure: Closure) throws(Refusal) {
    try checkOpen()
    switch closure.kind {
    case .implemented, .otherMeans: try checkDone()
    case .notImplemented:
      if closure.reason.isBlank { throw .lacks(.reason) }
      if closure.riskOwner.isBlank { throw .lacks(.riskOwner) }
    case .superseded: try Tying(self).checkSuccessor(closure.successor)
    case .obsolete, .withdrawn: if closure.reason.isBlank { throw .lacks(.reason) }
    }
  }

  private func checkOpen() throws(Refusal) {
    if let issued, let date, date.isBefore(issued) { throw .untimely(.beforeIssue(issued)) }
    let seats = seats
    if !seats.isEmpty, seats.allSatisfy(\.state.isClosed) { throw .unready(.isClosed) }
  }

  /// The inspectorate judged it resolved, and something shows it that is not the addressee's own
  /// word alone.
  private func checkDone() throws(Refusal) {
    let isResolved = seats.allSatisfy { $0.state.isClosed || $0.state == .toBeClosed }
    guard isResolved, !seats.isEmpty else { throw .unready(.notResolved) }
    let before = situation?.evidence.filter { counts($0.party) }.map(\.value) ?? []
    guard (before + evidence).contains(where: { $0.origin != .addressee }) else {
      throw .unready(.onlyOwnEvidence)
    }
  }

  private func counts(_ other: Party.ID?) -> Bool {
    party == nil || other == nil || other == party
  }
}
