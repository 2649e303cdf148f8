internal import Canvas
internal import FollowUp
internal import Text

/// *2 Punten*: every recommendation, call, concern and finding, one line each.
///
/// From 110 columns on the detail of the focused item stands beside the list.
struct Items: Screen {
  var order = ItemOrder()
  var query = ItemQuery()
  /// What is shown, in order; made again only when the day, the order or the filter changes.
  var list = ItemList()
  /// Marked items, as places in `dossier.recommendations`.
  var marks: Set<Int> = []
  /// The detail beside the list.
  var detail = ItemDetail()

  /// The filter with which it was opened as the list behind a number: leaving it leaves the list.
  private(set) var door = ItemQuery()

  init(_ world: World) { list = ItemList(isOpening: true) }

  init(_ filter: Filter, in world: World) {
    door = ItemQuery(filter, world.language)
    query = door
  }

  /// Whether another filter stands there than the list began with.
  var isFiltered: Bool { query.field.text != door.field.text }

  var isTyping: Bool { query.isTyping }

  var actions: [Action] {
    let leaving: [Action] = detail.hasFocus || isFiltered || order.side != nil ? [.back] : []
    return [
      .open, .record, .nextPart, .previousPart, .mark, .filter, .group, .mine, .sort, .reverse,
    ]
      + [.markAll, .unmark, .timeline]
      + Action.moves.filter { $0 != .nextPart && $0 != .previousPart }
      + leaving
  }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    guard !list.isPending || !Self.aboutRows.contains(action) else { return Self.notThere }
    return switch action {
    case .open, .mark, .markAll, .timeline:
      list.isEmpty ? Self.nothingShown : refusalInDetail(action, stage)
    case .nextPart, .previousPart: stage.isWide ? nil : Self.noDetail
    case .unmark: marks.isEmpty ? Phrase("er is niets gemarkeerd", "nothing is marked") : nil
    default: nil
    }
  }

  private func refusalInDetail(_ action: Action, _ stage: Stage) -> Phrase? {
    guard action == .open, detail.hasFocus, detail.followed(on: stage) == nil else { return nil }
    return Phrase("deze regel verwijst nergens naar", "this line leads nowhere")
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open where detail.hasFocus: Phrase("volgen", "follow")
    case .nextPart:
      detail.hasFocus ? nil : Phrase("naar detail", "to detail")
    case .back where detail.hasFocus: Phrase("naar lijst", "to list")
    case .back where isFiltered: Phrase("filter uit", "no filter")
    case .back where order.side != nil: Phrase("alles", "all")
    case .record where !marks.isEmpty:
      Phrase("bijwerken (\(marks.count))", "update (\(marks.count))")
    case .palette where stage.isCompact: Phrase("meer", "more")
    default: nil
    }
  }

  private static let aboutRows: [Action] = [.open, .record, .mark, .markAll, .timeline]
  private static let notThere = Phrase(
    "de lijst wordt nog gemaakt", "the list is still being made")
  private static let nothingShown = Phrase("er staat geen punt", "there is no item")
  private static let noDetail = Phrase(
    "het detail staat pas vanaf 110 kolommen naast de lijst; Enter opent het",
    "the detail stands beside the list from 110 columns on; Enter opens it")
}

extension Items {
  mutating func settle(on stage: Stage) {
    list.make(order, query, on: stage)
    if !stage.isWide { detail.hasFocus = false }
    list.show(height: ItemLayout(stage).list.rows)
    // While the rows of another day are on their way one stays where one was reading.
    if list.focused != nil || !list.isPending { detail.settle(on: list.focused, on: stage) }
  }

  func sweep(on stage: Stage) -> Sweep? { list.sweep }

  func rowsInSight(on stage: Stage) -> [Int] {
    list.rows(in: list.inSight(height: ItemLayout(stage).list.rows))
  }

  mutating func renew(from old: World, to new: World) {
    let place = { (row: Int) in new.row(of: old.dossier.recommendations[row].id) }
    marks = Set(marks.compactMap(place))
    list.renew(place)
  }

  func copied(on stage: Stage) -> String? {
    let world = stage.world
    let rows = marks.isEmpty ? [list.focused].compactMap(\.self) : marks.sorted()
    guard !rows.isEmpty else { return nil }
    return rows.map { world.dossier.recommendations[$0].copy(world.language) }
      .joined(separator: "\n\n")
  }

  func exported(on stage: Stage) -> ReportRequest? {
    guard !list.isEmpty || list.isPending else { return nil }
    let world = stage.world
    let subject = ReportRequest.Subject.list(
      order.narrowed(query.filter), order.grouping, order.sort)
    return ReportRequest(subject, on: world.board, in: world.index, world.language)
  }
}
