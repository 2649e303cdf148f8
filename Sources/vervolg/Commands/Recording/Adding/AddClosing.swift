internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add closure`.
struct AddClosure: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "closure",
      abstract: Phrase("Stelt voor een punt af te sluiten.", "Proposes to close an item.").said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add closure R2025-3 --kind opgevolgd
          vervolg add closure R2025-3 --kind 'niet opgevolgd' \\
            --reason 'geen besluit genomen' --risk-owner 'minister van JenV'
          vervolg add closure R2021-5 --kind vervangen --successor R2025-1

        Een inspecteur stelt het voor en een coördinator stelt het vast. Vervangen legt
        een inspecteur alleen vast, intrekken een coördinator.
        """,
        """
        Examples:
          vervolg add closure R2025-3 --kind implemented
          vervolg add closure R2025-3 --kind 'not implemented' \\
            --reason 'no decision was taken' --risk-owner 'Minister of JenV'
          vervolg add closure R2021-5 --kind superseded --successor R2025-1

        An inspector proposes it and a coordinator confirms it. Superseded is recorded
        by an inspector alone, withdrawn by a coordinator.
        """
      ).said)
  }

  @Option(
    help: .both(
      "Hoe het wordt afgesloten.", "As what it is closed.", value: Phrase("soort", "kind")))
  var kind: Closure.Kind

  @Option(help: .reason)
  var reason: String?

  @Option(
    help: .both(
      "Het punt dat ervoor in de plaats komt.", "The item that replaces it.",
      value: Phrase("nr", "id")))
  var successor: String?

  @Option(
    help: .both(
      "Wie het overblijvende risico aanvaardt.", "Who accepts the remaining risk.",
      value: Phrase("naam", "name")))
  var riskOwner: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    let successor = try self.successor.map { name throws(Complaint) in
      try desk.dossier.item(name).id
    }
    return .closure(
      Closure(kind, reason: reason, successor: successor, riskOwner: riskOwner))
  }
}

/// `vervolg add reopen`.
struct AddReopening: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: Phrase("Heropent een afgesloten punt.", "Reopens a closed item.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add reopen R2019-3 --reason 'het probleem is terug'

        De leeftijd telt door vanaf de eerste keer dat erom is gevraagd.
        """,
        """
        Example:
          vervolg add reopen R2019-3 --reason 'the problem is back'

        Its age counts on from the first time that it was asked.
        """
      ).said)
  }

  @Option(help: .reason)
  var reason: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .reopen(reason: reason)
  }
}

/// `vervolg add lead`.
struct AddLead: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lead",
      abstract: Phrase(
        "Wijst een trekker aan, of noemt de verantwoordelijke.",
        "Names a lead, or the responsible official."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add lead R2025-3 --party minister-jenv
          vervolg add lead R2025-3 --party minister-jenv --official 'directeur X'

        Een trekker wijst de Inspectie aan. Met --official noemt het ministerie zijn
        verantwoordelijke.
        """,
        """
        Examples:
          vervolg add lead R2025-3 --party minister-jenv
          vervolg add lead R2025-3 --party minister-jenv --official 'director X'

        The inspectorate names a lead. With --official the ministry names its
        responsible official.
        """
      ).said)
  }

  @Option(
    help: .both(
      "De rol; zonder --official: trekker.", "The role; without --official: lead.",
      value: Phrase("rol", "role")))
  var role: Addressee.Role?

  @Option(
    help: .both(
      "De verantwoordelijke: functie en naam.", "The responsible official: function and name.",
      value: Phrase("naam", "name")))
  var official: String?

  @ArgumentParser.Flag(
    inversion: .prefixedNo,
    help: .both("Of er een eigen antwoord wordt verwacht.", "Whether its own answer is expected."))
  var expected: Bool?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    let isOnlyOfficial = official != nil || expected != nil
    return .addressee(
      role: role ?? (isOnlyOfficial ? nil : .lead), official: official, expected: expected)
  }
}
