internal import Canvas
internal import Text

/// THE action table: keys, help, palette, key bar and the tests all read it.
extension Action {
  /// Every action, in the order in which help lists them.
  static let all: [Action] =
    Navigation.tabs.map(\.action) + [
      open, back, down, up, pageDown, pageUp, first, last, nextPart, previousPart,
      left, right, find, nextMatch, previousMatch, filter, narrow, group, mine, sort, reverse, mark,
      markAll, unmark, about, timeline, subject, wholeLetter, link, zoomIn, zoomOut,
      record, undo, redo, proposals, drafts, look, decide, resume, keepDraft, discardDraft, day,
      dayBack, dayOn, copy, export, documents, palette, help, quit,
    ] + forms + inForms

  /// What can be done on every screen.
  static let everywhere: [Action] =
    [back, day, dayBack, dayOn, copy, export, undo, redo, proposals, drafts, look, documents]
    + Navigation.tabs.map(\.action)
    + [palette, help, quit]

  /// What every list and every page has, so that all of them move alike.
  static let moves: [Action] = [
    down, up, pageDown, pageUp, first, last, nextPart, previousPart,
  ]
}

/// Moving about.
extension Action {
  static let down = Action(
    "down", [.character("j"), .down], hint: Phrase("omlaag", "down"),
    Phrase("Regel omlaag", "Line down"),
    Phrase("Gaat naar de volgende regel.", "Goes to the next line."), twin: .onlyMoves)
  static let up = Action(
    "up", [.character("k"), .up], hint: Phrase("omhoog", "up"), Phrase("Regel omhoog", "Line up"),
    Phrase("Gaat naar de vorige regel.", "Goes to the previous line."), twin: .onlyMoves)
  static let pageDown = Action(
    "page-down", [.pageDown, .control("f")], hint: Phrase("verder", "on"),
    Phrase("Scherm verder", "Screen down"),
    Phrase("Gaat een scherm verder.", "Goes one screen on."), twin: .onlyMoves)
  static let pageUp = Action(
    "page-up", [.pageUp, .control("b")], hint: Phrase("eerder", "back"),
    Phrase("Scherm terug", "Screen up"),
    Phrase("Gaat een scherm terug.", "Goes one screen back."), twin: .onlyMoves)
  static let first = Action(
    "first", [.character("g"), .home], hint: Phrase("begin", "top"),
    Phrase("Naar het begin", "To the top"),
    Phrase("Gaat naar de eerste regel.", "Goes to the first line."), twin: .onlyMoves)
  static let last = Action(
    "last", [.character("G"), .end], hint: Phrase("einde", "end"),
    Phrase("Naar het einde", "To the end"),
    Phrase("Gaat naar de laatste regel.", "Goes to the last line."), twin: .onlyMoves)
  static let nextPart = Action(
    "next-part", [.tab], hint: Phrase("blok", "part"), Phrase("Volgend blok", "Next part"),
    Phrase("Gaat naar het volgende blok.", "Goes to the next part."), twin: .onlyMoves, weight: 4)
  static let previousPart = Action(
    "previous-part", [.backTab], hint: Phrase("vorig blok", "part before"),
    Phrase("Vorig blok", "Previous part"),
    Phrase("Gaat naar het vorige blok.", "Goes to the previous part."), twin: .onlyMoves)
}

/// Going from one page to another.
extension Action {
  static let open = Action(
    "open", [.enter], hint: Phrase("openen", "open"), Phrase("Openen", "Open"),
    Phrase("Opent wat gekozen is.", "Opens what is chosen."), twin: .command("show"), weight: 9)
  static let back = Action(
    "back", [.escape, .character("q"), .backspace], hint: Phrase("terug", "back"),
    Phrase("Terug", "Back"),
    Phrase("Gaat terug naar de vorige pagina.", "Goes back to the previous page."),
    twin: .onlyMoves, weight: 9)
  static let documents = Action(
    "documents", [.character("D")], hint: Phrase("stukken", "documents"),
    Phrase("Stukken", "Documents"),
    Phrase(
      "Toont alle brieven, rapporten en andere stukken.",
      "Shows all letters, reports and other documents."), twin: .command("documents"))
  static let palette = Action(
    "palette", [.character(":")], hint: Phrase("opdracht", "command"),
    Phrase("Opdracht zoeken", "Find a command"),
    Phrase(
      "Zoekt een opdracht op naam en voert die uit.",
      "Finds a command by its name and carries it out."), twin: .onlyHere, weight: 8)
  static let help = Action(
    "help", [.character("?"), .function(1)], hint: Phrase("hulp", "help"),
    Phrase("Toetsen van dit scherm", "Keys of this screen"),
    Phrase("Toont de toetsen van dit scherm.", "Shows the keys of this screen."),
    twin: .command("--help"), weight: 9)
  static let quit = Action(
    "quit", [.character("Q")], hint: Phrase("stoppen", "quit"), Phrase("Stoppen", "Quit"),
    Phrase("Sluit het programma.", "Closes the program."), twin: .onlyHere)
}
