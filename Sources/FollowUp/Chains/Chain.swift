/// Items that hang together through repeats and supersedes: a lane of the screen *Ketens*.
package struct Chain: Sendable {
  /// The number on screen and in `keten:1`, from 1; titled chains keep theirs.
  package let number: Int
  /// Chosen by people; nothing when nobody did: then a chain is called after its newest item.
  package let title: ChainTitle?
  /// Places in `dossier.recommendations`, oldest first.
  package let members: [Int]
  /// Distinct reports, oldest first; withdrawn items do not count.
  package let reports: [Report.ID]
  /// Since when its oldest item that counts is open; nothing when unknown.
  package let openSince: PartialDate?
  /// The links that make it one, oldest first.
  package let links: [Link]

  /// Whether there are links and every one of them is inferred.
  package var isInferredOnly: Bool {
    !links.isEmpty && links.allSatisfy { $0.source.confidence == .inferred }
  }
}
