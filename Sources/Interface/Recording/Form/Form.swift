internal import Canvas
internal import FollowUp
internal import Text

/// A form: what is asked for one kind of entry, what was filled in, and how far saving is.
struct Form: Screen {
  let request: FormRequest
  /// The name of its draft, by which it also knows the replies to what it asked.
  let draft: Draft.ID
  /// The item at hand, as a place in the items of the request.
  var place = 0
  var answers: Answers
  /// The field that is typed into; nothing before the first time that it is shown.
  var focus: Slot?
  var step = Step.typing
  /// Whether something was filled in that is not saved.
  var isTouched = false
  /// What was on screen of each item when typing began.
  var seen: Seen
  /// The sums of the files that stand in the dossier already.
  var sums: [String: String] = [:]
  /// What saving would change, as it was told last.
  var weighing: Weighing?
  /// Whether an answer to that is on its way.
  var isWeighing = false
  var keeping = Keeping.nothing
  /// Why it was not saved the last time.
  var failure: Phrase?
  /// The field whose text is with the editor.
  var edited: Slot?
  /// Whether the next item comes after saving.
  var goesOn = false

  enum Step: Sendable {
    case typing
    /// Asks whether to save, to keep or to wipe.
    case leaving
    /// Asks whether so many items get the same.
    case asking
    case saving
    /// Others recorded these on the item meanwhile: nothing was saved.
    case stale([Recorded])
  }

  /// Where what was typed is kept.
  enum Keeping: Sendable {
    case nothing
    case kept(Moment)
    case notKept(Obstacle)
  }

  init(_ request: FormRequest, in world: World) {
    self.init(request, draft: Draft.name(of: request, in: world), in: world)
  }

  init(_ request: FormRequest, draft: Draft.ID, in world: World) {
    self.request = request
    self.draft = draft
    seen = Seen(request.items, in: world)
    answers = Answers(request.given)
    fill(in: world)
  }

  /// Fills in what the form begins with, where nothing stands yet.
  mutating func fill(in world: World) {
    for one in recipe.start(sheet(in: world)) where answers.text(one.slot) == nil {
      answers[one.slot] = Typed(one.text)
    }
  }

  var recipe: any Recipe { request.kind.recipe }
  let actions: [Action] = []
  let isTyping = true
  var holdsStill: Bool { isTouched }

  var item: Recommendation.ID? {
    request.items.indices.contains(place) ? request.items[place] : nil
  }

  /// The items that are left after this one, of a form that goes through them.
  var isLast: Bool { recipe.manner != .walk || place + 1 >= request.items.count }

  func sheet(in world: World) -> Sheet { sheet(on: item, in: world) }

  private func sheet(on item: Recommendation.ID?, in world: World) -> Sheet {
    Sheet(request, on: item, in: world, answers, seen: seen, sums: sums)
  }

  /// What would be recorded, of all items that it is about.
  func submissions(in world: World) throws(Gap) -> [Submission] {
    let recipe = recipe
    if recipe.manner != .dossier, request.items.contains(where: { world.row(of: $0) == nil }) {
      throw Gap.isGone(focus)
    }
    guard recipe.manner == .each else { return try recipe.submissions(sheet(in: world)) }
    var all: [Submission] = []
    for item in request.items { all += try recipe.submissions(sheet(on: item, in: world)) }
    return all
  }

  mutating func settle(on stage: Stage) {
    let slots = recipe.fields(sheet(in: stage.world)).map(\.slot)
    if focus.map({ slots.contains($0) }) != true { focus = slots.first }
  }

  func rowsInSight(on stage: Stage) -> [Int] {
    item.flatMap { stage.world.row(of: $0) }.map { [$0] } ?? []
  }
}

extension Answers {
  init(_ given: [FormRequest.Given]) {
    self.init()
    for one in given { self[one.slot] = Typed(one.text) }
  }
}

extension Gap {
  /// An item that is not in the dossier, such as one whose booking was taken back.
  fileprivate static func isGone(_ slot: Slot?) -> Gap {
    Gap(
      slot ?? .text, "Dit punt staat niet in het dossier.", "This item is not in the dossier.")
  }
}
