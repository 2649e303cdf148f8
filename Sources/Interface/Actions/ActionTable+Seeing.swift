internal import Canvas
internal import Text

/// Seeing chains, timelines and answers.
extension Action {
  static let timeline = Action(
    "timeline", [.character("T")], hint: Phrase("tijdlijn", "timeline"),
    Phrase("Tijdlijn hiervan", "Timeline of this"),
    Phrase(
      "Toont wat er rond deze keten of dit punt gebeurde, dag na dag.",
      "Shows what happened around this chain or item, day by day."), twin: .command("timeline"))
  static let subject = Action(
    "subject", [.character("v")], hint: Phrase("andere", "another"),
    Phrase("Ander onderwerp kiezen", "Choose another subject"),
    Phrase(
      "Kiest waarvan dit scherm vertelt: een keten, thema of partij, of een brief.",
      "Chooses what this screen tells of: a chain, theme or party, or a letter."),
    twin: .command("timeline"), weight: 7)
  static let wholeLetter = Action(
    "whole-letter", [.character("i")], hint: Phrase("alle passages", "all passages"),
    Phrase("Alle passages", "All passages"),
    Phrase(
      "Toont alles wat in de brief staat, of weer alleen wat bij het punt hoort.",
      "Shows all that stands in the letter, or again only what belongs to the item."),
    twin: .command("answers"), weight: 6)
  static let link = Action(
    "link", [.character("m")], hint: Phrase("koppelen", "link"),
    Phrase("Passages koppelen", "Link passages"),
    Phrase(
      "Legt vast welke passages op het punt antwoorden, en of dat ja, deels of niet is.",
      "Records which passages answer the item, and whether that is yes, partly or none."),
    twin: .command("add"), weight: 5)
  static let zoomIn = Action(
    "zoom-in", [.character("+"), .character("=")], hint: Phrase("zoomen", "zoom"),
    Phrase("Inzoomen", "Zoom in"),
    Phrase("Geeft een jaar meer ruimte.", "Gives a year more room."), twin: .onlyMoves, weight: 5,
    barLabel: Phrase("+ -", nil))
  static let zoomOut = Action(
    "zoom-out", [.character("-")], hint: Phrase("uitzoomen", "zoom out"),
    Phrase("Uitzoomen", "Zoom out"),
    Phrase("Toont meer jaren tegelijk.", "Shows more years at once."), twin: .onlyMoves)
  static let left = Action(
    "left", [.left, .character("h")], hint: Phrase("schuiven", "scroll"),
    Phrase("Naar links", "To the left"),
    Phrase("Gaat naar links: eerder, of een kolom terug.", "Goes left: earlier, or a column back."),
    twin: .onlyMoves, weight: 4, barLabel: Phrase("← →", nil))
  static let right = Action(
    "right", [.right, .character("l")], hint: Phrase("naar rechts", "right"),
    Phrase("Naar rechts", "To the right"),
    Phrase("Gaat naar rechts: later, of een kolom verder.", "Goes right: later, or a column on."),
    twin: .onlyMoves)
}
