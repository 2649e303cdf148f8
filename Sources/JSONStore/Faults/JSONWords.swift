internal import JSON
internal import Text

/// What the JSON reader refuses, in words.
extension JSONError.Reason {
  var sentence: Phrase {
    switch self {
    case .empty: Phrase("Het bestand is leeg.", "The file is empty.")
    case .endsEarly(let part, _):
      Phrase(
        "Het bestand houdt op midden in \(part.word(.dutch)); hier begon dat.",
        "The file ends in the middle of \(part.word(.english)), which began here.")
    case .utf16: Phrase("Het bestand is geen UTF-8 maar UTF-16.", "The file is UTF-16, not UTF-8.")
    case .byteOrderMark:
      Phrase("Hier staat een onzichtbaar beginteken (BOM).", "Here stands an invisible mark (BOM).")
    case .invalidUTF8:
      Phrase("Hier staan tekens die geen UTF-8 zijn.", "Here are characters that are not UTF-8.")
    case .carriageReturn:
      Phrase("Hier staat een regeleinde van Windows.", "Here is a Windows line ending.")
    case .lineFeed: Phrase("Hier staat een regeleinde.", "Here is a line ending.")
    case .unexpected(let scalar, let part):
      Phrase(
        "Hier staat ‘\(scalar)’; verwacht wordt \(part.word(.dutch)).",
        "Here stands ‘\(scalar)’; expected is \(part.word(.english)).")
    case .strayComma: Phrase("Hier staat een komma te veel.", "Here is a comma too many.")
    case .comment: Phrase("Hier staat commentaar.", "Here is a comment.")
    case .conflictMarker:
      Phrase("Hier staat een onopgelost conflict van git.", "Here is an unsolved conflict of git.")
    case .textAfterTheEnd:
      Phrase("Na het einde staat nog tekst.", "There is more text after the end.")
    case .malformedNumber: Phrase("Dit is geen getal.", "This is no number.")
    case .notANumber:
      Phrase("NaN en Infinity zijn geen getallen.", "NaN and Infinity are no numbers.")
    case .integerTooLarge: Phrase("Dit getal is te groot.", "This number is too large.")
    case .controlCharacter(let byte):
      Phrase(
        "In deze tekst staat een stuurteken (nummer \(byte)).",
        "There is a control character (number \(byte)) in this text.")
    case .unknownEscape:
      Phrase("Na deze \\ staat een onbekend teken.", "What follows this \\ is unknown.")
    case .loneSurrogate:
      Phrase("Hier staat een halve \\u-code.", "Here is half a \\u pair.")
    case .nul: Phrase("Hier staat het teken U+0000.", "Here is the character U+0000.")
    case .duplicateKey(let key, _):
      Phrase(
        "De naam ‘\(key)’ staat twee keer in één blok.", "The name ‘\(key)’ is twice in one block.")
    case .tooDeep(let limit):
      Phrase(
        "Blokken zijn meer dan \(limit) diep genest.", "Blocks are nested deeper than \(limit).")
    case .stringTooLong(let limit):
      Phrase("Deze tekst is langer dan \(limit) bytes.", "This text is longer than \(limit) bytes.")
    case .tooManyKeys(let limit):
      Phrase("Dit blok heeft meer dan \(limit) namen.", "This block has more than \(limit) names.")
    case .tooLarge(let limit):
      Phrase("Het bestand is groter dan \(limit) bytes.", "The file is larger than \(limit) bytes.")
    }
  }

  var advice: Phrase {
    switch self {
    case .empty:
      Phrase("Zet het bestand terug uit een kopie.", "Restore the file from a copy.")
    case .endsEarly:
      Phrase(
        "Een haakje of aanhalingsteken ontbreekt, of het bestand is afgebroken.",
        "A bracket or quote is missing, or the file was cut off.")
    case .utf16, .byteOrderMark, .invalidUTF8:
      Phrase("Sla het bestand op als UTF-8.", "Save the file as UTF-8.")
    case .carriageReturn, .lineFeed:
      Phrase("Sla het bestand op met gewone regeleinden.", "Save the file with plain line endings.")
    case .conflictMarker:
      Phrase(
        "Los het conflict op en haal de tekens weg.", "Solve the conflict and remove the marks.")
    case .unexpected, .malformedNumber, .notANumber:
      Phrase(
        "Kijk of ervoor een komma, dubbele punt of aanhalingsteken ontbreekt.",
        "See whether a comma, colon or quote is missing before it.")
    case .strayComma, .comment, .textAfterTheEnd, .controlCharacter, .nul:
      Phrase("Haal het weg.", "Remove it.")
    case .unknownEscape: Phrase("Schrijf \\\\ voor een gewone \\.", "Write \\\\ for a plain \\.")
    case .loneSurrogate: Phrase("Schrijf het teken zelf.", "Write the character itself.")
    case .integerTooLarge:
      Phrase("Schrijf het als tekst.", "Write it as a text.")
    case .duplicateKey: Phrase("Haal een van de twee weg.", "Remove one of the two.")
    case .tooDeep, .stringTooLong, .tooManyKeys:
      Phrase("Maak het kleiner.", "Make it smaller.")
    case .tooLarge:
      Phrase("Verdeel het over meer bestanden.", "Divide it over more files.")
    }
  }
}

extension JSONError {
  /// The place to look at: of what was never closed, where it began.
  var place: Int {
    if case .endsEarly(_, let since) = reason { since } else { offset }
  }
}

extension JSONError.Part {
  fileprivate var word: Phrase {
    switch self {
    case .value: Phrase("een waarde", "a value")
    case .string: Phrase("een tekst", "a text")
    case .number: Phrase("een getal", "a number")
    case .literal: Phrase("true, false of null", "true, false or null")
    case .array: Phrase("een lijst", "a list")
    case .object: Phrase("een blok", "a block")
    case .key: Phrase("een naam tussen aanhalingstekens", "a name in quotes")
    case .colon: Phrase("een dubbele punt", "a colon")
    case .commaOrEnd:
      Phrase("een komma of het einde van het blok", "a comma or the end of the block")
    }
  }
}
