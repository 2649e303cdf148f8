internal import Canvas
internal import FollowUp
internal import Text

/// The actions that are the same on every screen.
extension Model {
  mutating func performEverywhere(_ action: Action) -> [Effect] {
    switch action {
    case .back: pages.removeLast()
    case .quit: return [.quit]
    case .day: prompt = Prompt(.day)
    case .dayBack: return dayBefore.map { reckon($0) } ?? []
    case .dayOn: return dayAfter.map { reckon($0) } ?? []
    case .copy: return top.copied(on: stage).map { [.copy($0)] } ?? []
    case .export: prompt = top.exported(on: stage).map { Prompt(.file($0)) }
    case .undo: return world.member.map { [.lookBack($0.id, again: false)] } ?? []
    case .redo: return world.member.map { [.lookBack($0.id, again: true)] } ?? []
    case .look: return [.look(isAsked: true)]
    case .proposals: pages.append(Navigation.page(.proposals, in: world))
    case .drafts:
      // Since the start a window may have ended, or somebody may have gone on with what it left.
      pages.append(Navigation.page(.drafts, in: world))
      return [.findDrafts]
    case .documents: pages.append(Navigation.page(.documents(), in: world))
    case .palette: pages.append(Navigation.palette(offers + forms))
    case .help: pages.append(Navigation.help(offers + forms))
    default: go(action)
    }
    return []
  }

  /// Every action that there is on what is in sight, each once.
  var offers: [Offer] {
    var seen: Set<Action> = []
    return (top.actions + Action.everywhere).filter { seen.insert($0).inserted }
      .map { Offer(action: $0, refusal: refusal(of: $0)) }
  }

  private mutating func go(_ action: Action) {
    guard let place = Navigation.tabs.firstIndex(where: { $0.action == action }) else { return }
    pages = []
    tab = place
  }

  func refusalEverywhere(of action: Action) -> Phrase? {
    switch action {
    case .back:
      pages.isEmpty
        ? Phrase("er is geen vorige pagina; Q stopt", "there is no page before this; Q quits") : nil
    case .dayBack:
      dayBefore == nil
        ? Phrase("eerder gebeurde er niets", "nothing happened before this day") : nil
    case .dayOn:
      dayAfter == nil
        ? Phrase("later gebeurde er niets", "nothing happened after this day") : nil
    case .copy:
      top.copied(on: stage) == nil ? Phrase("er is niets gekozen", "nothing is chosen") : nil
    case .export:
      top.exported(on: stage) == nil
        ? Phrase(
          "deze pagina is er niet als bestand; y kopieert", "this page has no file form; y copies")
        : nil
    case .proposals:
      world.recordings?.proposals.isEmpty ?? true
        ? Phrase("er wacht geen voorstel", "no proposal waits") : nil
    case .drafts: world.refusalToRecord
    case .undo, .redo: world.refusalToRecord ?? refusalWithoutMembers
    default: whereOneIs(action)
    }
  }

  private var refusalWithoutMembers: Phrase? {
    guard world.isWithoutMembers else { return nil }
    return Phrase("er is nog niets vastgelegd", "nothing was recorded yet")
  }

  private func whereOneIs(_ action: Action) -> Phrase? {
    let isHere = Navigation.tabs[tab].action == action && pages.isEmpty
    return isHere ? Phrase("dit is dat scherm", "this is that screen") : nil
  }

  /// Today is a day on which one always can stand.
  private var stops: [Day] { (world.days + [world.today]).sorted() }
  private var dayInSight: Day { wanted ?? world.board.day }
  private var dayBefore: Day? { stops.last { $0 < dayInSight } }
  private var dayAfter: Day? { stops.first { $0 > dayInSight } }
}
