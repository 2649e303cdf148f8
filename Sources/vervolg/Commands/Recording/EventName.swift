internal import FollowUp
internal import Text

/// Entries as they are named on the command line.
extension Desk {
  /// An entry by its number in the log (`1f3a09bc:12`), or a booked fact (`records/2025.json#key`).
  func event(_ name: String) throws(Complaint) -> Named {
    if let event = dossier.events.first(where: { $0.id.text == name && $0.author == nil }) {
      return Named(id: event.id, item: event.recommendation)
    }
    let parts = name.split(separator: ":")
    guard parts.count == 2, let number = Int(parts[1]) else { throw .noEvent(name) }
    let found = store.recorded.filter {
      $0.identity.number == number && $0.identity.writer.hasPrefix(parts[0])
    }
    guard found.count < 2 else { throw .severalEvents(name) }
    guard let one = found.first else { throw .noEvent(name) }
    return Named(one)
  }

  struct Named {
    let id: Event.ID
    /// Nothing for what concerns the dossier as a whole.
    let item: Recommendation.ID?
  }

  /// A proposal by its number, or the only one that waits on an item.
  func proposal(_ name: String) throws(Complaint) -> Named {
    guard let row = dossier.index(ofItemCalled: name) else { return try event(name) }
    let item = dossier.recommendations[row].id
    let waiting = store.fold.waiting(on: item)
    guard waiting.count < 2 else { throw .severalProposals(on: item, waiting.map(\.id)) }
    guard let proposal = waiting.first else { throw .nothingToConfirm(on: item) }
    return Named(id: proposal.id, item: item)
  }
}

extension Desk.Named {
  init(_ recorded: Recorded) {
    self.init(id: recorded.id, item: recorded.submission.recommendation)
  }
}

extension Desk {
  /// Records one thing more in the dossier, such as a document or a member.
  mutating func add(_ addition: Addition, typed: String? = nil) throws(Complaint) -> Ending {
    try record([submission(.addition(addition), on: nil)], typed: typed)
  }

  /// A submission of this member on what was named, seen as it is now.
  func submission(
    _ content: Submission.Content, on item: Recommendation.ID?, date: PartialDate? = nil,
    text: Phrase? = nil
  ) -> Submission {
    Submission(
      content, by: author, on: item, seen: item.flatMap(store.newest), date: date, text: text)
  }
}
