internal import Canvas
internal import FollowUp
internal import Text

/// A form: what is asked for one kind of entry, what was filled in, and how far saving is.
struct Form: Screen {
  let request: FormRequest
  /// The name of its draft, by which it also knows the replies to what it asked.
  let draft: Draft.ID
  /// The draft with which it goes on, while that is still on offer.
  var offered: Draft.ID?
  /// The draft of a window that is gone, with which this form goes on, until what it says is kept
  /// under the name of this window.
  var adopted: Draft.ID?
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
  /// What is known of the files that were named.
  var files = NamedFiles()
  /// What came along from the item before, and which one that was.
  var carried: (answers: Answers, from: Recommendation.ID)?
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
  /// What would be recorded, and whether it may be.
  var worked: FormWork?
  /// What was found by typing in the field of this moment.
  var finding: Finding?

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

  func sheet(on item: Recommendation.ID?, in world: World) -> Sheet {
    Sheet(request, on: item, in: world, answers, seen: seen, files: files)
  }

  mutating func settle(on stage: Stage) {
    workOut(in: stage.world)
    let fields = fields(in: stage.world)
    if !fields.contains(where: { $0.slot == focus }) { focus = start(among: fields) }
    find(in: fields.first { $0.slot == focus }, sheet(in: stage.world))
  }

  /// The first field; who was handed a proposal begins at what is to be decided on it.
  private func start(among fields: [FormField]) -> Slot? {
    let isHanded = request.given.contains { $0.slot == .proposal }
    return (fields.first { !isHanded || $0.slot != .proposal } ?? fields.first)?.slot
  }

  /// Another dossier: what saving would change is another question now, and of what was never
  /// filled in the newest is what is on screen.
  mutating func renew(from old: World, to new: World) {
    weighing = nil
    if !isTouched { seen = Seen(request.items, in: new) }
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
