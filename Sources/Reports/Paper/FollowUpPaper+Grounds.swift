internal import FollowUp
internal import Text

/// What the overview rests on.
extension FollowUpPaper {
  func method(_ writer: PaperWriter) -> [Paper.Part] {
    [
      .heading(writer.say("Methode en grenzen", "Method and limits")),
      .points((Self.method + [limits, unread]).map(writer.say)),
    ]
  }

  private static let method = [
    Phrase(
      "Stand en attenderingen zijn uitgerekend uit de vastgelegde feiten op de peildatum en staan "
        + "nergens opgeslagen; dezelfde feiten geven dezelfde uitkomst.",
      "State and flags were computed from the recorded facts on the reference day and are stored "
        + "nowhere; the same facts give the same outcome."),
    Phrase(
      "‘Opgelost’ zegt dat het probleem weg is, en alleen een oordeel van de Inspectie zegt dat. "
        + "Een melding van voortgang is geen antwoord en geen oordeel.",
      "‘Resolved’ says that the problem is gone, and only a judgement of the Inspectorate says so. "
        + "A report of progress is no answer and no judgement."),
    Phrase(
      "Geteld worden onderdelen, niet het punt waar ze deel van zijn. Wat vervangen of ingetrokken "
        + "is of geen datum heeft, staat in de tellingen en niet in de vijf cijfers.",
      "Parts are counted, not the item they are part of. What was superseded or withdrawn or has "
        + "no date stands in the counts and not in the five figures."),
    Phrase(
      "Een ‘?’ betekent niet zeker: de uitspraak rust op iets wat niet is gevonden, terwijl niet elk "
        + "stuk waarin het kan staan volledig is gelezen, of op een antwoord uit de tweede hand.",
      "A ‘?’ means uncertain: the statement rests on something not found while not every document "
        + "that may hold it was read in full, or on an answer known at second hand."),
    Phrase(
      "Een koppeling tussen punten is door de Inspectie genoemd of door de dossierredactie afgeleid; "
        + "bij elke keten staat welke.",
      "A link between items was named by the Inspectorate or inferred by the editors; every chain "
        + "says which."),
  ]

  /// Whether this dossier sets limits of its own.
  private var limits: Phrase {
    let own = Setting.allCases.count { board.dossier.limits[$0] != $0.standard }
    guard own > 0 else {
      return Phrase(
        "De grenzen zijn de standaard van het programma. Waar een grens is ontleend aan een regel "
          + "voor anderen, staat dat erbij: het is geen regel voor de Inspectie.",
        "The limits are the program's defaults. Where a limit was borrowed from a rule for others "
          + "that is said: it is no rule for the Inspectorate.")
    }
    return Phrase(
      "In dit dossier \(own == 1 ? "wijkt 1 grens" : "wijken \(own) grenzen") af van de standaard "
        + "van het programma; elke grens staat met haar bron bij wat ze raakt.",
      "In this dossier \(own == 1 ? "1 limit differs" : "\(own) limits differ") from the program's "
        + "defaults; every limit stands with its source beside what it concerns.")
  }

  private var unread: Phrase {
    let documents = board.dossier.documents
    let full = documents.count { $0.coverage == .full }
    return Phrase(
      "Van de \(documents.count) stukken zijn er \(full) volledig gelezen; de bronnen hieronder zeggen "
        + "van elk wat.",
      "Of the \(documents.count) documents \(full) were read in full; the sources below say of each "
        + "what was.")
  }

  func sources(_ writer: PaperWriter) -> [Paper.Part] {
    let documents = board.dossier.documents.sorted {
      ($0.date?.latest ?? .first, $0.id) < ($1.date?.latest ?? .first, $1.id)
    }
    let missing = board.dossier.missing.map { source in
      writer.sentences([
        source.what(writer.language),
        Phrase(
          "Te zoeken: \(source.whereToLook.dutch)",
          "To be looked for: \(source.whereToLook(.english))")(
            writer.language),
      ])
    }
    return [
      .heading(writer.say("Bronnen", "Sources")),
      .points(SourceList(documents, of: board.dossier).lines(writer)),
    ]
      + (missing.isEmpty
        ? []
        : [.subheading(writer.say("Niet gevonden", "Not found")), .points(missing)])
  }

  /// So that a journal that was cut off since can be told from this paper.
  func journals(_ writer: PaperWriter) -> [Paper.Part] {
    let heading = Paper.Part.heading(writer.say("Journalen", "Journals"))
    guard !heads.isEmpty else {
      let none = Phrase(
        "Er is niets vastgelegd naast de geboekte stukken.",
        "Nothing was recorded beside the booked documents.")
      return [heading, .paragraph(writer.say(none))]
    }
    let points = heads.map { head in
      writer.say(
        "\(head.writer): vermelding \(head.number), controlegetal \(head.sum)",
        "\(head.writer): entry \(head.number), checksum \(head.sum)")
    }
    return [heading, .points(points)]
  }
}
