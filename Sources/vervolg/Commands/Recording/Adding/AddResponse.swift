internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add response`: a letter that answers a report, and what it answers.
struct AddResponse: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "response",
      abstract: Phrase(
        "Boekt een reactie op een rapport, met wat zij beantwoordt.",
        "Books a response to a report, with what it answers."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add response 6400001 --report R2025 --by 'Minister van JenV' \\
            --summary 'neemt twee punten over' \\
            --answer 'R2025-1=deels:noemt overleg' --answer R2025-3=niet

        Welk antwoord een punt krijgt (ja, deels, niet), beoordeelt een inspecteur.
        """,
        """
        Example:
          vervolg add response 6400001 --report R2025 --by 'Minister of JenV' \\
            --summary 'accepts two items' \\
            --answer 'R2025-1=partly:names talks' --answer R2025-3=no

        Which answer an item gets (yes, partly, no) is judged by an inspector.
        """
      ).said)
  }

  @Argument(help: .both("Het document.", "The document.", value: Phrase("document", "document")))
  var document: String

  @Option(help: .both("Het rapport.", "The report.", value: Phrase("rapport", "report")))
  var report: String

  @Option(help: .both("Wie reageert.", "Who responds.", value: Phrase("naam", "name")))
  var by: String

  @Option(
    help: .both(
      "De partij die reageert.", "The party that responds.", value: Phrase("partij", "party")))
  var party: String?

  @Option(
    help: .both(
      "De datum; anders die van het document.", "The date; else that of the document.",
      value: Phrase("dag", "day")))
  var date: String?

  @Option(
    help: .both("Waar het op neerkomt.", "What it comes down to.", value: Phrase("tekst", "text")))
  var summary: String

  @Option(
    help: .both(
      "Wat een punt als antwoord krijgt: <nr>=ja|deels|niet[:<reden>].",
      "What an item gets as an answer: <id>=yes|partly|no[:<reason>].",
      value: Phrase("antwoord", "answer")))
  var answer: [String] = []

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let letter = try desk.dossier.document(called: document)
    let party = try self.party.map { name throws(Complaint) in
      try desk.dossier.party(called: name).id
    }
    let response = Response(
      id: Response.ID("reactie-\(letter.id)"), document: letter.id,
      report: try desk.dossier.report(called: report).id,
      date: try desk.optionalDate(date) ?? letter.date, by: by, party: party,
      summary: Phrase(summary, nil))
    let answers = try answer.map { text throws(Complaint) in
      try mapping(text, by: response, at: desk)
    }
    return try desk.record(
      [desk.submission(.addition(.response(response)), on: nil)] + answers)
  }

  private func mapping(
    _ text: String, by response: Response, at desk: Desk
  ) throws(Complaint) -> Submission {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    let words = (sides.last ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    guard sides.count == 2, let word = words.first, let coverage = Mapping.Coverage(argument: word)
    else {
      throw .unknownWord(text, for: "--answer", known: ["R1=ja", "R1=deels:…", "R1=niet"])
    }
    let item = try desk.dossier.item(sides[0]).id
    return .answer(
      to: item, by: response, coverage,
      reason: words.count > 1 ? Phrase(words[1], nil) : response.summary, author: desk.author,
      seen: desk.store.newest(of: item), on: desk.today)
  }
}
