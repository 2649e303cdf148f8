internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add document`.
struct AddDocument: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "document",
      abstract: Phrase("Boekt een document.", "Books a document.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add document 6400001 --title 'Voortgangsbrief' \\
            --voice ministerie --issuer 'Minister van JenV' --date 3-10-2025

        Daarna kan er met --document 6400001 uit worden geboekt.
        """,
        """
        Example:
          vervolg add document 6400001 --title 'Progress letter' \\
            --voice ministry --issuer 'Minister of JenV' --date 2025-10-03

        After that facts can be booked from it with --document 6400001.
        """
      ).said)
  }

  @Argument(help: .newID)
  var id: String

  @Option(help: .both("De titel.", "The title.", value: Phrase("titel", "title")))
  var title: String

  @Option(
    help: .both(
      "Wat voor document; anders brief.", "What document; otherwise brief (a letter).",
      value: Phrase("soort", "kind")))
  var kind: String?

  @Option(help: .both("Wie erin spreekt.", "Whose word it is.", value: Phrase("wie", "who")))
  var voice: Document.Voice

  @Option(help: .both("Van wie het is.", "Who issued it.", value: Phrase("naam", "name")))
  var issuer: String

  @Option(help: .both("De datum erop.", "The date on it.", value: Phrase("dag", "day")))
  var date: String?

  @Option(help: .both("Het kenmerk.", "The reference.", value: Phrase("kenmerk", "reference")))
  var reference: String?

  @Option(help: .both("Het adres.", "The address.", value: Phrase("adres", "url")))
  var url: String?

  @Option(
    help: .both(
      "Hoeveel ervan is gelezen; anders alles.", "How much was read; otherwise all.",
      value: Phrase("deel", "part")))
  var coverage: Coverage?

  @Option(
    help: .both(
      "Wat precies is gelezen.", "What exactly was read.", value: Phrase("tekst", "text")))
  var coverageNote: String?

  @Option(
    help: .both(
      "Over welk rapport of punt het gaat; zonder kan het over alles gaan.",
      "Which report or item it is about; without it may be about all.", value: Phrase("id", "id")))
  var about: [String] = []

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let document = Document(
      id: Document.ID(id), title: title, kind: kind ?? "brief", voice: voice,
      date: try desk.optionalDate(date), reference: reference, issuer: issuer, url: url,
      coverage: coverage ?? .full, coverageNote: coverageNote ?? "",
      about: about.isEmpty ? nil : about)
    return try desk.add(.document(document))
  }
}

/// `vervolg add party`.
struct AddParty: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "party",
      abstract: Phrase("Voegt een partij toe.", "Adds a party.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add party vrzhz --name 'Veiligheidsregio ZHZ' --kind regio
        """,
        """
        Example:
          vervolg add party vrzhz --name 'Safety region ZHZ' --kind region
        """
      ).said)
  }

  @Argument(help: .newID)
  var id: String

  @Option(help: .both("De naam.", "The name.", value: Phrase("naam", "name")))
  var name: String

  @Option(
    help: .both("De naam in het Engels.", "The name in English.", value: Phrase("naam", "name")))
  var english: String?

  @Option(help: .both("De afkorting.", "The abbreviation.", value: Phrase("tekst", "text")))
  var abbreviation: String?

  @Option(
    help: .both(
      "Wat voor partij.", "What party.",
      value: Phrase("soort", "kind")))
  var kind: Party.Kind?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let party = Party(
      id: Party.ID(id), name: Phrase(name, english), abbreviation: abbreviation,
      kind: kind ?? .other)
    return try desk.add(.party(party))
  }
}

/// `vervolg add alias`.
struct AddAlias: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alias",
      abstract: Phrase("Geeft een partij een andere naam erbij.", "Gives a party another name.")
        .said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add alias minister-jenv 'de minister'
        """,
        """
        Example:
          vervolg add alias minister-jenv 'the minister'
        """
      ).said)
  }

  @Argument(help: .both("De partij.", "The party.", value: Phrase("partij", "party")))
  var party: String

  @Argument(help: .both("De andere naam.", "The other name.", value: Phrase("naam", "name")))
  var name: String

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let id = try desk.dossier.party(called: party).id
    return try desk.add(.alias(name, of: id))
  }
}
