internal import Canvas
internal import FollowUp
internal import Text

/// The palette: type to find an action, see its key, or why it cannot be done now.
struct Palette: Screen {
  private let offers: [Offer]
  private var field = TextField()
  private var chosen = 0
  private var list = Viewport()

  init(_ offers: [Offer]) { self.offers = offers.filter { $0.action != .palette } }

  let actions: [Action] = []
  let isTyping = true

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    let found = found(in: stage.world)
    switch key {
    case .escape, .control("c"): return [.back]
    case .backspace where field.isEmpty: return [.back]
    case .enter:
      guard found.indices.contains(chosen) else { return [] }
      return [.perform(found[chosen].action)]
    case .down, .tab: chosen = min(chosen + 1, max(0, found.count - 1))
    case .up, .backTab: chosen = max(chosen - 1, 0)
    case .character, .control, .alt, .paste, .backspace, .delete, .insert, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      guard field.take(key) else { return [.say(.refused(key.refused(because: Notice.typing)))] }
      chosen = 0
    }
    return []
  }

  mutating func settle(on stage: Stage) {
    let found = found(in: stage.world)
    chosen = min(chosen, max(0, found.count - 1))
    _ = list.show(focus: chosen, of: found.count, height: rows(on: stage))
  }

  /// Those whose name, help or key holds every word that was typed; names first.
  private func found(in world: World) -> [Offer] {
    let words = Fold.bytes(of: field.text.text).split(separator: UInt8(ascii: " ")).map(Array.init)
    let matching = offers.filter { offer in
      words.allSatisfy { word in
        offer.action.searched(world.language).contains { Fold.contains($0, word) }
      }
    }
    let isNamed = { (offer: Offer) in
      words.allSatisfy { Fold.contains(offer.action.title(world.language), $0) }
    }
    return matching.filter(isNamed) + matching.filter { !isNamed($0) }
  }

  private func rows(on stage: Stage) -> Int {
    stage.size.rows - footerRows(on: stage) - 1 - (stage.isCompact ? 1 : 3)
  }
}

/// The picture.
extension Palette {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    var head = body.takeTop(1).inset(columns: 1)
    frame.put(Clean(":"), .heading, in: head.takeLeft(2))
    frame.put(field, in: head, hasCursor: true)
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    let found = found(in: stage.world)
    let rows = list.showing(focus: chosen, of: found.count, height: body.rows)
    for (row, place) in rows.enumerated() {
      put(found[place], isChosen: place == chosen, on: &frame, in: body, row: row, stage)
    }
    if found.isEmpty {
      frame.put(
        stage.say("Geen opdracht gevonden.", "No command found."), in: body.inset(columns: 1))
    }
  }

  private func put(
    _ offer: Offer, isChosen: Bool, on frame: inout Frame, in area: Rect, row: Int, _ stage: Stage
  ) {
    let style: Style = offer.refusal == nil ? .ordinary : .quiet
    let line =
      TextLine(isChosen ? Sign.focus.clean : " ") + TextLine(stage.say(offer.action.title), style)
    let key = TextLine(
      stage.say(offer.action.keyLabel) + " ", offer.refusal == nil ? .heading : .quiet)
    frame.put(line, right: key, in: area, row: row)
    guard isChosen else { return }
    frame.restyle(
      Rect(top: area.top + row, left: area.left, rows: 1, columns: area.columns), .focus)
  }

  func footer(on stage: Stage) -> Footer {
    let found = found(in: stage.world)
    guard found.indices.contains(chosen) else { return Footer() }
    return found[chosen].footer(rows: footerRows(on: stage), stage)
  }
}

extension Action {
  /// What the palette searches.
  fileprivate func searched(_ language: Language) -> [String] {
    [title(language), hint(language), help(language), keyLabel(language)]
  }
}
