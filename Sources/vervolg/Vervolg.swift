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
      subcommands: [Check.self, Open.self],
      defaultSubcommand: Open.self)
  }

  @OptionGroup var global: GlobalOptions

  static func main() {
    Surroundings.ignoreBrokenPipes()
    Glibc.exit(Run(Surroundings.ofProcess).ending(of: Vervolg.self).rawValue)
  }
}
