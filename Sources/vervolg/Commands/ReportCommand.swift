internal import ArgumentParser
internal import FollowUp
internal import Interface
internal import Reports
internal import Text

/// `vervolg report`: a text to take along, of the whole, of one chain, or as a table.
struct ReportCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Phrase(
        "Schrijft een overzicht, een uittreksel of een tabel.",
        "Writes an overview, an excerpt or a table."
      ).said,
      usage: Phrase(
        "vervolg report [--chain <nr>] [--table [<filter> …]] [<opties>]",
        "vervolg report [--chain <id>] [--table [<filter> …]] [<options>]"
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg report
          vervolg report --chain 1 --format md
          vervolg report --table jaar:2025

        Met --out komt het in een bestand.

        Zonder --chain of --table: het overzicht van de opvolging, met methode, bronnen en
        de stand van de journalen. Een uittreksel van een keten zegt van elke regel hoe
        zeker die is, en wat niet is aan te halen.
        """,
        """
        Examples:
          vervolg report
          vervolg report --chain 1 --format md
          vervolg report --table year:2025

        With --out it goes to a file.

        Without --chain or --table: the overview of the follow-up, with method, sources and
        the heads of the journals. An excerpt of a chain says of every line how certain it
        is, and what may not be quoted.
        """
      ).said)
  }

  @Option(
    help: .both(
      "Het uittreksel van één keten: haar nummer, of dat van een punt erin.",
      "The excerpt of one chain: its number, or that of an item in it.",
      value: Phrase("nr", "id")))
  var chain: String?

  @ArgumentParser.Flag(
    help: .both(
      "De tabel vindplaats, punt en stand van zaken, voor een antwoord op Kamervragen.",
      "The table place, item and state of affairs, for an answer to the House."))
  var table = false

  @Option(
    help: .both(
      "md (Markdown) of text; anders naar de naam van het bestand, of text.",
      "md (Markdown) or text; else by the name of the file, or text.",
      value: Phrase("vorm", "form")))
  var format: PaperForm?

  @Option(
    help: .both(
      "Schrijft naar een bestand dat er nog niet is.", "Writes to a file that is not there yet.",
      value: Phrase("bestand", "file")),
    completion: .file())
  var out: String?

  @OptionGroup var global: GlobalOptions
  @OptionGroup var words: FilterWords

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let filter = try words.filter(in: surroundings)
    guard filter.isEmpty || table else { throw .filterWithoutTable }
    guard chain == nil || !table else { throw .chainAndTable }
    let dossier = try DossierOfDay(in: surroundings, global, output)
    if table { return try write(dossier.table(filter), of: dossier, output) }
    guard let chain else { return try write(dossier.followUpPaper, of: dossier, output) }
    return try write(try dossier.excerpt(of: chain), of: dossier, output)
  }

  private func write(
    _ paper: some PaperReport, of dossier: DossierOfDay, _ output: Output
  ) throws(Complaint) -> Ending {
    guard !global.json, !global.plain else { return try dossier.deliver(paper) }
    let form = format ?? out.map { PaperForm(ofFile: $0) } ?? .text
    let lines = form.lines(of: paper, in: dossier.language)
    guard let out else {
      try output.write(lines)
      return paper.isEmpty ? .nothing : .done
    }
    do throws(ExportFault) {
      try ExportFile(out, outside: dossier.folder).write(lines)
    } catch {
      throw .notExported(error)
    }
    output.tell(Phrase("Geschreven naar \(out).", "Written to \(out)."))
    return .done
  }
}

extension DossierOfDay {
  /// All that was followed up.
  fileprivate var followUpPaper: FollowUpPaper {
    FollowUpPaper(on: board, in: SearchIndex(dossier), heads: heads)
  }

  fileprivate func table(_ filter: Filter) -> StateTable {
    let index = SearchIndex(dossier, for: filter)
    let rows = filter.rows(on: board, in: index, flags: FlagMemory(board).source)
    let listing = Listing(
      rows, of: board, in: index, by: .report, sort: Sort(.number))
    return StateTable(listing.rows, on: board)
  }

  fileprivate func excerpt(of name: String) throws(Complaint) -> ChainExcerpt {
    let number = try chain(called: name)
    let index = SearchIndex(dossier)
    guard let story = board.chainStories(in: index).first(where: { $0.number == number }) else {
      throw .nothingCalled(name, Phrase("keten", "chain"), known: [])
    }
    return ChainExcerpt(story, on: board, in: index)
  }
}

extension Complaint {
  fileprivate static let filterWithoutTable = usage(
    Phrase(
      "Een filter hoort bij --table: het overzicht en een keten zijn altijd heel.",
      "A filter belongs to --table: the overview and a chain are always whole."))

  fileprivate static let chainAndTable = usage(
    Phrase(
      "--chain en --table gaan niet samen; voor een tabel van een keten: --table keten:1.",
      "--chain and --table do not go together; for a table of a chain: --table chain:1."))

  fileprivate static func notExported(_ fault: ExportFault) -> Complaint {
    switch fault {
    case .exists(let path):
      Complaint(
        Phrase(
          "\(path) bestaat al en is niet overschreven.", "\(path) exists and was not overwritten."),
        advice: Phrase("Kies een andere naam.", "Choose another name."), ending: .cannotWrite)
    case .insideDossier:
      Complaint(
        Phrase(
          "Niet geschreven: een uitvoer hoort niet in de map van het dossier.",
          "Not written: output does not belong in the folder of the dossier."),
        advice: Phrase("Kies een andere map.", "Choose another folder."), ending: .cannotWrite)
    case .refused(let path, let cause):
      Complaint(
        Phrase("\(path) is niet geschreven: \(cause).", "\(path) was not written: \(cause)."),
        ending: .cannotWrite)
    }
  }
}
