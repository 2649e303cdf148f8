package import Text

/// A dossier to which recorded events are being added, one after another in fold order.
///
/// The outcome depends on the set of events only: whoever has the same events has the same dossier.
package struct JournalFold: Sendable {
  package let booked: Dossier
  /// The members as of here, in the order in which they came.
  package private(set) var members: [Member]
  /// Booked facts, then what was folded so far.
  package private(set) var events: [Event]
  package private(set) var refused: [Refused] = []

  /// What the guards look up of everything that was folded.
  private(set) var past: Past

  private(set) var additions: [(event: Event.ID, addition: Addition)] = []
  private var known: Set<Mention>
  /// What a folded event pointed at, whether it was taken back since or not.
  private(set) var mentioned: Set<Mention> = []
  private var voided: Set<Event.ID> = []
  /// The day of recording of what was folded, for those who had seen it (A4).
  private var days: [Event.ID: Day] = [:]

  package init(_ booked: Dossier) {
    self.booked = booked
    members = booked.members
    events = booked.events
    known = booked.names
    past = Past(booked)
  }

  /// Why an event may not count; asked for each event with everything that came before it.
  package typealias Guard = @Sendable (Recorded, JournalFold) -> Phrase?

  /// The dossier with all of `recorded`, which stand in fold order, each once.
  package static func of(
    _ booked: Dossier, _ recorded: [Recorded], guardedBy allowed: Guard = { _, _ in nil }
  ) -> JournalFold {
    var folding = JournalFold(booked)
    folding.reserve(recorded.count)
    folding.add(recorded, guardedBy: allowed)
    return folding
  }

  private mutating func reserve(_ count: Int) {
    events.reserveCapacity(events.count + count)
    known.reserveCapacity(known.count + count)
    days.reserveCapacity(count)
  }

  /// Adds events that come after all that were added before.
  package mutating func add(_ recorded: [Recorded], guardedBy allowed: Guard) {
    let groups = WholeGroups(recorded)
    for one in recorded where groups.isWhole(one) {
      if let reason = obstacle(to: one) ?? allowed(one, self) {
        refused.append(Refused(one, because: reason))
      } else {
        fold(one)
      }
    }
  }

  /// Why these, handed in together after all that was added, would not count; nothing when they
  /// would. A store asks it under its lock: what its caller tried may have been overtaken.
  package func refusal(of recorded: [Recorded], guardedBy allowed: Guard) -> Phrase? {
    guard recorded.count > 1 else {
      return recorded.first.flatMap { obstacle(to: $0) ?? allowed($0, self) }
    }
    var trial = self
    trial.add(recorded, guardedBy: allowed)
    return trial.refused.dropFirst(refused.count).first?.reason
  }

  package func has(_ mention: Mention) -> Bool { known.contains(mention) }

  /// Whether an event added something to the dossier that was not taken back.
  func isStanding(_ event: Event.ID) -> Bool {
    past.adders[event] != nil && !voided.contains(event)
  }

  package func member(_ id: Member.ID) -> Member? { members.last { $0.id == id } }

  /// The dossier as of here.
  package var dossier: Dossier {
    var shelves = Shelves(booked, members: members, events: events)
    for (event, addition) in additions where !voided.contains(event) { shelves.add(addition) }
    return shelves.dossier
  }
}

extension JournalFold {
  private mutating func fold(_ one: Recorded) {
    let (id, submission) = (one.id, one.submission)
    let day = max(one.at.day, submission.seen.flatMap { days[$0] } ?? .first)
    days[id] = day
    submission.forEachMention { mentioned.insert($0) }
    known.insert(.event(id))
    switch submission.content {
    case .addition(let addition):
      additions.append((id, addition))
      past.take(addition, as: id, by: submission.author)
      addition.mention.map { _ = known.insert($0) }
      if case .member(let member) = addition { enrol(member) }
    case .happening(let happening): fold(happening, submission, id: id, on: day)
    }
  }

  private mutating func fold(
    _ happening: Happening, _ submission: Submission, id: Event.ID, on day: Day
  ) {
    if case .link(let link) = happening { known.insert(.link(link.id)) }
    if case .void(let event) = happening { takeBack(event) }
    guard let recommendation = submission.recommendation else { return }
    let event = Event(submission, id: id, on: recommendation, recorded: day, happening)
    past.take(event, at: events.count)
    events.append(event)
  }

  private mutating func takeBack(_ event: Event.ID) {
    voided.insert(event)
    for (id, addition) in additions where id == event {
      addition.mention.map { _ = known.remove($0) }
      if case .member(let member) = addition { members.removeAll { $0 == member } }
    }
  }

  private mutating func enrol(_ member: Member) {
    if let place = members.firstIndex(where: { $0.id == member.id }) {
      members[place] = member
    } else {
      members.append(member)
    }
  }
}

/// What no event may do, whoever records it.
extension JournalFold {
  private func obstacle(to one: Recorded) -> Phrase? {
    unknownName(in: one.submission) ?? obstacle(to: one.submission.content, of: one)
  }

  private func unknownName(in submission: Submission) -> Phrase? {
    var missing: Phrase?
    submission.forEachMention { mention in
      if missing == nil, !known.contains(mention) { missing = mention.unknown }
    }
    return missing
  }

  private func obstacle(to content: Submission.Content, of one: Recorded) -> Phrase? {
    switch content {
    case .addition(.member): nil
    case .addition(let addition):
      addition.mention.flatMap(taken)
    case .happening(.void(let event)):
      obstacle(toVoiding: event, on: one.submission.recommendation)
    case .happening(.link(let link)): taken(.link(link.id))
    case .happening(.unknown): nil
    case .happening: one.submission.recommendation == nil ? JournalFold.noItem : nil
    }
  }

  private func taken(_ mention: Mention) -> Phrase? {
    guard known.contains(mention) else { return nil }
    return Phrase(
      "Kan niet: de naam \(mention.name) is al in gebruik. Wel mogelijk: een andere naam.",
      "Not allowed: the name \(mention.name) is already in use. Instead: another name.")
  }

  private static let noItem = Phrase(
    "Kan niet: er is geen punt genoemd.", "Not allowed: no item was named.")
}

/// Which groups have all their events: an unfinished group is not folded.
private struct WholeGroups {
  private var whole: Set<Recorded.Identity> = []

  init(_ recorded: [Recorded]) {
    var counts: [Recorded.Identity: Int] = [:]
    for one in recorded {
      guard let group = one.group else { continue }
      counts[WholeGroups.first(of: one, group), default: 0] += 1
    }
    for one in recorded {
      guard let group = one.group, group.isLast else { continue }
      let first = WholeGroups.first(of: one, group)
      if counts[first] == one.identity.number - group.first + 1 { whole.insert(first) }
    }
  }

  func isWhole(_ one: Recorded) -> Bool {
    guard let group = one.group else { return true }
    return whole.contains(WholeGroups.first(of: one, group))
  }

  private static func first(of one: Recorded, _ group: Recorded.Group) -> Recorded.Identity {
    Recorded.Identity(writer: one.identity.writer, number: group.first)
  }
}
