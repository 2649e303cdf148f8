internal import ArgumentParser
internal import Text

/// The help of options that several commands have.
extension ArgumentHelp {
  static var proposal: ArgumentHelp {
    .both(
      "Het punt waarop het voorstel wacht, of het nummer ervan uit vervolg log.",
      "The item on which the proposal waits, or its number from vervolg log.",
      value: Phrase("nr", "id"))
  }

  static var happenedOn: ArgumentHelp {
    .both(
      "Wanneer het gebeurde; anders vandaag.", "When it happened; otherwise today.",
      value: Phrase("dag", "day"))
  }

  static var reason: ArgumentHelp {
    .both("Waarom.", "Why.", value: Phrase("reden", "reason"))
  }

  static var text: ArgumentHelp {
    .both(
      "De tekst; - leest hem van de standaardinvoer.", "The text; - reads it from standard input.",
      value: Phrase("tekst", "text"))
  }

  static var entry: ArgumentHelp {
    .both(
      "Het nummer van de vermelding, uit vervolg log.",
      "The number of the entry, from vervolg log.", value: Phrase("nr", "id"))
  }

  static var newID: ArgumentHelp {
    .both("Het nummer in dit dossier.", "Its number in this dossier.", value: Phrase("id", "id"))
  }

  static var items: ArgumentHelp {
    .both(
      "Het nummer van het punt; meer punten krijgen hetzelfde.",
      "The number of the item; several items get the same.", value: Phrase("nr", "id"))
  }
}
