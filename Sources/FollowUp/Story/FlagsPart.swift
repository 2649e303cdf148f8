internal import Text

/// *Valt op*: the attenderingen of the item, most telling first.
extension StoryTeller {
  var flagsBlock: StoryBlock? {
    let entries = board.flags(at: standing.index).enumerated().map { place, flag in
      StoryEntry(
        label: Phrase(flag.severity.sign, nil), sentence(of: flag),
        margin: flag.since.map { Phrase($0.figures, nil) }, follows: .flag(place))
    }
    guard !entries.isEmpty else { return nil }
    return StoryBlock(.standsOut, margin: Phrase("sinds", "since"), entries)
  }

  private func sentence(of flag: Flag) -> Phrase {
    let words = FlagWords(flag, in: dossier)
    return Phrase(words.sentence(.dutch), words.sentence(.english))
  }
}
