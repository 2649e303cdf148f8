package import FollowUp
internal import Text

/// The overview of the follow-up: what was asked, what became of it, what stands out and why, and
/// what all of it rests on (`vervolg report`).
package struct FollowUpPaper: Written {
  let board: Board
  let index: SearchIndex
  let heads: [JournalHead]
  let rows: [Int]
  let flags: [[Flag]]
  private let flagsOf: FlagSource
  /// The same numbers as on the screen *Overzicht*.
  let overview: Overview

  /// `heads` are those of the journals that were read.
  package init(on board: Board, in index: SearchIndex, heads: [JournalHead]) {
    self.board = board
    self.index = index
    self.heads = heads
    let rows = board.standings.compactMap { $0?.index }
    let flags = rows.map { board.flags(at: $0) }
    let known = Dictionary(uniqueKeysWithValues: zip(rows, flags))
    (self.rows, self.flags) = (rows, flags)
    flagsOf = FlagSource(now: { known[$0] ?? [] })
    overview = Overview(of: board, in: index, flags: flagsOf)
  }

  package var isEmpty: Bool { rows.isEmpty }

  func paper(_ language: Language) -> Paper {
    let writer = PaperWriter(board, language)
    let chapters = [
      opening, reports, figures, chains, standOuts, unanswered, promises, method, sources, journals,
    ]
    return Paper(chapters.flatMap { $0(writer) })
  }
}

/// The beginning.
extension FollowUpPaper {
  private func opening(_ writer: PaperWriter) -> [Paper.Part] {
    let counts = StateCounts(rows, on: board).phrases.map { $0(writer.language) }
    return [
      .title(writer.title("Overzicht van de opvolging", "Overview of the follow-up")),
      .paragraph(
        writer.sentences([
          Phrase(
            "Peildatum \(board.day.words(.dutch)): \(counts[0])",
            "Reference day \(board.day.words(.english)): \(counts[0])")(writer.language),
          Sentence.list(Array(counts.dropFirst()), in: writer.language),
        ])),
      .paragraph(writer.say(StateTable.ownWords)),
    ]
  }
}

/// What keeps coming back.
extension FollowUpPaper {
  private func chains(_ writer: PaperWriter) -> [Paper.Part] {
    let chains = board.chainStories(in: index)
    guard !chains.isEmpty else { return [] }
    return [.heading(writer.say("Per keten", "By chain"))]
      + chains.flatMap { chain($0, writer) }
  }

  private func chain(_ chain: ChainStory, _ writer: PaperWriter) -> [Paper.Part] {
    let age = chain.openSince.map { since in
      Phrase(
        "open sinds \(since.words(.dutch)), \(since.age(on: board.day).long(in: .dutch))",
        "open since \(since.words(.english)), \(since.age(on: board.day).long(in: .english))")
    }
    let doubts = chain.rows.map { StateDoubt(flagsOf.now($0), in: board.dossier) }
    let reports = Phrase(
      "\(Numeral.multiple(chain.reports)) gevraagd", "asked \(Numeral.multiple(chain.reports))")
    let facts = [chain.summary, reports, age, chain.authors].compactMap { $0?(writer.language) }
    return [
      .subheading(writer.say(chain.name)),
      .paragraph(
        writer.sentences([chain.longTitle?(writer.language) ?? ""] + facts.map(writer.start))),
      .table(ChainTable(chain, on: board, doubts).table(writer)),
    ]
  }
}

/// What deserves the eye, one matter a line (A47), with its reasons and how certain it is.
extension FollowUpPaper {
  private func standOuts(_ writer: PaperWriter) -> [Paper.Part] {
    // Repetition and age are told with the chains.
    let lines = FlagLine.ofItems(
      flags.map { $0.filter { !$0.code.isHistory } }, in: board.dossier)
    guard !lines.isEmpty else { return [] }
    return [
      .heading(writer.say(FieldName.standsOut.name)),
      .paragraph(writer.say(Self.leftOut)),
      .points(lines.map { standOut($0, writer) }),
    ]
  }

  private static let leftOut = Phrase(
    "Herhaling en ouderdom staan bij de ketens en niet hier; wat bij hetzelfde punt al met een "
      + "andere regel is gezegd, staat er niet nog eens. Er zijn dus minder regels dan attenderingen.",
    "Repetition and age stand with the chains and not here; what another line says of the same item "
      + "is not said again. So there are fewer lines than flags.")

  /// `!! Niet concreet (R3-AED), sinds 24-04-2025, bij R2025-1 en R2025-5. …`
  private func standOut(_ line: FlagLine, _ writer: PaperWriter) -> Clean {
    let (flag, language) = (line.flag, writer.language)
    let since = flag.since.map { writer.both(", sinds \($0.figures)", ", since \($0.figures)") }
    let items = writer.both(" bij \(writer.names(line.items))", " on \(writer.names(line.items))")
    let promise = line.commitment.map { ", \($0)" } ?? ""
    let name = Sentence.start(flag.short(language), in: language)
    let head = "\(flag.severity.sign) \(name) (\(flag.label))\(promise)\(items)\(since ?? "")"
    return writer.sentences(
      [head, FlagWords(flag, in: board.dossier).sentence(language)] + reasons(flag, language))
  }

  private func reasons(_ flag: Flag, _ language: Language) -> [String] {
    guard let row = board.dossier.index(of: flag.item), let situation = board.situation(at: row)
    else { return [] }
    return FlagReasons(flag, in: situation, of: board.dossier).facts(language)
      .filter { $0.name == .limit || $0.name == .limitSource }
      .map { fact in
        // After a colon a limit goes on in small letters; a source begins with a name.
        let text =
          fact.name == .limit ? fact.text.prefix(1).lowercased() + fact.text.dropFirst() : fact.text
        return "\(fact.name.name(language)): \(text)"
      }
  }
}

/// What was asked and not answered.
extension FollowUpPaper {
  private func unanswered(_ writer: PaperWriter) -> [Paper.Part] {
    let open = rows.filter { row in
      board.standings[row].map { $0.isUnanswered || $0.state == .awaitingResponse } ?? false
    }
    let heading = Paper.Part.heading(writer.say("Zonder antwoord", "Without an answer"))
    guard !open.isEmpty else {
      return [heading, .paragraph(writer.say("Geen punten.", "No items."))]
    }
    let titles = [
      writer.say("Nr", "No."), writer.say("Punt", "Item"), writer.say("Gevraagd aan", "Asked of"),
      writer.say(FieldName.answered.name),
    ]
    return [heading, .table(Paper.Table(titles, open.map { unanswered($0, writer) }))]
  }

  private func unanswered(_ row: Int, _ writer: PaperWriter) -> [Clean] {
    let item = board.dossier.recommendations[row]
    let asked = item.addressees.filter { $0.role != .informed }.map { addressee in
      addressee.party.map { board.dossier.partyName($0)(writer.language) } ?? addressee.name
    }
    let line = board.story(at: row)?.lines.first { $0.field == .answered }
    let date = line?.date.map { "\($0.figures(writer.language)): " } ?? ""
    return [
      Clean(item.id.text), writer.say(item.title), Clean(asked.joined(separator: "; ")),
      Clean(date + (line?.text(writer.language) ?? "")),
    ]
  }
}

/// What was promised without a day.
extension FollowUpPaper {
  private func promises(_ writer: PaperWriter) -> [Paper.Part] {
    let undated = undatedPromises
    let heading = Paper.Part.heading(
      writer.say("Toezeggingen zonder termijn", "Commitments without a date"))
    guard !undated.isEmpty else {
      return [heading, .paragraph(writer.say("Geen toezeggingen.", "No commitments."))]
    }
    let titles = [
      writer.say("Nr", "No."), writer.say("Toezegging", "Commitment"),
      writer.say("Gedaan op", "Made on"), writer.say("Bij", "On"),
      writer.say(FieldName.source.name),
    ]
    return [heading, .table(Paper.Table(titles, undated.map { promise($0, writer) }))]
  }

  /// Those that run, each once, in the order of the dossier.
  private var undatedPromises: [Commitment] {
    var undated: Set<Commitment.ID> = []
    for row in rows {
      for promise in board.situation(at: row)?.commitments ?? []
      where promise.dates.isEmpty && promise.isRunning { undated.insert(promise.commitment.id) }
    }
    return board.dossier.commitments.filter { undated.contains($0.id) }
  }

  private func promise(_ commitment: Commitment, _ writer: PaperWriter) -> [Clean] {
    let source = board.dossier.placeAndCertainty(commitment.source)
    return [
      Clean(commitment.id.text), writer.say(commitment.text),
      Clean(commitment.made?.figures(writer.language) ?? "?"),
      Clean(writer.names(commitment.recommendations)), source.map(writer.say) ?? .empty,
    ]
  }
}
