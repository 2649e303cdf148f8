internal import FollowUp
internal import Text

/// Sets of events that arrive in any order, in parts, and more than once.
struct Fold {
  let reach: Reach

  func prove() -> Finding {
    var (finding, chance, fileOrderIsCaught) = (Finding(), Chance(seed: 31), false)
    for number in 0..<reach.eventSets {
      let events = EventSet(&chance).events
      let whole = State(JournalFold.of(Fold.booked, events))
      for _ in 0..<reach.permutations {
        finding.count()
        if State(Fold.arriving(events, &chance)) != whole { finding.complain("set \(number)") }
      }
      let inFileOrder = State(JournalFold.of(Fold.booked, EventSet.byFile(events)))
      fileOrderIsCaught = fileOrderIsCaught || inFileOrder != whole
    }
    finding.bite("file order instead of (lc, w, n)", caught: fileOrderIsCaught)
    return finding
  }

  /// In parts, in some order, some of them twice.
  private static func arriving(_ events: [Recorded], _ chance: inout Chance) -> JournalFold {
    var store = MemoryStore(booked)
    var rest = events.shuffled(using: &chance)[...]
    while !rest.isEmpty {
      let part = rest.prefix(1 + chance.below(events.count))
      store.take(Array(part))
      if chance.below(3) == 0 { store.take(part.shuffled(using: &chance)) }
      rest = rest.dropFirst(part.count)
    }
    return store.fold
  }

  private static let booked = Dossier(title: Phrase("Proef", nil))

  /// Everything that a fold comes to.
  private struct State: Hashable {
    let members: [Member]
    let events: [Event]
    let refused: [Refused]

    init(_ fold: JournalFold) {
      (members, events, refused) = (fold.members, fold.events, fold.refused)
    }
  }
}

/// Some twenty events of three writers, with members, takings back and groups among them.
struct EventSet {
  /// In fold order.
  private(set) var events: [Recorded] = []

  init(_ chance: inout Chance) {
    for writer in ["a", "b", "c"] {
      var (clock, number) = (0, 1)
      while number < 5 + chance.below(6) {
        clock += 1 + chance.below(4)
        let size = chance.below(5) == 0 ? 2 : 1
        let stamp = Stamp(
          writer: String(repeating: writer, count: 32), number: number, clock: clock,
          at: Moment(seconds: Scribe.moment.seconds + chance.below(100_000)))
        let submissions = (0..<size).map { _ in submission(&chance) }
        events += stamp.events(submissions)
        (clock, number) = (clock + size - 1, number + size)
      }
    }
    // Now and then the last event of a group has not arrived.
    if chance.below(3) == 0 { events.removeAll { $0.group?.isLast == true } }
    events.sort(by: Recorded.precedes)
  }

  private func submission(_ chance: inout Chance) -> Submission {
    let seen = events.isEmpty ? nil : events[chance.below(events.count)].id
    let content: Submission.Content =
      switch chance.below(5) {
      case 0:
        .addition(
          .member(Member(id: "lid", name: "\(chance.below(9))", role: .caseHolder)))
      case 1 where seen != nil: .happening(.void(seen ?? ""))
      case 2: .happening(.target(PartialDate("202\(chance.below(9))"), reason: nil))
      default: .happening(.note(promise: chance.below(2) == 0))
      }
    return Submission(
      content, by: Scribe.bos, on: "R2025-1", seen: seen, text: Phrase("\(chance.below(99))", nil))
  }

  /// As files lie in a folder: writer after writer.
  static func byFile(_ events: [Recorded]) -> [Recorded] {
    events.sorted {
      ($0.identity.writer, $0.identity.number) < ($1.identity.writer, $1.identity.number)
    }
  }
}
