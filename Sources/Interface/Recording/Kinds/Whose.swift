internal import FollowUp
internal import Text

/// For which addressee an entry counts, and what else can be said of it.
enum Whose {
  /// Asked of one item that has several addressees.
  static func fields(_ sheet: Sheet) -> [FormField] {
    guard !sheet.isBulk, sheet.addressees.count > 1 else { return [] }
    return [
      FormField(
        .addressee, .pick(.addressees),
        hint: Phrase("anders: het hele punt", "else: the whole item"))
    ]
  }

  /// Something that is so or is not, and is said only when it is.
  static func mark(_ slot: Slot, _ word: Phrase) -> FormField {
    FormField(slot, .choice([Choice(Choice.yes, word)]))
  }

  static let promise = mark(
    .promise, Phrase("er wordt iets beloofd", "something is promised"))
}

extension Answers {
  /// Whether a mark was set.
  func has(_ slot: Slot) -> Bool { self[slot].chosen == Choice.yes }
}
