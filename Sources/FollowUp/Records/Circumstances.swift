internal import Text

/// What is said with an event, whatever its kind: the same in the line that recorded it, which
/// shares it with its event.
struct Circumstances: Hashable, Sendable {
  let party: Party.ID?
  let speaker: Party.ID?
  let date: PartialDate?
  let text: Phrase?
  let evidence: [Evidence]
  let source: Source?
  let correctionOf: Event.ID?
}
