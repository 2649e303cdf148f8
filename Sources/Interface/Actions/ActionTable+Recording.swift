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
  static let look = Action(
    "look", [.character("R")], hint: Phrase("vernieuwen", "refresh"),
    Phrase("Vernieuwen", "Refresh"),
    Phrase(
      "Kijkt meteen of anderen iets vastlegden; anders gebeurt dat vanzelf.",
      "Looks at once whether others recorded something; else it happens by itself."),
    twin: .onlyHere)
}
