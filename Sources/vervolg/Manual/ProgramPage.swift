internal import FollowUp
internal import Reports
internal import Text

extension ManualPage {
  /// `vervolg(1)`, made from the declarations of the commands.
  static func program(_ sheet: CommandSheet) -> ManualPage {
    let shared = sheet.arguments
    let commands = sheet.subcommands.filter { $0.name != "help" }
    return ManualPage(
      sheet.name, section: 1, purpose: Phrase(sheet.abstract, sheet.abstract),
      [
        Part(
          Phrase("Overzicht", "Synopsis"),
          [.verbatim(["vervolg [<map>]"] + commands.map { "vervolg \($0.name) …" })]),
        Part(Phrase("Beschrijving", "Description"), description),
        Part(Phrase("Opdrachten", "Commands"), commands.flatMap { entries($0, without: shared) }),
        Part(
          Phrase("Opties voor elke opdracht", "Options of every command"), shared.map(entry)),
        Part(Phrase("Eindcodes", "Exit status"), endings),
        Part(Phrase("Omgeving", "Environment"), environment),
        Part(
          Phrase("Zie ook", "See also"),
          [.paragraph(Phrase("vervolg-attenderingen(7)", "vervolg-attenderingen(7)"))]),
      ])
  }

  private static var description: [Entry] {
    [
      .paragraph(
        Phrase(
          "Zonder opdracht toont vervolg op een terminal de schermen, en op een pijp de lijst. Elk "
            + "scherm heeft een opdracht die hetzelfde als tekst geeft.",
          "Without a command vervolg shows the screens on a terminal, and the list on a pipe. Each "
            + "screen has a command that gives the same as text."))
    ]
  }

  private static func entries(
    _ command: CommandSheet, without shared: [CommandSheet.ArgumentSheet]
  ) -> [Entry] {
    let own = command.arguments.filter { !shared.contains($0) }
    let usage = (["vervolg", command.name] + own.filter(\.isPositional).map(\.usage))
      .joined(separator: " ")
    let said =
      [Phrase(command.abstract, nil)]
      + own.map { Phrase("\($0.usage): \($0.abstract)", nil) }
    return [.term(Phrase(usage, nil), said)] + entries(discussion: command.discussion)
  }

  /// Indented lines are examples and stay as they are; the rest is text.
  private static func entries(discussion: [String]) -> [Entry] {
    var entries: [Entry] = []
    var examples: [String] = []
    for line in discussion + [""] {
      if line.hasPrefix(" ") {
        examples.append(line)
        continue
      }
      if !examples.isEmpty { entries.append(.verbatim(examples)) }
      examples = []
      if !line.isEmpty { entries.append(.paragraph(Phrase(line, nil))) }
    }
    return entries
  }

  private static func entry(_ argument: CommandSheet.ArgumentSheet) -> Entry {
    .term(Phrase(argument.usage, nil), [Phrase(argument.abstract, nil)])
  }

  private static var endings: [Entry] {
    Ending.allCases.map { .term(Phrase(String($0.rawValue), nil), [$0.meaning]) }
  }

  private static var environment: [Entry] {
    [
      .term(
        Phrase("VERVOLG_DOSSIER", nil), [Phrase("De map met het dossier.", "The dossier's folder.")]
      ),
      .term(
        Phrase("XDG_CONFIG_HOME", nil),
        [
          Phrase(
            "De map met vervolg/config.json, anders ~/.config: instellingen (dossier, as, lang, "
              + "readOnly, noColor, ascii) en bewaarde filters (filters), die als @naam worden "
              + "gevraagd.",
            "The folder with vervolg/config.json, else ~/.config: settings (dossier, as, lang, "
              + "readOnly, noColor, ascii) and saved filters (filters), asked as @name.")
        ]),
      .term(
        Phrase("LC_ALL, LC_MESSAGES", nil),
        [Phrase("Engels als zij met en beginnen.", "English when they begin with en.")]),
      .term(
        Phrase("NO_COLOR", nil), [Phrase("Geen kleur op het scherm.", "No colour on screen.")]),
    ]
  }
}

extension Ending {
  /// What the exit code tells a script.
  var meaning: Phrase {
    switch self {
    case .done: Phrase("gedaan", "done")
    case .nothing:
      Phrase("niets gevonden, of check vond fouten", "nothing found, or check found faults")
    case .unreadable: Phrase("het dossier is niet te lezen", "the dossier cannot be read")
    case .usage: Phrase("de opdracht is niet begrepen", "the command was not understood")
    case .cannotWrite: Phrase("er kan niet worden geschreven", "cannot write")
    case .busy: Phrase("bezet, probeer het opnieuw", "busy, try again")
    case .notAllowed: Phrase("niet toegestaan in deze rol", "not allowed in this role")
    case .interrupted: Phrase("onderbroken", "interrupted")
    case .readerGone: Phrase("de lezer van de uitvoer ging weg", "the reader of the output left")
    }
  }
}
