internal import ArgumentParser
internal import Glibc
internal import Text

/// The program: the table of its commands.
@main
struct Vervolg: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vervolg",
      abstract: Phrase(
        "Volgt aanbevelingen tot het probleem is opgelost.",
        "Follows recommendations until the problem is gone."
      ).said,
      usage: Phrase(
        "vervolg [<opties>] [<map>]\nvervolg [<opties>] <opdracht> …",
        "vervolg [<options>] [<folder>]\nvervolg [<options>] <command> …"
      ).said,
      subcommands: [
        List.self, OverviewCommand.self, Show.self, Flags.self, Explain.self, Chains.self,
        TimelineCommand.self, AnswersCommand.self, PartiesCommand.self, DocumentsCommand.self,
        ReportCommand.self, AddCommand.self, Confirm.self, Return.self,
        Undo.self, Correct.self,
        Log.self, MemberCommand.self, Check.self, Manual.self, Open.self,
      ],
      defaultSubcommand: Open.self)
  }

  /// The names by which commands are called, in the order of help.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { command in
      let isShown = command.configuration.shouldDisplay
      return isShown ? command._commandName : nil
    }
  }

  @OptionGroup var global: GlobalOptions

  static func main() {
    Surroundings.ignoreBrokenPipes()
    Glibc.exit(Run(Surroundings.ofProcess).ending(of: Vervolg.self).rawValue)
  }
}
