import FollowUp
import JSONStore

/// The dossier that comes with the program, read once.
enum Shipped {
  private static let opened = Result {
    try JSONStore.open(
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Data/meldkamer")
  }

  static func dossier() throws -> Dossier { try opened.get().dossier }

  /// The same with people who may record in it.
  static func dossier(with members: [Member]) throws -> Dossier {
    let shipped = try dossier()
    return Dossier(
      title: shipped.title, limits: shipped.limits, inUseSince: shipped.inUseSince,
      members: members, parties: shipped.parties, documents: shipped.documents,
      milestones: shipped.milestones, partyCounts: shipped.partyCounts,
      movingTargets: shipped.movingTargets, missing: shipped.missing, reports: shipped.reports,
      recommendations: shipped.recommendations, links: shipped.links,
      chainTitles: shipped.chainTitles, commitments: shipped.commitments,
      responses: shipped.responses, passages: shipped.passages, mappings: shipped.mappings,
      events: shipped.events)
  }
}
