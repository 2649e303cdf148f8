internal import Canvas
internal import Text

/// One row of the action table: what keys, help, palette and key bar know of an action.
///
/// Two actions are the same when their ids are.
struct Action: Sendable {
  let id: String
  /// The first one is shown.
  let keys: [Key]
  /// One or two words for the key bar.
  let hint: Phrase
  /// How the palette names it.
  let title: Phrase
  /// One sentence for help.
  let help: Phrase
  /// The command that does the same without a screen.
  let twin: Twin
  /// What stays in the key bar when it is narrow: the highest goes last.
  let weight: Int
  /// What the key bar shows when it speaks for its opposite too: `+ -`.
  let barLabel: Phrase?
  /// Where it is reached when it has no key of its own: `e v`, a letter of the menu.
  let place: Phrase?

  enum Twin: Hashable, Sendable {
    case command(String)
    /// Why there is none.
    case none(Phrase)
  }

  init(
    _ id: String, _ keys: [Key], hint: Phrase, _ title: Phrase, _ help: Phrase, twin: Twin,
    weight: Int = 1, barLabel: Phrase? = nil, place: Phrase? = nil
  ) {
    self.id = id
    self.keys = keys
    self.hint = hint
    self.title = title
    self.help = help
    self.twin = twin
    self.weight = weight
    self.barLabel = barLabel
    self.place = place
  }

  /// The first key as it is written in help and hints.
  var keyLabel: Phrase { keys.first?.label ?? place ?? Phrase("", "") }
}

extension Action: Hashable {
  static func == (left: Action, right: Action) -> Bool { left.id == right.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Action.Twin {
  static let onlyMoves = Action.Twin.none(
    Phrase("Beweegt alleen over het scherm.", "Only moves on the screen."))
  static let onlyHere = Action.Twin.none(
    Phrase("Hoort bij het scherm.", "Belongs to the screen."))
}
