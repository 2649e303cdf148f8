internal import ArgumentParser
internal import Text

/// `vervolg add`: the table of what can be recorded.
struct AddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Phrase(
        "Legt iets vast: standpunt, melding, termijn, oordeel, …",
        "Records something: position, report, due date, judgement, …"
      ).said,
      usage: Phrase(
        "vervolg add <soort> <nr> … [<opties>]", "vervolg add <kind> <id> … [<options>]"
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add claim R2025-3 --value 'in uitvoering' --date 12-6-2025
          vervolg add target R2025-3 --due 'Q4 2025'
          vervolg add assessment R2025-3 --value 'niet opgelost' \\
            --looked-at 'twee oefeningen' --text 'nog geen afspraak'

        Met --dry-run ziet u wat het verandert zonder iets op te slaan. Wat een tweede
        persoon moet vaststellen, wordt een voorstel: zie vervolg confirm. Data mogen
        zo: 24-4-2025, april 2025, Q4 2025, 2025, over 3 maanden.
        """,
        """
        Examples:
          vervolg add claim R2025-3 --value 'in progress' --date 2025-06-12
          vervolg add target R2025-3 --due 'Q4 2025'
          vervolg add assessment R2025-3 --value 'not resolved' \\
            --looked-at 'two exercises' --text 'no agreement yet'

        With --dry-run you see what changes and nothing is saved. What a second person
        must confirm becomes a proposal: see vervolg confirm. Dates may be written as
        2025-04-24, april 2025, Q4 2025, 2025, in 3 months.
        """
      ).said,
      subcommands: [
        AddPosition.self, AddClaim.self, AddTarget.self, AddExtension.self, AddCommitment.self,
        AddAssessment.self, AddClosure.self, AddReopening.self, AddEvidence.self, AddNote.self,
        AddLead.self, AddLink.self, AddUnlink.self, AddAcknowledgement.self, AddDocument.self,
        AddResponse.self, AddAnswer.self, AddReport.self, AddItem.self, AddParty.self,
        AddAlias.self,
      ])
  }

  @OptionGroup var global: GlobalOptions
}
