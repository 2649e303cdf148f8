package import Text

/// The fields of the filter language, in the order in which help lists them.
package enum FilterField: String, CaseIterable, Sendable {
  case state, flag, answer, move, year, report, chain, theme, kind, party, commitment
  case severity, certain, age, issued, due, since, new, worse, cleared, figure, action

  /// What stands before the colon: `stand:`, in English `state:`.
  package var name: Phrase {
    switch self {
    case .state: Phrase("stand", "state")
    case .flag: Phrase("attendering", "flag")
    case .answer: Phrase("antwoord", "answer")
    case .move: Phrase("aanzet", "move")
    case .year: Phrase("jaar", "year")
    case .report: Phrase("rapport", "report")
    case .chain: Phrase("keten", "chain")
    case .theme: Phrase("thema", "theme")
    case .kind: Phrase("soort", "kind")
    case .party: Phrase("partij", "party")
    case .commitment: Phrase("toezegging", "commitment")
    case .severity: Phrase("ernst", "severity")
    case .certain: Phrase("zeker", "certain")
    case .age: Phrase("leeftijd", "age")
    case .issued: Phrase("uitgebracht", "issued")
    case .due: Phrase("termijn", "due")
    case .since: Phrase("sinds", "since")
    case .new: Phrase("nieuw", "new")
    case .worse: Phrase("erger", "worse")
    case .cleared: Phrase("nietlanger", "cleared")
    case .figure: Phrase("cijfer", "figure")
    case .action: Phrase("actie", "action")
    }
  }

  /// One example of its use, for help.
  package var example: Phrase {
    switch self {
    case .state: Phrase("stand:open", "state:open")
    case .flag: Phrase("attendering:R4", "flag:R4")
    case .answer: Phrase("antwoord:niet,deels", "answer:none,partly")
    case .move: Phrase("aanzet:inspectie", "move:inspectorate")
    case .year: Phrase("jaar:2015", "year:2015")
    case .report: Phrase("rapport:continuïteit", "report:continuïteit")
    case .chain: Phrase("keten:1", "chain:1")
    case .theme: Phrase("thema:governance", "theme:governance")
    case .kind: Phrase("soort:zorg", "kind:concern")
    case .party: Phrase("partij:politie", "party:politie")
    case .commitment: Phrase("toezegging:geentermijn", "commitment:undated")
    case .severity: Phrase("ernst:hoog", "severity:high")
    case .certain: Phrase("zeker:nee", "certain:no")
    case .age: Phrase("leeftijd:>4j", "age:>4y")
    case .issued: Phrase("uitgebracht:<6mnd", "issued:<6mo")
    case .due: Phrase("termijn:<30d", "due:<30d")
    case .since: Phrase("sinds:2025-04-23", "since:2025-04-23")
    case .new: Phrase("nieuw:2025-04-23", "new:2025-04-23")
    case .worse: Phrase("erger:2025-04-23", "worse:2025-04-23")
    case .cleared: Phrase("nietlanger:2025-04-23", "cleared:2025-04-23")
    case .figure: Phrase("cijfer:herhaald", "figure:repeated")
    case .action: Phrase("actie:naam", "action:name")
    }
  }

  /// Whether its values can only be told from the attenderingen, which cost a run of the rules.
  var isAboutFlags: Bool {
    switch self {
    case .flag, .severity, .certain: true
    case .state, .answer, .move, .year, .report, .chain, .theme, .kind, .party, .commitment, .age,
      .issued, .due, .since, .new, .worse, .cleared, .figure, .action:
      false
    }
  }
}
