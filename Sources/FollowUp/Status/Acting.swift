/// Who is asked to act on an item on a day, for those who need no more than that.
extension Board {
  /// Leads and contributors after what members changed about them, in their order; a single one is
  /// the lead (A19). Empty when nobody was established.
  package func acting(at row: Int) -> [Addressee] {
    let ledger = dossier.catalogue.ledger
    let booked = dossier.recommendations[row].addressees
    guard ledger.changesAddressees[row] else { return booked.acting }
    let outcomes = Outcomes(dossier, on: day, known: replay.known)
    let entries = ledger.all(row, known: replay.known).filter { $0.present <= day }
    return outcomes.addressees(of: row, entries).acting
  }

  /// The same as parties; nothing stands for an addressee that was not established.
  func asked(at row: Int) -> [Party.ID?] {
    let acting = acting(at: row)
    return acting.isEmpty ? [nil] : acting.map(\.party)
  }
}
