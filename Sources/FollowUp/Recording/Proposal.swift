/// What waits for a second person, with who that can be.
package struct Proposal: Sendable {
  /// The event that proposes.
  package let event: Event
  /// In which role it is confirmed.
  package let confirmer: Role?
}

extension JournalFold {
  /// Everything that waits for a second person, by item, oldest first.
  package var proposals: [Proposal] {
    waiting.map { Proposal(event: $0, confirmer: confirmer(of: $0)) }
  }

  private func confirmer(of event: Event) -> Role? {
    guard case .proposal(let proposed) = event.happening,
      let item = past.items[event.recommendation], let day = event.recorded
    else { return nil }
    let subject = Subject(proposed, on: item, event, day: day, past: self)
    return (try? subject.acts())?.lazy.compactMap(\.way.confirmer).first
  }
}

extension Proposal {
  /// Whether `member` is the second person: in that role, and not who proposed it.
  package func waits(for member: Member) -> Bool {
    member.role == confirmer && member.id != event.author?.member
  }
}
