internal import Canvas
internal import Text

/// What keys do in a form: its key bar and its help read the same rows.
extension Action {
  /// In the order in which help lists them.
  static let inForms: [Action] = [
    nextField, previousField, newLine, choose, editor, stopTyping, saveForm, saveAndNext, skipItem,
    shelveForm, wipeForm, lookAtNews, applyAnyway, dropMine, formHelp,
  ]

  static let nextField = Action(
    "next-field", [.tab], hint: Phrase("volgend veld", "next field"),
    Phrase("Volgend veld", "Next field"),
    Phrase(
      "Gaat naar het volgende veld, en na het laatste naar opslaan; Enter doet dat ook waar geen "
        + "nieuwe regel kan.",
      "Goes to the next field, and after the last one to saving; so does Enter where no new line "
        + "can begin."), twin: .onlyMoves, weight: 9)
  static let previousField = Action(
    "previous-field", [.backTab], hint: Phrase("vorig veld", "field before"),
    Phrase("Vorig veld", "Previous field"),
    Phrase(
      "Gaat naar het vorige veld; PgUp en PgDn naar het eerste en het laatste.",
      "Goes to the previous field; PgUp and PgDn to the first and the last."), twin: .onlyMoves)
  static let newLine = Action(
    "new-line", [.enter], hint: Phrase("nieuwe regel", "new line"),
    Phrase("Nieuwe regel", "New line"),
    Phrase(
      "Begint in een tekst van meer regels een nieuwe regel.",
      "Begins a new line in a text of several lines."), twin: .onlyHere, weight: 5)
  static let choose = Action(
    "choose", [.character(" ")], hint: Phrase("kiezen", "choose"), Phrase("Kiezen", "Choose"),
    Phrase(
      "Kiest waar de pijlen staan; nog eens haalt de keuze weg.",
      "Chooses where the arrows stand; once more takes the choice away."), twin: .onlyHere,
    weight: 5)
  static let editor = Action(
    "editor", [.control("e")], hint: Phrase("editor", "editor"),
    Phrase("In de editor", "In the editor"),
    Phrase(
      "Opent de tekst in uw editor (VISUAL of EDITOR).",
      "Opens the text in your editor (VISUAL or EDITOR)."), twin: .onlyHere, weight: 6)
  static let stopTyping = Action(
    "stop-typing", [.escape], hint: Phrase("klaar", "done"), Phrase("Klaar", "Done"),
    Phrase(
      "Vraagt wat er met het formulier moet gebeuren; nog eens typt verder.",
      "Asks what is to become of the form; once more goes on typing."), twin: .onlyHere, weight: 9)
  static let formHelp = Action(
    "form-help", [.function(1), .character("?")], hint: Phrase("hulp", "help"),
    Phrase("Hulp bij het formulier", "Help with the form"),
    Phrase(
      "Toont deze toetsen; in een tekstveld is ? een teken, F1 werkt overal.",
      "Shows these keys; in a text field ? is a character, F1 works everywhere."),
    twin: .command("--help"), weight: 2)
}

/// Once one stopped typing.
extension Action {
  static let saveForm = Action(
    "save", [.character("o")], hint: Phrase("opslaan", "save"), Phrase("Opslaan", "Save"),
    Phrase(
      "Na Esc: legt vast wat is ingevuld, en sluit het formulier.",
      "After Esc: records what was filled in, and closes the form."), twin: .command("add"),
    weight: 9)
  static let saveAndNext = Action(
    "save-and-next", [.character("v")], hint: Phrase("opslaan en volgende", "save and next"),
    Phrase("Opslaan en volgende", "Save and next"),
    Phrase(
      "Na Esc: legt vast en gaat naar het volgende punt; bewijs, datum en persoon gaan mee.",
      "After Esc: records and goes to the next item; evidence, date and person come along."),
    twin: .command("add"), weight: 8)
  static let skipItem = Action(
    "skip-item", [.character("n")], hint: Phrase("overslaan", "skip"),
    Phrase("Punt overslaan", "Skip the item"),
    Phrase(
      "Na Esc: gaat naar het volgende punt zonder iets vast te leggen.",
      "After Esc: goes to the next item without recording anything."), twin: .onlyHere, weight: 3)
  static let shelveForm = Action(
    "shelve", [.character("c")], hint: Phrase("concept bewaren", "keep draft"),
    Phrase("Concept bewaren", "Keep as a draft"),
    Phrase(
      "Na Esc: bewaart wat u typte en de punten die nog komen; C haalt het terug.",
      "After Esc: keeps what you typed and the items still to come; C brings it back."),
    twin: .onlyHere, weight: 4)
  static let wipeForm = Action(
    "wipe", [.character("w")], hint: Phrase("wissen", "wipe"),
    Phrase("Wissen", "Wipe"),
    Phrase(
      "Na Esc: gooit weg wat u typte; er wordt niets vastgelegd.",
      "After Esc: throws away what you typed; nothing is recorded."), twin: .onlyHere, weight: 5)
}

/// When somebody else recorded something on the item meanwhile.
extension Action {
  static let lookAtNews = Action(
    "look-at-news", [.character("b")], hint: Phrase("bekijken", "look"),
    Phrase("Wijziging bekijken", "Look at the change"),
    Phrase(
      "Na een weigering: toont het punt zoals een ander het bijwerkte.",
      "After a refusal: shows the item as somebody else updated it."), twin: .onlyHere, weight: 7)
  static let applyAnyway = Action(
    "apply-anyway", [.character("t")], hint: Phrase("alsnog toepassen", "apply mine"),
    Phrase("Alsnog toepassen", "Apply mine after all"),
    Phrase(
      "Na een weigering: legt het uwe vast boven op dat van de ander.",
      "After a refusal: records yours on top of the other's."), twin: .command("add"), weight: 8)
  static let dropMine = Action(
    "drop-mine", [.character("w")], hint: Phrase("vervallen", "drop mine"),
    Phrase("Laten vervallen", "Drop mine"),
    Phrase(
      "Na een weigering: gooit het uwe weg; dat van de ander staat.",
      "After a refusal: throws yours away; the other's stands."), twin: .onlyHere, weight: 8)
}
