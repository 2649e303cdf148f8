package import Text

/// A promise (*toezegging*): what, by whom, by when.
package struct Commitment: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Commitment>

  /// What it promises; a promise to talk or report is no date for action.
  package enum Subject: String, CaseIterable, Sendable { case action, talk, report }

  package enum State: String, CaseIterable, Sendable {
    case open, partlyMet, met, notMet, dropped
    /// *Niet vastgesteld*: whether it was kept was not found.
    case notEstablished
  }

  package let id: ID
  package let recommendations: [Recommendation.ID]
  package let about: Subject
  package let text: Phrase
  /// Who promised, as the source names them.
  package let by: String
  package let party: Party.ID?
  package let made: PartialDate?
  /// The first due date; nothing when none was named (*geen termijn*).
  package let due: PartialDate?
  /// The due date in the source's words: *eind 2015*, *de komende maanden*.
  package let dueText: String?
  /// A recurring promise: the months from one delivery to the next.
  package let everyMonths: Int?
  /// The state in which it was booked; later moves are events.
  package let state: State
  package let source: Source
  package let note: String?

  package init(
    id: ID, recommendations: [Recommendation.ID], about: Subject, text: Phrase, by: String,
    party: Party.ID? = nil, made: PartialDate?, due: PartialDate? = nil, dueText: String? = nil,
    everyMonths: Int? = nil, state: State = .open, source: Source, note: String? = nil
  ) {
    self.id = id
    self.recommendations = recommendations
    self.about = about
    self.text = text
    self.by = by
    self.party = party
    self.made = made
    self.due = due
    self.dueText = dueText
    self.everyMonths = everyMonths
    self.state = state
    self.source = source
    self.note = note
  }
}
