internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add target`.
struct AddTarget: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target",
      abstract: Phrase(
        "Zet of verschuift een termijn.", "Sets or moves a due date."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add target R2025-3 --due 'Q4 2025'
          vervolg add target R2025-3 --due 'over 3 maanden' --reason 'later gestart'

        Een latere termijn stelt een mandaathouder vast. De eerste termijn blijft
        bewaard.
        """,
        """
        Examples:
          vervolg add target R2025-3 --due 'Q4 2025'
          vervolg add target R2025-3 --due 'in 3 months' --reason 'late start'

        A later date is confirmed by a mandate holder. The first date is kept.
        """
      ).said)
  }

  @Option(
    help: .both("Wanneer het klaar is.", "When it is to be done.", value: Phrase("dag", "day")))
  var due: String

  @Option(help: .reason)
  var reason: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .target(try desk.date(due), reason: reason)
  }
}

/// `vervolg add extension`.
struct AddExtension: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extension",
      abstract: Phrase("Verlengt de reactietermijn.", "Extends the response term.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add extension R2025-3 --months 3 --reason 'overleg met de regio'

        Hoogstens twee keer, elk hoogstens drie maanden, en voor de termijn om is.
        """,
        """
        Example:
          vervolg add extension R2025-3 --months 3 --reason 'talks with the region'

        Twice at most, three months at most each, and before the term is over.
        """
      ).said)
  }

  @Option(help: .both("Hoeveel maanden.", "How many months.", value: Phrase("aantal", "number")))
  var months: Int

  @Option(help: .reason)
  var reason: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .termExtension(months: months, reason: reason)
  }
}

/// `vervolg add acknowledge`.
struct AddAcknowledgement: Adding {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "acknowledge",
      abstract: Phrase(
        "Neemt kennis van een attendering, hoogstens 28 dagen.",
        "Acknowledges a flag, for 28 days at most."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add acknowledge R2025-3 --flag R4 --until 'over 2 weken' \\
            --reason 'brief is onderweg'

        De attendering blijft bestaan; zij staat tot die dag onder ‘kennisgenomen’.
        """,
        """
        Example:
          vervolg add acknowledge R2025-3 --flag R4 --until 'in 2 weeks' \\
            --reason 'a letter is on its way'

        The flag stays; until that day it stands under ‘acknowledged’.
        """
      ).said)
  }

  @Option(
    help: .both(
      "De code, uit vervolg flags.", "The code, from vervolg flags.", value: Phrase("code", "code"))
  )
  var flag: String

  @Option(help: .both("Tot en met welke dag.", "Until which day.", value: Phrase("dag", "day")))
  var until: String

  @Option(help: .reason)
  var reason: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening {
    .acknowledgement(code: flag, until: try desk.date(until).latest, reason: reason)
  }
}
