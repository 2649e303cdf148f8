internal import Canvas
internal import FollowUp
internal import Text

/// The detail beside the list: follows the focused item, and can be read and followed itself.
struct ItemDetail: Sendable {
  var hasFocus = false
  private(set) var reading = Reading()
  private var row: Int?
  private var printing: Printing?

  var isAtStart: Bool { reading.stop == 0 }

  /// Shows another item from its start; nothing is made while there is no room for it.
  mutating func settle(on row: Int?, on stage: Stage) {
    guard stage.isWide else {
      self.row = nil
      return
    }
    let printing = stage.world.printing
    if row != self.row || printing != self.printing {
      if row != self.row { reading.rewind() }
      (self.row, self.printing) = (row, printing)
      let story = row.flatMap { stage.world.story(at: $0) }
      reading.show(story?.lines ?? [], story?.blocks ?? [])
    }
    reading.settle(in: size(on: stage), world: stage.world)
  }

  mutating func move(_ action: Action, on stage: Stage) {
    reading.move(action, in: size(on: stage), world: stage.world)
  }

  func followed(on stage: Stage) -> Destination? {
    guard let row else { return nil }
    let item = stage.world.dossier.recommendations[row].id
    return reading.focused(in: size(on: stage), world: stage.world)
      .map { Destination($0, of: item) }
  }

  private func size(on stage: Stage) -> Size {
    let area = ItemLayout(stage).reading
    return Size(columns: area.columns, rows: area.rows)
  }
}
