internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add report`.
struct AddReport: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Phrase("Boekt een rapport.", "Books a report.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add report R2026 --title 'Meldkamers in 2026' \\
            --document 6500001 --body insp-jenv --issued 2-3-2026

        Boek eerst het document, dan het rapport, dan elk punt: vervolg add item.
        """,
        """
        Example:
          vervolg add report R2026 --title 'Control rooms in 2026' \\
            --document 6500001 --body insp-jenv --issued 2026-03-02

        Book the document first, then the report, then each item: vervolg add item.
        """
      ).said)
  }

  @Argument(help: .newID)
  var id: String

  @Option(help: .both("De titel.", "The title.", value: Phrase("titel", "title")))
  var title: String

  @Option(help: .both("Het document.", "The document.", value: Phrase("document", "document")))
  var document: String

  @Option(
    help: .both(
      "Welke inspectie het uitbracht.", "Which inspectorate issued it.",
      value: Phrase("partij", "party")))
  var body: [String]

  @Option(
    help: .both("Wanneer het openbaar werd.", "When it became public.", value: Phrase("dag", "day"))
  )
  var issued: String

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let report = Report(
      id: Report.ID(id), title: Phrase(title, nil),
      body: try body.map { name throws(Complaint) in try desk.dossier.party(called: name).id },
      document: try desk.dossier.document(called: document).id, issued: try desk.date(issued))
    return try desk.add(.report(report))
  }
}

/// `vervolg add item`: a recommendation, call, concern or finding of a report.
struct AddItem: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "item",
      abstract: Phrase(
        "Boekt een punt van een rapport.", "Books an item of a report."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add item R2026-1 --report R2026 --title 'Regel de escalatie' \\
            --text 'Leg vast wie mag ingrijpen.' --lead minister-jenv \\
            --to politie --locator 'alinea 2'
        """,
        """
        Example:
          vervolg add item R2026-1 --report R2026 --title 'Settle escalation' \\
            --text 'Lay down who may step in.' --lead minister-jenv \\
            --to politie --locator 'paragraph 2'
        """
      ).said)
  }

  @Argument(
    help: .both(
      "Het nummer in dit dossier.", "Its number in this dossier.", value: Phrase("nr", "id")))
  var id: String

  @Option(help: .both("Het rapport.", "The report.", value: Phrase("rapport", "report")))
  var report: String

  @Option(
    help: .both(
      "Wat voor punt; anders een aanbeveling.", "What item; otherwise a recommendation.",
      value: Phrase("soort", "kind")))
  var kind: Recommendation.Kind?

  @Option(
    help: .both(
      "Een korte titel, hoogstens 29 tekens.", "A short title, at most 29 characters.",
      value: Phrase("titel", "title")))
  var title: String

  @Option(
    help: .both(
      "Wat is gevraagd; - leest van de standaardinvoer.", "What was asked; - reads standard input.",
      value: Phrase("tekst", "text")))
  var text: String?

  @Option(
    help: .both(
      "Het nummer in de bron.", "The number in the source.", value: Phrase("nr", "number")))
  var number: String?

  @Option(help: .both("Het thema.", "The theme.", value: Phrase("thema", "theme")))
  var theme: String?

  @Option(help: .both("De trekker.", "The lead.", value: Phrase("partij", "party")))
  var lead: [String] = []

  @Option(
    help: .both("Een betrokken partij.", "A contributing party.", value: Phrase("partij", "party")))
  var to: [String] = []

  @Option(
    help: .both(
      "De vindplaats in het rapport.", "The place in the report.", value: Phrase("plaats", "place"))
  )
  var locator: String?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let report = try desk.dossier.report(called: report)
    let typed = try TypedText(text, editing: false, isNeeded: true, at: &desk)
    let asked = try desk.keeping(typed) { desk throws(Complaint) in
      try addressees(lead, .lead, desk) + addressees(to, .contributing, desk)
    }
    let item = Recommendation(
      id: Recommendation.ID(id), report: report.id, number: number, kind: kind ?? .recommendation,
      title: Phrase(title, nil), text: Phrase(typed.text ?? "", nil), theme: theme ?? "",
      addressees: asked,
      source: Source(document: report.document, locator: locator, confidence: .sourceText))
    return try desk.add(.recommendation(item), typed: typed.precious)
  }

  private func addressees(
    _ names: [String], _ role: Addressee.Role, _ desk: Desk
  ) throws(Complaint) -> [Addressee] {
    try names.map { name throws(Complaint) in
      let party = try desk.dossier.party(called: name)
      return Addressee(party: party.id, name: party.name.dutch, role: role)
    }
  }
}
