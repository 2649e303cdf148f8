internal import JSON
package import Text

/// What is wrong with a journal in words, with the likely cause.
extension JournalProblem {
  package var sentence: Phrase {
    switch self {
    case .line(let reason): reason.sentence
    case .noSum:
      Phrase(
        "De regel eindigt niet met een controlegetal.", "The line does not end in a checksum.")
    case .wrongSum:
      Phrase(
        "Het controlegetal klopt niet: deze regel of de regel ervoor is veranderd.",
        "The checksum does not fit: this line or the one before it was changed.")
    case .gap(let expected, let found):
      Phrase(
        "Er ontbreken gebeurtenissen: na \(expected - 1) volgt \(found).",
        "Events are missing: after \(expected - 1) comes \(found).")
    case .repeated(let number):
      Phrase("Gebeurtenis \(number) staat er nog eens.", "Event \(number) stands here once more.")
    case .conflicting(let number):
      Phrase(
        "Er zijn twee verschillende gebeurtenissen met nummer \(number).",
        "There are two different events with number \(number).")
    case .foreign(let writer):
      Phrase(
        "De gebeurtenis is van een andere schrijver (\(writer)).",
        "The event is of another writer (\(writer)).")
    case .unfinished, .unreadableEnd, .noLineFeed, .shorter, .different, .unreadableHead,
      .newerVersion, .unfinishedGroup, .stray:
      endSentence
    }
  }

  private var endSentence: Phrase {
    switch self {
    case .unfinished(let bytes):
      Phrase(
        "De laatste regel is niet af (\(bytes) bytes).",
        "The last line is not complete (\(bytes) bytes).")
    case .unreadableEnd:
      Phrase(
        "Aan het eind staan gebeurtenissen die niet te lezen zijn.",
        "At the end there are events that cannot be read.")
    case .noLineFeed:
      Phrase(
        "De laatste regel mist zijn regeleinde; dat komt er bij het volgende opslaan bij.",
        "The last line lacks its line end; the next saving adds it.")
    case .shorter(let remembered, let found):
      Phrase(
        "Uw eigen journaal is korter dan het was: \(found) gebeurtenissen in plaats van "
          + "\(remembered).",
        "Your own journal is shorter than it was: \(found) events instead of \(remembered).")
    case .different(let number):
      Phrase(
        "Uw eigen journaal is een ander dan dit programma schreef: gebeurtenis \(number) "
          + "is veranderd.",
        "Your own journal is not the one that this program wrote: event \(number) was changed.")
    case .unreadableHead:
      Phrase(
        "Wat dit programma van uw eigen journaal onthield, is niet te lezen.",
        "What this program remembered of your own journal cannot be read.")
    case .newerVersion(let version):
      Phrase(
        "De regel is gemaakt voor versie \(version) en is niet gelezen.",
        "The line was made for version \(version) and was not read.")
    case .unfinishedGroup(let first):
      Phrase(
        "Een reeks gebeurtenissen vanaf nummer \(first) is niet af en telt niet mee.",
        "A group of events from number \(first) on is not complete and does not count.")
    case .stray:
      Phrase(
        "Dit bestand hoort niet in het journaal en is niet gelezen.",
        "This file does not belong in the journal and was not read.")
    case .line, .noSum, .wrongSum, .gap, .repeated, .conflicting, .foreign: Phrase("", "")
    }
  }

  package var advice: Phrase? {
    switch self {
    case .line(let reason): JournalProblem.advice(reason)
    case .noSum, .wrongSum, .unreadableEnd:
      Phrase(
        "Waarschijnlijk is het bestand met de hand bewerkt: zet de vorige versie terug.",
        "The file was probably edited by hand: put back its previous version.")
    case .gap, .shorter, .different:
      Phrase(
        "Waarschijnlijk is een oudere versie teruggezet: zoek de nieuwere in een reservekopie.",
        "An older version was probably put back: look for the newer one in a backup.")
    case .repeated, .conflicting, .foreign:
      Phrase(
        "Waarschijnlijk zijn twee versies samengevoegd: zet het oorspronkelijke bestand terug.",
        "Two versions were probably merged: put back the original file.")
    case .unfinished:
      Phrase(
        "Het programma of de computer is tijdens het opslaan gestopt: er was nog niets bevestigd.",
        "The program or the machine stopped while saving: nothing had been confirmed yet.")
    case .unreadableHead:
      Phrase(
        "Vergelijk het einde van vervolg log met een reservekopie; bij het volgende opslaan wordt "
          + "het opnieuw onthouden.",
        "Compare the end of vervolg log with a backup; the next saving remembers it again.")
    case .newerVersion:
      Phrase("Gebruik een nieuwere versie van vervolg.", "Use a newer version of vervolg.")
    case .noLineFeed, .unfinishedGroup, .stray: nil
    }
  }

  private static func advice(_ reason: JSONError.Reason) -> Phrase? {
    switch reason {
    case .conflictMarker:
      Phrase(
        "Een git-samenvoeging is blijven steken: zet het bestand van één kant terug.",
        "A git merge was left unfinished: put back the file of one side.")
    case .carriageReturn:
      Phrase(
        "Een ander programma heeft de regeleinden veranderd: zet het oorspronkelijke bestand terug.",
        "Another program changed the line ends: put back the original file.")
    case .nul:
      Phrase(
        "Waarschijnlijk is de stroom uitgevallen: zoek het bestand in een reservekopie.",
        "The power probably failed: look for the file in a backup.")
    default: reason.advice
    }
  }
}
