package import Text

/// Why the screens cannot be shown here, and what a person can do about it.
package enum TerminalError: Error, Hashable, Sendable {
  case inputIsNoTerminal
  case outputIsNoTerminal
  /// TERM is empty or not set.
  case termIsUnset
  /// TERM is `dumb`: it cannot place text.
  case termIsDumb
  /// There is no description of this TERM.
  case unknownTerm(String)
  /// It has a description, but cannot place the cursor.
  case tooSimple(String)
  /// A call of the system failed; `code` is its errno.
  case refused(call: String, code: Int32)

  /// What to tell the user; raw values of TERM in it are still to be cleaned.
  package var message: Phrase {
    switch self {
    case .inputIsNoTerminal:
      Phrase(
        "De schermen hebben een toetsenbord nodig, maar de invoer komt niet van een terminal. "
          + "Als tekst: vervolg list.",
        "The screens need a keyboard, but the input is not a terminal. As text: vervolg list.")
    case .outputIsNoTerminal:
      Phrase(
        "De schermen passen alleen op een terminal, en de uitvoer gaat ergens anders heen. "
          + "Als tekst: vervolg list.",
        "The screens need a terminal, but the output goes elsewhere. As text: vervolg list.")
    case .termIsUnset:
      Phrase(
        "De variabele TERM is leeg, dus de soort terminal is niet bekend. "
          + "Probeer: TERM=xterm-256color vervolg. Als tekst: vervolg list.",
        "The variable TERM is empty, so the kind of terminal is not known. "
          + "Try: TERM=xterm-256color vervolg. As text: vervolg list.")
    case .termIsDumb:
      Phrase(
        "Deze terminal (TERM=dumb) kan geen schermen tonen. Als tekst: vervolg list.",
        "This terminal (TERM=dumb) cannot show screens. As text: vervolg list.")
    case .unknownTerm(let name):
      Phrase(
        "De terminal ‘\(name)’ is hier niet bekend. "
          + "Probeer: TERM=xterm-256color vervolg. Als tekst: vervolg list.",
        "The terminal ‘\(name)’ is not known here. "
          + "Try: TERM=xterm-256color vervolg. As text: vervolg list.")
    case .tooSimple(let name):
      Phrase(
        "De terminal ‘\(name)’ kan geen schermen tonen. Als tekst: vervolg list.",
        "The terminal ‘\(name)’ cannot show screens. As text: vervolg list.")
    case .refused(let call, let code):
      Phrase(
        "De terminal werkt niet mee (\(call), fout \(code)). Als tekst: vervolg list.",
        "The terminal does not cooperate (\(call), error \(code)). As text: vervolg list.")
    }
  }
}
