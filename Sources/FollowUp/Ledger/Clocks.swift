/// When facts count and from when they are known (A1, B5).
struct Clocks: Sendable {
  private let publicDays: [Document.ID: Day]
  private let inUseSince: Day?

  init(_ documents: [Document], inUseSince: Day?) {
    var days: [Document.ID: Day] = [:]
    days.reserveCapacity(documents.count)
    for document in documents {
      days[document.id] = (document.published ?? document.date)?.latest
    }
    publicDays = days
    self.inUseSince = inUseSince
  }

  /// The day on which a document became public; nothing when that is unknown.
  func publicDay(of document: Document.ID?) -> Day? { document.flatMap { publicDays[$0] } }

  /// The day from which an event is known.
  ///
  /// A booked fact is known from the day its document became public, or from the day of booking
  /// when that lies after the day the dossier came into use. What a member entered is known from
  /// its recording, with a document or without, so that no entry changes what was seen before it.
  func known(_ event: Event) -> Day {
    if let recorded = event.recorded, !event.isBooked || event.author != nil || isInUse(recorded) {
      return recorded
    }
    return publicDay(of: event.source?.document) ?? event.date?.latest ?? .beforeAll
  }

  private func isInUse(_ day: Day) -> Bool { inUseSince.map { day > $0 } ?? false }

  /// The day from which an event counts: the last on which it can have happened, or the day it
  /// was written down or printed, when that is earlier and the event cannot be later.
  func counts(_ event: Event) -> Day {
    guard let date = event.date else { return .beforeAll }
    let witness = event.isBooked ? publicDay(of: event.source?.document) : event.recorded
    guard let witness, witness < date.latest, date.earliest <= witness else { return date.latest }
    return witness
  }
}

extension Event {
  /// Whether it was booked from a document instead of entered by a member.
  package var isBooked: Bool { source?.document != nil || recorded == nil }
}
