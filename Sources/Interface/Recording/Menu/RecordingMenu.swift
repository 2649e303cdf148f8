internal import Canvas
internal import FollowUp
internal import Text

/// *Bijwerken*: everything that one could record here; what is not allowed is dim and says why.
struct RecordingMenu: Screen {
  private let subjects: Subjects
  private var chosen = 0
  private var list = Viewport()
  /// Its lines, made again only for another dossier, day or member.
  private var entries: [MenuEntry] = []
  private var made: Basis?

  private struct Basis: Hashable {
    let printing: Printing
    let today: Day
    let member: Member?

    init(_ world: World) {
      (printing, today, member) = (world.printing, world.today, world.member)
    }
  }

  init(_ subjects: Subjects) { self.subjects = subjects }

  let actions: [Action] = []
  /// The letters of its lines are keys.
  let isTyping = true

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch key {
    case .escape, .control("c"), .character("q"), .backspace: return [.back]
    case .character("j"), .down, .tab: chosen = min(chosen + 1, entries.count - 1)
    case .character("k"), .up, .backTab: chosen = max(chosen - 1, 0)
    case .home, .pageUp: chosen = 0
    case .end, .pageDown: chosen = entries.count - 1
    case .enter: return open(chosen)
    case .character(let letter):
      guard let place = entries.firstIndex(where: { $0.kind.key == letter }) else {
        return [.say(.refused(key.refused(because: Notice.noSuchEntry)))]
      }
      chosen = place
      return open(place)
    case .control, .alt, .paste, .delete, .insert, .left, .right, .function:
      return [.say(.refused(key.refused(because: Notice.noSuchEntry)))]
    }
    return []
  }

  private func open(_ place: Int) -> [Wish] {
    guard entries.indices.contains(place) else { return [.back] }
    let entry = entries[place]
    if let refusal = entry.refusal {
      return [.say(.refused(Notice.notAllowed(entry.title, because: refusal)))]
    }
    return [.replace(.form(FormRequest(entry.kind, on: subjects)))]
  }

  mutating func settle(on stage: Stage) {
    if made != Basis(stage.world) {
      made = Basis(stage.world)
      entries = MenuEntry.all(subjects, in: stage.world)
    }
    chosen = min(chosen, max(0, entries.count - 1))
    _ = list.show(focus: chosen, of: entries.count, height: rows(on: stage))
  }

  func rowsInSight(on stage: Stage) -> [Int] {
    subjects.items.first.flatMap { stage.world.row(of: $0) }.map { [$0] } ?? []
  }

  func footerRows(on stage: Stage) -> Int { 1 }

  private func rows(on stage: Stage) -> Int {
    stage.size.rows - 1 - footerRows(on: stage) - (stage.isCompact ? 1 : 3)
  }
}

/// The picture.
extension RecordingMenu {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    frame.putHead(
      TextLine(title(stage), .heading), right: stage.isCompact ? .empty : stage.who,
      in: body.takeTop(1))
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    let lines = list.showing(focus: chosen, of: entries.count, height: body.rows)
    for (row, place) in lines.enumerated() {
      put(entries[place], isChosen: place == chosen, on: &frame, in: body, row: row, stage)
    }
  }

  private func title(_ stage: Stage) -> Clean {
    let name = stage.say("Bijwerken", "Update")
    guard subjects.items.count == 1, let item = subjects.items.first else {
      let marked = stage.say(
        "\(subjects.items.count) gemarkeerd", "\(subjects.items.count) marked")
      return subjects.items.isEmpty ? name : name + " · " + marked
    }
    return name + " · " + Clean(item.text)
  }

  private func put(
    _ entry: MenuEntry, isChosen: Bool, on frame: inout Frame, in area: Rect, row: Int,
    _ stage: Stage
  ) {
    let isDim = entry.refusal != nil
    let style: Style = isDim ? .quiet : .ordinary
    let key = TextLine(Clean(String(entry.kind.key)), isDim ? .quiet : .heading)
    let sign = TextLine(isChosen ? Sign.focus.clean + " " : "  ")
    let title = stage.say(entry.title)
    var line = sign + key + TextLine("  ") + TextLine(title.padded(to: Self.titleWidth), style)
    if !stage.isCompact { line += TextLine(aside(entry, stage), .quiet) }
    frame.put(line, in: area, row: row)
    if isChosen { frame.cursor = Point(row: area.top + row, column: area.left) }
  }

  private static let titleWidth = 35

  private func aside(_ entry: MenuEntry, _ stage: Stage) -> Clean {
    if let refusal = entry.refusal {
      return stage.say(
        "kan niet: \(refusal.dutch)", "not allowed: \(refusal(.english))")
    }
    return entry.remark.map { stage.say($0) } ?? .empty
  }

  /// Why the chosen line cannot be done, where there is no room for it beside the line.
  func footer(on stage: Stage) -> Footer {
    guard stage.isCompact, entries.indices.contains(chosen) else { return Footer() }
    return Footer([TextLine(aside(entries[chosen], stage), .quiet)])
  }

  func keyBar(on stage: Stage) -> KeyBar? {
    KeyBar([
      (Phrase("Enter", nil), Phrase("kiezen", "choose"), 9),
      (Phrase("Esc", nil), Phrase("terug", "back"), 9),
    ])
  }
}

extension Notice {
  static let noSuchEntry = Phrase(
    "geen regel van dit menu heeft deze letter", "no line of this menu has this letter")

  static func notAllowed(_ title: Phrase, because reason: Phrase) -> Phrase {
    Phrase(
      "‘\(title.dutch)’ kan niet: \(reason.dutch).",
      "‘\(title(.english))’ is not allowed: \(reason(.english)).")
  }
}
