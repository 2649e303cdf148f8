package import FollowUp
internal import Text

/// One chain for a letter: what happened day by day, the certainty of every line, and what may not
/// be quoted because its source was not read in full (`vervolg report --chain`).
package struct ChainExcerpt: Written {
  let board: Board
  private let chain: ChainStory
  private let entries: [Timeline.Entry]
  /// What makes the state of each item uncertain, in their order.
  private let stateDoubts: [StateDoubt]

  package init(_ chain: ChainStory, on board: Board, in index: SearchIndex) {
    self.board = board
    self.chain = chain
    stateDoubts = chain.rows.map { StateDoubt(board.flags(at: $0), in: board.dossier) }
    entries = board.timeline(of: chain.rows, in: index, withAllMilestones: false).entries
  }

  package var isEmpty: Bool { chain.rows.isEmpty }

  func paper(_ language: Language) -> Paper {
    let writer = PaperWriter(board, language)
    return Paper(
      [
        .title(
          Clean.joined([writer.say(chain.name), writer.say(board.dossier.title)], separator: " · ")),
        .paragraph(opening(writer)), .paragraph(links(writer)),
        .paragraph(writer.say(StateTable.ownWords)),
        .heading(writer.say("Wat er gebeurde", "What happened")),
        .points(entries.map { line($0, writer) }),
        .heading(writer.say("Hoe het ervoor staat", "Where it stands")),
        .table(ChainTable(chain, on: board, stateDoubts).table(writer)),
      ] + uncertain(writer) + doubts(writer) + sources(writer))
  }
}

/// The beginning.
extension ChainExcerpt {
  /// `Op 24 juni 2025 staan in deze keten 8 punten uit 5 rapporten of brieven …`
  private func opening(_ writer: PaperWriter) -> Clean {
    let long = chain.longTitle.map { $0(writer.language) }
    return writer.sentences([long, count(writer), age(writer)].compactMap(\.self))
  }

  private func count(_ writer: PaperWriter) -> String {
    let day = board.day.words(writer.language)
    let summary = chain.summary(writer.language)
    let reports = chain.reports
    return Phrase(
      "Op \(day) telt deze keten \(summary); ze "
        + (chain.rows.count == 1 ? "komt" : "komen")
        + " uit \(reports) \(reports == 1 ? "rapport of brief" : "rapporten of brieven")",
      "On \(day) this chain holds \(summary), from \(reports) "
        + (reports == 1 ? "report or letter" : "reports or letters"))(writer.language)
  }

  private func age(_ writer: PaperWriter) -> String? {
    guard let since = chain.openSince, let first = chain.rows.first else { return nil }
    let id = board.dossier.recommendations[first].id
    let age = since.age(on: board.day)
    return Phrase(
      "Het oudste punt is \(id) van \(since.words(.dutch)), \(age.long(in: .dutch)) geleden",
      "The oldest item is \(id) of \(since.words(.english)), \(age.long(in: .english)) ago")(
        writer.language)
  }

  /// Who says that these items belong together.
  private func links(_ writer: PaperWriter) -> Clean {
    writer.sentences([
      Phrase(
        "Samenhang van deze punten: \(chain.authors.dutch)",
        "Connection of these items: \(chain.authors(.english))")(writer.language)
    ])
  }
}

/// What happened.
extension ChainExcerpt {
  /// `24-04-2025 · R2025-1 en R2025-5: deels beantwoord. [beleidsreactie 6348714; brontekst gelezen]`
  private func line(_ entry: Timeline.Entry, _ writer: PaperWriter) -> Clean {
    let certainty = Certainty(entry.source, in: board.dossier)
    let date = entry.date.figures(writer.language)
    let items = entry.items.isEmpty ? "" : "\(writer.names(entry.items)): "
    let text = writer.sentences([
      "\(sort(entry)(writer.language)): \(items)\(entry.text(writer.language))"
    ])
    let ban = certainty.isQuotable || entry.source == nil ? "" : "; \(Self.ban(writer.language))"
    return Clean("\(date) · ") + text
      + Clean(" [\(certainty.note(writer.language))\(ban)]")
  }

  private static let ban = Phrase("niet aanhalen", "do not quote")

  private func sort(_ entry: Timeline.Entry) -> Phrase {
    switch entry.sort {
    case .report: Phrase("Gevraagd", "Asked")
    case .judgement: Phrase("Oordeel van de Inspectie", "Judgement of the Inspectorate")
    case .closed: Phrase("Afgesloten", "Closed")
    case .response: Phrase("Antwoord", "Answer")
    case .claim: Phrase("Gemeld", "Reported")
    case .due: Phrase("Termijn", "Due date")
    case .promise: Phrase("Toegezegd zonder termijn", "Promised without a date")
    case .milestone: Phrase("Mijlpaal", "Milestone")
    }
  }
}

/// What it rests on.
extension ChainExcerpt {
  /// The documents behind the lines, in the order in which they come, then those that make a state
  /// uncertain.
  private var documents: [Document] {
    var seen: Set<Document.ID> = []
    let sources =
      entries.compactMap(\.source)
      + chain.rows.map {
        board.dossier.recommendations[$0].source
      }
    let doubtful = stateDoubts.flatMap(\.documents)
    return (sources.compactMap(\.document) + doubtful).filter { seen.insert($0).inserted }
      .compactMap(board.dossier.document)
  }

  /// Which states are not certain, and why.
  private func uncertain(_ writer: PaperWriter) -> [Paper.Part] {
    let lines = zip(chain.rows, stateDoubts).filter { !$1.isNone }.map { row, doubt in
      Clean("\(board.dossier.recommendations[row].id): ")
        + writer.sentences(doubt.sentences(writer.language))
    }
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph(
        writer.say(
          "Een ‘?’ betekent dat de stand niet zeker is:", "A ‘?’ means that the state is uncertain:"
        )),
      .points(lines),
    ]
  }

  private func doubts(_ writer: PaperWriter) -> [Paper.Part] {
    let lines = entries.filter { $0.source != nil }
      .filter { !Certainty($0.source, in: board.dossier).isQuotable }
    let documents = self.documents.filter { $0.coverage != .full }
    let heading = Paper.Part.heading(writer.say("Niet aan te halen", "Not to be quoted"))
    guard !lines.isEmpty || !documents.isEmpty else {
      let all = Phrase(
        "Alle stukken achter deze regels zijn volledig gelezen.",
        "All documents behind these lines were read in full.")
      return [heading, .paragraph(writer.say(all))]
    }
    let count = Phrase(
      "\(lines.count) van \(entries.count) regels rusten op wat niet volledig of niet in de eigen "
        + "tekst is gelezen. Lees eerst:",
      "\(lines.count) of \(entries.count) lines rest on what was not read in full or not in its "
        + "own text. To be read first:")
    return [heading, .paragraph(writer.say(count)), .points(documents.map { unread($0, writer) })]
  }

  private func unread(_ document: Document, _ writer: PaperWriter) -> Clean {
    let name = board.dossier.documentName(document.id)
    return writer.sentences(["\(name): \(document.read(writer.language))"])
  }

  private func sources(_ writer: PaperWriter) -> [Paper.Part] {
    [
      .heading(writer.say("Bronnen", "Sources")),
      .points(SourceList(documents, of: board.dossier).lines(writer)),
    ]
  }
}
