internal import Canvas
internal import Text

/// Choosing what a list shows.
extension Action {
  static let filter = Action(
    "filter", [.character("/")], hint: Phrase("filter", "filter"), Phrase("Filter", "Filter"),
    Phrase(
      "Filtert terwijl u typt, bijvoorbeeld: keten:1 antwoord:niet.",
      "Filters as you type, for example: chain:1 answer:none."), twin: .command("list"), weight: 7)
  static let narrow = Action(
    "narrow", [.character("/")], hint: Phrase("filter", "filter"),
    Phrase("Filter op naam", "Filter by name"),
    Phrase(
      "Filtert terwijl u typt op een deel van de naam.",
      "Filters by a part of the name as you type."
    ), twin: .onlyMoves, weight: 3)
  static let group = Action(
    "group", [.character("v")], hint: Phrase("groepen", "groups"),
    Phrase("Groepen wisselen", "Change groups"),
    Phrase(
      "Groepeert op stand, keten, rapport, partij, thema of niet.",
      "Groups by state, chain, report, party, theme or not at all."), twin: .command("list"),
    weight: 6)
  static let mine = Action(
    "mine", [.character("w")], hint: Phrase("mijn werk", "my work"),
    Phrase("Mijn werk", "My work"),
    Phrase(
      "Toont alleen de punten waarbij de eigen kant aan zet is.",
      "Shows only the items where one's own side is at move."), twin: .command("list"), weight: 5)
  static let sort = Action(
    "sort", [.character("s")], hint: Phrase("sorteren", "sort"), Phrase("Sorteren", "Sort"),
    Phrase("Sorteert op de volgende kolom.", "Sorts by the next column."), twin: .command("list"),
    weight: 3)
  static let reverse = Action(
    "reverse", [.character("S")], hint: Phrase("omkeren", "reverse"),
    Phrase("Volgorde omkeren", "Reverse the order"),
    Phrase("Keert de volgorde binnen de groepen om.", "Reverses the order within the groups."),
    twin: .command("list"))
  static let mark = Action(
    "mark", [.character(" ")], hint: Phrase("markeren", "mark"), Phrase("Markeren", "Mark"),
    Phrase("Markeert het punt, of haalt de markering weg.", "Marks the item, or unmarks it."),
    twin: .onlyHere, weight: 2)
  static let markAll = Action(
    "mark-all", [.character("*")], hint: Phrase("alles", "all"),
    Phrase("Alles markeren", "Mark all"),
    Phrase("Markeert alle punten die getoond worden.", "Marks all items that are shown."),
    twin: .onlyHere)
  static let unmark = Action(
    "unmark", [.character("U")], hint: Phrase("geen", "none"),
    Phrase("Markeringen weg", "Unmark all"),
    Phrase("Haalt alle markeringen weg.", "Removes all marks."), twin: .onlyHere)
}

/// On which day the dossier is shown, and where what is shown can go.
extension Action {
  static let day = Action(
    "day", [.character("t")], hint: Phrase("peildatum", "day"),
    Phrase("Peildatum kiezen", "Choose the reference day"),
    Phrase(
      "Toont het dossier zoals het was op een andere dag.",
      "Shows the dossier as it was on another day."), twin: .command("--as-of"), weight: 4)
  static let dayBack = Action(
    "day-back", [.character("[")], hint: Phrase("dag terug", "day back"),
    Phrase("Peildatum terug", "Reference day back"),
    Phrase(
      "Zet de peildatum op de vorige dag waarop iets gebeurde.",
      "Sets the reference day to the last day before on which something happened."),
    twin: .command("--as-of"), barLabel: Phrase("[ ]", nil))
  static let dayOn = Action(
    "day-on", [.character("]")], hint: Phrase("dag verder", "day on"),
    Phrase("Peildatum verder", "Reference day on"),
    Phrase(
      "Zet de peildatum op de volgende dag waarop iets gebeurde.",
      "Sets the reference day to the next day on which something happened."),
    twin: .command("--as-of"))
  static let copy = Action(
    "copy", [.character("y")], hint: Phrase("kopie", "copy"), Phrase("Kopiëren", "Copy"),
    Phrase("Kopieert wat gekozen is als tekst.", "Copies what is chosen as text."),
    twin: .command("show"), weight: 3)
  static let export = Action(
    "export", [.character("x")], hint: Phrase("exporteren", "export"),
    Phrase("Exporteren", "Export"),
    Phrase(
      "Schrijft wat getoond wordt als tekst naar een bestand.",
      "Writes what is shown to a file, as text."), twin: .command("list"), weight: 2)
}
