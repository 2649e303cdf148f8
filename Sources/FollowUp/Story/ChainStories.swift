package import Text

/// A chain on the reference day: its items, how often and how long, and what became of them.
package struct ChainStory: Sendable {
  package let number: Int
  /// `Keten 1 · Governance: wie beslist`
  package let name: Phrase
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
    var rows: [Int: [Int]] = [:]
    for standing in standings {
      if let standing, let chain = standing.chain {
        rows[chain, default: []].append(standing.index)
      }
    }
    return rows.keys.sorted().map { story($0, rows[$0] ?? [], in: index) }
  }

  private func story(_ number: Int, _ rows: [Int], in index: SearchIndex) -> ChainStory {
    let ordered = rows.sorted {
      let (one, other) = (issuedNumber($0, in: index), issuedNumber($1, in: index))
      return one == other ? index.rank[$0] < index.rank[$1] : one < other
    }
    let ids = Set(rows.map { dossier.recommendations[$0].id })
    let title = dossier.chainTitles.first { $0.number == number }
    return ChainStory(
      number: number, name: dossier.chainName(number), longTitle: title?.longTitle, rows: ordered,
      reports: Set(rows.map { dossier.recommendations[$0].report }).count,
      openSince: ordered.first.flatMap { issued(at: $0, in: index)?.latest },
      counts: StateCounts(ordered, on: self),
      links: dossier.links.filter { $0.carries && ids.contains($0.from) && ids.contains($0.to) })
  }

  private func issuedNumber(_ row: Int, in index: SearchIndex) -> Int32 {
    issued(at: row, in: index)?.latest.number ?? .max
  }
}
