package import Text

/// A chain on the reference day: its items, how often and how long, and what became of them.
package struct ChainStory: Sendable {
  package let number: Int
  /// `Keten 1 · Governance: wie beslist`
  package let name: Phrase
  /// Chosen by people; nothing when nobody did.
  package let title: Phrase?
  package let longTitle: Phrase?
  /// Places in `board.standings`, oldest first.
  package let rows: [Int]
  /// Distinct reports of its items.
  package let reports: Int
  /// The day the oldest item was issued.
  package let openSince: Day?
  package let counts: StateCounts
  /// The links between its items, as they stand in the dossier.
  package let links: [Link]

  /// `8 punten: 1 niet beantwoord, 3 te beoordelen, 4 niet opgelost`
  package var summary: Phrase {
    let parts = counts.phrases
    let rest =
      counts.counts.count == 1 ? counts.counts.map(\.state.short) : Array(parts.dropFirst())
    return Phrase(
      "\(parts[0].dutch): \(rest.map(\.dutch).joined(separator: ", "))",
      "\(parts[0](.english)): \(rest.map { $0(.english) }.joined(separator: ", "))")
  }

  /// Who says that it is a chain: the Inspectie, the editors, or both.
  package var authors: Phrase {
    let named = links.count { $0.by == .inspectorate }
    switch (named, links.count - named) {
    case (0, _): return Phrase("koppeling afgeleid", "links inferred")
    case (_, 0): return Link.Author.inspectorate.long
    case (let named, let inferred):
      return Phrase(
        "\(named) genoemd door de Inspectie, \(inferred) afgeleid",
        "\(named) named by the Inspectorate, \(inferred) inferred")
    }
  }
}

extension Board {
  /// The chains that are on the list that day, by number.
  package func chainStories(in index: SearchIndex) -> [ChainStory] {
    chains.map { story(of: $0, in: index) }
  }

  package func story(of chain: Chain, in index: SearchIndex) -> ChainStory {
    let ordered = chain.members.sorted {
      let (one, other) = (issuedNumber($0, in: index), issuedNumber($1, in: index))
      return one == other ? index.rank[$0] < index.rank[$1] : one < other
    }
    return ChainStory(
      number: chain.number, name: dossier.chainName(chain.number),
      title: chain.title?.title, longTitle: chain.title?.longTitle, rows: ordered,
      reports: Set(ordered.map { dossier.recommendations[$0].report }).count,
      openSince: ordered.first.flatMap { issued(at: $0, in: index)?.latest },
      counts: StateCounts(ordered, on: self), links: chain.links)
  }

  private func issuedNumber(_ row: Int, in index: SearchIndex) -> Int32 {
    issued(at: row, in: index)?.latest.number ?? .max
  }

  /// `6 ketens met 29 punten; 8 punten staan op zichzelf`
  package var chainsSummary: Phrase {
    let count = chains.reduce(0) { $0 + $1.members.count }
    let alone = standings.count { $0.map { $0.chain == nil && $0.state != .future } ?? false }
    func said(_ language: Language) -> String {
      let head = Noun.chain.counted(chains.count, in: language)
      let (items, rest) = (
        Noun.item.counted(count, in: language), Noun.item.counted(alone, in: language)
      )
      return switch language {
      case .dutch: "\(head) met \(items); \(rest) \(alone == 1 ? "staat" : "staan") op zichzelf"
      case .english: "\(head) with \(items); \(rest) on \(alone == 1 ? "its" : "their") own"
      }
    }
    return Phrase(said(.dutch), said(.english))
  }
}
