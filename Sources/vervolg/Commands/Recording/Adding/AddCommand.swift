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
      discussion: Phrase(
        "Voorbeelden:\n"
          + "  vervolg add claim R2025-3 --value ‘in uitvoering’ --date 12-6-2025 --text …\n"
          + "  vervolg add target R2025-3 --due ‘Q4 2025’\n"
          + "  vervolg add assessment R2025-3 --value ‘niet opgelost’ --looked-at … --text …\n\n"
          + "Met --dry-run ziet u wat het verandert zonder iets op te slaan. Wat een tweede "
          + "persoon moet vaststellen, wordt een voorstel: zie vervolg confirm.",
        "Examples:\n"
          + "  vervolg add claim R2025-3 --value ‘in progress’ --date 2025-06-12 --text …\n"
          + "  vervolg add target R2025-3 --due ‘Q4 2025’\n"
          + "  vervolg add assessment R2025-3 --value ‘not resolved’ --looked-at … --text …\n\n"
          + "With --dry-run you see what changes and nothing is saved. What a second person must "
          + "confirm becomes a proposal: see vervolg confirm."
      ).said,
      subcommands: [
        AddPosition.self, AddClaim.self, AddTarget.self, AddExtension.self, AddCommitment.self,
        AddAssessment.self, AddClosure.self, AddReopening.self, AddEvidence.self, AddNote.self,
        AddLead.self, AddLink.self, AddUnlink.self, AddAcknowledgement.self, AddDocument.self,
        AddResponse.self, AddReport.self, AddItem.self, AddParty.self, AddAlias.self,
      ])
  }

  @OptionGroup var global: GlobalOptions
}
