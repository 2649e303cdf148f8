/// One key as the terminal reports it; what it does is the interface's business.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space, as typed.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F24.
  case function(Int)
  /// Control with a small letter or one of `@ [ \ ] ^ _`.
  case control(Character)
  /// Alt (or Escape and at once another key) with a character.
  case alt(Character)
  /// Text that was pasted at once: never to be read as commands.
  case paste(String)
}
