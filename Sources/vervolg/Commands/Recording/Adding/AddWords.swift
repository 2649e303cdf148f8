internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add position`.
struct AddPosition: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "position",
      abstract: Phrase(
        "Legt een standpunt vast.", "Records a position."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add position R2025-3 --value overgenomen
          vervolg add position R2025-3 --value 'niet overgenomen' \\
            --reason 'past niet in de begroting' --document 6348714

        Een dossierhouder stelt het voor en een mandaathouder stelt het vast. Wat in
        een brief staat, wordt met --document geboekt en geldt meteen.
        """,
        """
        Examples:
          vervolg add position R2025-3 --value accepted
          vervolg add position R2025-3 --value rejected \\
            --reason 'does not fit the budget' --document 6348714

        A case holder proposes it and a mandate holder confirms it. What is in a
        letter is booked with --document and counts at once.
        """
      ).said)
  }

  @Option(help: .both("Het standpunt.", "The position.", value: Phrase("standpunt", "position")))
  var value: Position.Value

  @Option(help: .reason)
  var reason: String?

  @Option(
    help: .both(
      "Een actie die erbij wordt genoemd.", "An action that is named with it.",
      value: Phrase("actie", "action")))
  var action: [String] = []

  @Option(
    help: .both(
      "De verantwoordelijke: functie en naam.", "The responsible official: function and name.",
      value: Phrase("naam", "name")))
  var official: String?

  @ArgumentParser.Flag(help: .both("Er wordt iets beloofd.", "Something is promised."))
  var promise = false

  @ArgumentParser.Flag(
    help: .both(
      "Gegeven vóór het punt verscheen, en toch een antwoord.",
      "Given before the item was issued, and yet an answer."))
  var anticipatory = false

  @ArgumentParser.Flag(help: .both("Over het rapport als geheel.", "About the report as a whole."))
  var general = false

  @ArgumentParser.Flag(
    help: .both("De bron wijst zelf iets af.", "The source itself refuses something."))
  var refusal = false

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .position(
      Position(
        value, reason: reason, actions: action, official: official, promise: promise,
        anticipatory: anticipatory, general: general, refusal: refusal))
  }
}

/// `vervolg add claim`.
struct AddClaim: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "claim",
      abstract: Phrase("Meldt voortgang.", "Reports progress.").said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add claim R2025-3 R2025-4 --value 'in uitvoering' \\
            --date 12-6-2025 --text 'besproken in het SMB'
          vervolg add claim R2025-3 --value gereedgemeld \\
            --evidence 'verslag van de oefening' --evidence-file verslag.pdf

        Gereedmelden kan pas als er bewijs bij staat.
        """,
        """
        Examples:
          vervolg add claim R2025-3 R2025-4 --value 'in progress' \\
            --date 2025-06-12 --text 'discussed in the SMB'
          vervolg add claim R2025-3 --value 'reported complete' \\
            --evidence 'report of the exercise' --evidence-file report.pdf

        Reporting complete needs evidence.
        """
      ).said)
  }

  @Option(help: .both("Hoe ver het is.", "How far it is.", value: Phrase("voortgang", "progress")))
  var value: Claim.Value

  @Option(
    help: .both(
      "Een actie die erbij wordt genoemd.", "An action that is named with it.",
      value: Phrase("actie", "action")))
  var action: [String] = []

  @ArgumentParser.Flag(help: .both("Er wordt iets beloofd.", "Something is promised."))
  var promise = false

  @OptionGroup var entry: EntryOptions
  @OptionGroup var proof: EvidenceOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .claim(Claim(value, actions: action, promise: promise))
  }

  func evidence(at desk: inout Desk, text: String?) throws(Complaint) -> [Evidence] {
    try proof.found(at: &desk)
  }
}

/// `vervolg add assessment`.
struct AddAssessment: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assessment",
      abstract: Phrase(
        "Beoordeelt of het probleem is opgelost.", "Judges whether the problem is gone."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add assessment R2025-3 --value 'deels opgelost' \\
            --looked-at 'bezoek aan twee meldkamers' --text 'werkt nog niet overal'

        Een inspecteur beoordeelt, met een toelichting. Zonder --text opent op een
        terminal uw editor.
        """,
        """
        Example:
          vervolg add assessment R2025-3 --value 'partly resolved' \\
            --looked-at 'visit to two control rooms' --text 'not everywhere yet'

        An inspector judges, with an explanation. Without --text your editor opens on
        a terminal.
        """
      ).said)
  }

  static var needsText: Bool { true }

  @Option(help: .both("Het oordeel.", "The judgement.", value: Phrase("oordeel", "judgement")))
  var value: Assessment.Value

  @Option(
    help: .both(
      "Waarnaar is gekeken.", "What was looked at.", value: Phrase("tekst", "text")))
  var lookedAt: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var proof: EvidenceOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .assessment(Assessment(value, lookedAt: lookedAt))
  }

  func evidence(at desk: inout Desk, text: String?) throws(Complaint) -> [Evidence] {
    try proof.found(at: &desk)
  }
}

/// `vervolg add note`.
struct AddNote: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note",
      abstract: Phrase(
        "Maakt een notitie; iedereen met toegang kan die lezen.",
        "Makes a note; everyone with access can read it."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add note R2025-3 --text 'gebeld met de portefeuillehouder'
          vervolg add note R2025-3 --text - < gespreksverslag.txt
        """,
        """
        Examples:
          vervolg add note R2025-3 --text 'called the official'
          vervolg add note R2025-3 --text - < minutes.txt
        """
      ).said)
  }

  static var needsText: Bool { true }

  @ArgumentParser.Flag(help: .both("Er wordt iets beloofd.", "Something is promised."))
  var promise = false

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .note(promise: promise)
  }
}

/// `vervolg add evidence`.
struct AddEvidence: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: Phrase("Voegt bewijs toe.", "Adds evidence.").said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add evidence R2025-3 --text 'verslag van de oefening' \\
            --evidence-file verslag.pdf --evidence-origin onafhankelijk
          vervolg add evidence R2025-3 --evidence-document 6348714 \\
            --evidence-locator 'p. 3' --evidence-origin 'van geadresseerde'

        Een bestand wordt in het dossier gekopieerd. Een overleg waarin de
        geadresseerde zelf zit, is geen onafhankelijke bron.
        """,
        """
        Examples:
          vervolg add evidence R2025-3 --text 'report of the exercise' \\
            --evidence-file report.pdf --evidence-origin independent
          vervolg add evidence R2025-3 --evidence-document 6348714 \\
            --evidence-locator 'p. 3' --evidence-origin addressee

        A file is copied into the dossier. A forum in which the addressee takes part
        is no independent source.
        """
      ).said)
  }

  @OptionGroup var entry: EntryOptions
  @OptionGroup var proof: EvidenceOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .evidence
  }

  func evidence(at desk: inout Desk, text: String?) throws(Complaint) -> [Evidence] {
    try proof.found(at: &desk, text: text)
  }
}
