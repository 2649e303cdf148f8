package import Text

/// A dossier as a value: every record and every event, as they were read.
///
/// Nothing here depends on a day; a ``Board`` is the dossier on a day.
package struct Dossier: Sendable {
  package let title: Phrase
  package let limits: Limits
  /// From when the dossier was kept up to date with this program (B5).
  package let inUseSince: Day?
  package let members: [Member]
  package let parties: [Party]
  package let documents: [Document]
  /// Files beside documents, in the order in which they came.
  package let attachments: [Attachment]
  package let milestones: [Milestone]
  package let partyCounts: [PartyCount]
  package let movingTargets: [MovingTarget]
  package let missing: [MissingSource]
  package let reports: [Report]
  package let recommendations: [Recommendation]
  package let links: [Link]
  package let chainTitles: [ChainTitle]
  package let commitments: [Commitment]
  package let responses: [Response]
  package let passages: [Passage]
  package let mappings: [Mapping]
  /// Booked facts in the order of their files, then journal events in fold order.
  package let events: [Event]
  private var worked: Catalogue?

  package init(
    title: Phrase, limits: Limits = .standard, inUseSince: Day? = nil, members: [Member] = [],
    parties: [Party] = [], documents: [Document] = [], attachments: [Attachment] = [],
    milestones: [Milestone] = [],
    partyCounts: [PartyCount] = [], movingTargets: [MovingTarget] = [],
    missing: [MissingSource] = [], reports: [Report] = [], recommendations: [Recommendation] = [],
    links: [Link] = [], chainTitles: [ChainTitle] = [], commitments: [Commitment] = [],
    responses: [Response] = [], passages: [Passage] = [], mappings: [Mapping] = [],
    events: [Event] = []
  ) {
    self.title = title
    self.limits = limits
    self.inUseSince = inUseSince
    self.members = members
    self.parties = parties
    self.documents = documents
    self.attachments = attachments
    self.milestones = milestones
    self.partyCounts = partyCounts
    self.movingTargets = movingTargets
    self.missing = missing
    self.reports = reports
    self.recommendations = recommendations
    self.links = links
    self.chainTitles = chainTitles
    self.commitments = commitments
    self.responses = responses
    self.passages = passages
    self.mappings = mappings
    self.events = events
    worked = Catalogue(self)
  }

  /// What is the same on every day, shared by all copies of this value.
  var catalogue: Catalogue { worked ?? Catalogue(self) }
}
