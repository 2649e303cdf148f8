internal import FollowUp

/// Questions about all items, which take longer than a key may.
extension Model {
  /// Asks what is in sight still has to know, once.
  mutating func sweep() -> [Effect] {
    guard !stage.isTooSmall, let sweep = top.sweep(on: stage), sweep != world.asked else {
      return []
    }
    (world.asked, world.percent) = (sweep, 0)
    return [
      .sweep(
        SweepOrder(
          sweep: sweep, board: world.board, index: world.index, printing: world.printing))
    ]
  }

  /// An answer about another day or an older dossier is of no use any more.
  mutating func take(_ answer: Swept, to sweep: Sweep, of printing: Printing) {
    guard printing == world.printing else { return }
    world.keep(answer, to: sweep)
    // What was refused because it was not there yet is there now.
    if answer.isComplete, notice != nil, notice == awaited { notice = nil }
  }

  mutating func advance(_ sweep: Sweep, to percent: Int, of printing: Printing) {
    guard printing == world.printing, sweep == world.asked else { return }
    world.percent = percent
  }
}
