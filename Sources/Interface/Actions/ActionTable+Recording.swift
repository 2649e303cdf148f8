internal import Canvas
internal import Text

/// Recording, and taking back.
extension Action {
  static let record = Action(
    "record", [.character("e")], hint: Phrase("bijwerken", "update"),
    Phrase("Bijwerken", "Update"),
    Phrase(
      "Toont wat u bij dit punt of bij de gemarkeerde punten kunt vastleggen.",
      "Shows what you can record for this item or for the marked ones."), twin: .command("add"),
    weight: 7)
  static let undo = Action(
    "undo", [.character("u")], hint: Phrase("ongedaan", "undo"),
    Phrase("Ongedaan maken", "Undo"),
    Phrase(
      "Neemt terug wat u het laatst vastlegde; het blijft in het logboek staan.",
      "Takes back what you recorded last; it stays in the log."), twin: .command("undo"))
  static let redo = Action(
    "redo", [.control("r")], hint: Phrase("opnieuw", "redo"),
    Phrase("Opnieuw vastleggen", "Redo"),
    Phrase(
      "Zet terug wat u het laatst ongedaan maakte.", "Puts back what you undid last."),
    twin: .command("undo"))
  static let proposals = Action(
    "proposals", [.character("p")], hint: Phrase("voorstellen", "proposals"),
    Phrase("Voorstellen", "Proposals"),
    Phrase(
      "Toont wat op een tweede persoon wacht.", "Shows what waits for a second person."),
    twin: .command("confirm"))
  static let decide = Action(
    "decide", [.character("v")], hint: Phrase("vaststellen", "confirm"),
    Phrase("Vaststellen of teruggeven", "Confirm or return"),
    Phrase(
      "Stelt het voorstel vast, of geeft het terug met een reden.",
      "Confirms the proposal, or gives it back with a reason."), twin: .command("confirm"),
    weight: 8)
  static let drafts = Action(
    "drafts", [.character("C")], hint: Phrase("concepten", "drafts"),
    Phrase("Concepten", "Drafts"),
    Phrase(
      "Toont wat u typte en nog niet is opgeslagen.",
      "Shows what you typed and is not saved yet."), twin: .onlyHere)
  static let resume = Action(
    "resume", [.character("v"), .enter], hint: Phrase("verder", "resume"),
    Phrase("Verder met dit concept", "Resume this draft"),
    Phrase("Gaat verder met typen waar het ophield.", "Goes on typing where it ended."),
    twin: .onlyHere, weight: 9)
  static let keepDraft = Action(
    "keep-draft", [.character("b")], hint: Phrase("bewaren", "keep"),
    Phrase("Concepten bewaren", "Keep the drafts"),
    Phrase("Laat de concepten liggen voor een andere keer.", "Leaves the drafts for another time."),
    twin: .onlyHere, weight: 8)
  static let discardDraft = Action(
    "discard-draft", [.character("w")], hint: Phrase("wissen", "wipe"),
    Phrase("Dit concept wissen", "Wipe this draft"),
    Phrase("Wist het concept, na een vraag.", "Wipes the draft, after a question."),
    twin: .onlyHere, weight: 7)
  static let look = Action(
    "look", [.character("R")], hint: Phrase("vernieuwen", "refresh"),
    Phrase("Vernieuwen", "Refresh"),
    Phrase(
      "Kijkt meteen of anderen iets vastlegden; anders gebeurt dat vanzelf.",
      "Looks at once whether others recorded something; else it happens by itself."),
    twin: .onlyHere)
}
