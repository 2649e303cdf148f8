internal import ArgumentParser
internal import Text

/// The options that every command takes, before its name or after it.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("dossier"),
    help: .both(
      "De map met het dossier (anders VERVOLG_DOSSIER, of het meegeleverde dossier).",
      "The folder of the dossier (else VERVOLG_DOSSIER, or the dossier that came along).",
      value: Phrase("map", "folder")),
    completion: .directory)
  var dossier: String?

  @Option(
    name: .customLong("as-of"),
    help: .both(
      "De peildatum: het dossier zoals het was op die dag.",
      "The reference day: the dossier as it was on that day.", value: Phrase("dag", "day")))
  var asOf: String?

  @Option(
    name: .customLong("known-on"),
    help: .both(
      "Alleen wat op die dag bekend was.", "Only what was known on that day.",
      value: Phrase("dag", "day")))
  var knownOn: String?

  @Option(
    name: .customLong("as"),
    help: .both(
      "Onder welke naam u werkt.", "The name under which you work.", value: Phrase("naam", "name")))
  var member: String?

  @Option(
    name: .customLong("lang"),
    help: .both("De taal: nl of en.", "The language: nl or en.", value: Phrase("taal", "language")))
  var language: Language?

  @Flag(help: .both("Uitvoer als JSON.", "Output as JSON."))
  var json = false

  @Flag(
    help: .both(
      "Eén gegeven per regel, met tabs ertussen.", "One record a line, separated by tabs."))
  var plain = false

  @Flag(help: .both("Geen kleur.", "No colour."))
  var noColor = false

  @Flag(help: .both("Alleen gewone letters en tekens.", "Plain letters and signs only."))
  var ascii = false

  @Flag(help: .both("Alleen lezen.", "Read only."))
  var readOnly = false

  @Flag(
    help: .both(
      "Laten zien wat er zou gebeuren, niets doen.", "Show what would happen, do nothing.")
  )
  var dryRun = false

  @Flag(help: .both("Geen vragen stellen.", "Ask no questions."))
  var noInput = false
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// The help of an argument in the language of this run, with the name of its value.
  ///
  /// ArgumentParser asks for it where nothing can be handed over, so it reads the process.
  static func both(_ dutch: String, _ english: String, value: Phrase? = nil) -> ArgumentHelp {
    ArgumentHelp(Phrase(dutch, english).said, valueName: value?.said)
  }
}

extension Phrase {
  /// The text in the language of this process; only for ArgumentParser's declarations.
  var said: String { self(Surroundings.ofProcess.language) }
}

extension Surroundings {
  /// The name of who works here: the option, else the configuration, else who logged in.
  func user(_ global: GlobalOptions) -> String {
    global.member ?? settings.member ?? login
  }
}

extension ValidationError {
  /// How many rows are asked for, at most: one or more.
  static func checkLimit(_ limit: Int?) throws(ValidationError) {
    guard let limit, limit < 1 else { return }
    throw ValidationError(
      Phrase("--limit moet 1 of meer zijn.", "--limit must be 1 or more.").said)
  }
}
