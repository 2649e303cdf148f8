internal import Text

extension Board {
  /// The story of the item at `row` on the reference day; nothing when it is not on the list.
  /// `log` is that of the item: with it the history tells also who recorded what and when, and
  /// what was undone.
  package func story(at row: Int, log: Logbook? = nil) -> Story? {
    guard let standing = standings[row], let situation = situation(at: row) else { return nil }
    let teller = StoryTeller(board: self, standing: standing, situation: situation, log: log)
    return Story(lines: teller.lines, blocks: teller.blocks)
  }
}

/// Tells the story of one item: what stands in each part is in the file of that part.
struct StoryTeller {
  let board: Board
  let standing: Standing
  let situation: Situation
  var log: Logbook?

  var dossier: Dossier { board.dossier }
  var item: Recommendation { situation.item }

  var lines: [StoryLine] { [askedLine, answeredLine, promisedLine, shownLine, judgedLine] }

  var blocks: [StoryBlock] {
    [
      askedBlock, answeredBlock, promisedBlock, shownBlock, judgedBlock, flagsBlock, chainBlock,
      historyBlock,
    ].compactMap(\.self)
  }

  /// The positions of all addressees, oldest first; one that counts for all of them is there once.
  var positions: [Dated<Position>] { rows(\.positions) }
  var claims: [Dated<Claim>] { rows(\.claims) }
  var assessments: [Dated<Assessment>] { rows(\.assessments) }
  var targets: [Dated<Target>] { rows(\.targets) }

  private func rows<Value>(_ path: (Seat) -> [Dated<Value>]) -> [Dated<Value>] {
    var seen: Set<Event.ID> = []
    return situation.seats.flatMap(path).filter { seen.insert($0.event).inserted }
      .sorted { ($0.day?.number ?? .min, $0.event) < ($1.day?.number ?? .min, $1.event) }
  }

  /// The newest judgement on whether the response answers the item.
  var mapping: Mapping? { board.mappings(of: standing.index).last }

  func event(_ id: Event.ID) -> Event? { situation.events.first { $0.id == id } }

  /// A phrase made of parts in both languages.
  func joined(_ parts: [Phrase?], by separator: String) -> Phrase {
    let parts = parts.compactMap(\.self)
    return Phrase(
      parts.map(\.dutch).joined(separator: separator),
      parts.map { $0(.english) }.joined(separator: separator))
  }

  /// Sentences behind each other; each gets a full stop unless it ends in one.
  func sentences(_ parts: [Phrase?]) -> Phrase {
    func said(_ language: Language) -> String {
      let texts = parts.compactMap { $0?(language) }.filter { !$0.isEmpty }
      return texts.map { text in
        let isEnded = [".", "?", "!", "…"].contains { text.hasSuffix($0) }
        return isEnded ? text : text + "."
      }.joined(separator: " ")
    }
    return Phrase(said(.dutch), said(.english))
  }

  func place(_ source: Source?) -> Phrase? { source.flatMap(dossier.placeAndCertainty) }

  func document(_ source: Source?) -> Reference? { source?.document.map(Reference.document) }
}
