package import Text

/// What a timeline tells of.
package enum TimelineSubject: Hashable, Sendable {
  case everything
  /// An item with its chain, or by itself when it stands alone. Numbers of chains may change from
  /// day to day, so a chain is known by one of its items.
  case item(Recommendation.ID)
  /// Every item with this text in the name of its theme, or in that of a party that was asked.
  case theme(String), party(String)

  /// Whether all milestones belong to it, or only those that are drawn in lanes.
  package var hasAllMilestones: Bool { self == .everything }
}

extension Board {
  /// The places in `standings` of what it is about, on this day.
  package func rows(of subject: TimelineSubject, in index: SearchIndex) -> [Int] {
    switch subject {
    case .everything: return standings.compactMap { $0?.index }
    case .item(let id):
      guard let row = index.row(of: id), let standing = standings[row] else { return [] }
      guard let chain = standing.chain.flatMap(chain) else { return [row] }
      return chain.members
    case .theme(let part): return Filter([.init([.theme(part)])]).rows(on: self, in: index)
    case .party(let part): return Filter([.init([.party(part)])]).rows(on: self, in: index)
    }
  }

  /// What that is called: `Keten 1 · Governance: wie beslist`.
  package func name(of subject: TimelineSubject) -> Phrase {
    switch subject {
    case .everything: return dossier.title
    case .item(let id):
      guard let row = dossier.index(of: id) else { return Phrase(id.text, nil) }
      if let chain = standings[row]?.chain { return dossier.chainName(chain) }
      return dossier.recommendations[row].title
    case .theme(let name), .party(let name): return Phrase(name, nil).atStart
    }
  }

  /// The timeline of a subject on this day.
  package func timeline(of subject: TimelineSubject, in index: SearchIndex) -> Timeline {
    timeline(
      of: rows(of: subject, in: index), in: index, withAllMilestones: subject.hasAllMilestones)
  }
}
