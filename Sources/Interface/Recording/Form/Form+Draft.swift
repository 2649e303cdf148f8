internal import FollowUp
internal import Text

/// A form as a draft, and a draft as a form again.
extension Form {
  /// Everything that was filled in, by name and as typed; its moment is that of the writing.
  var kept: Draft {
    Draft(
      id: draft, at: Moment(seconds: 0), recommendation: item,
      fields: [Draft.Field(Name.kind, request.kind.rawValue)] + items
        + [Draft.Field(Name.place, String(place))]
        + (request.isEverything ? [Draft.Field(Name.all, Choice.yes)] : [])
        + request.given.map { Draft.Field(Name.given, $0.slot.rawValue) }
        + answers.kept.map { Draft.Field($0.slot.rawValue, $0.text) })
  }

  /// Each item with what was on screen of it.
  private var items: [Draft.Field] {
    request.items.flatMap { item in
      [Draft.Field(Name.item, item.text), Draft.Field(Name.seen, seen[item]?.text ?? "")]
    }
  }

  /// Nothing when no form made it, or one of a newer version.
  init?(_ draft: Draft, in world: World) {
    guard let kind = draft.texts(Name.kind).first.flatMap({ FormKind(rawValue: $0) }) else {
      return nil
    }
    let typed = draft.fields.compactMap { field in
      Slot(rawValue: field.name).map { FormRequest.Given(slot: $0, text: field.text) }
    }
    let given = Set(draft.texts(Name.given))
    let request = FormRequest(
      kind, on: draft.texts(Name.item).map { Recommendation.ID($0) },
      isEverything: !draft.texts(Name.all).isEmpty,
      given: typed.filter { given.contains($0.slot.rawValue) })
    let isOwn = draft.window == world.window.name
    self.init(
      request, draft: isOwn ? draft.id : Draft.name(of: request, in: world), in: world)
    offered = draft.id
    if !isOwn { adopted = draft.id }
    answers = Answers(typed)
    place = min(
      draft.texts(Name.place).first.flatMap { Int($0) } ?? 0, max(0, request.items.count - 1))
    for (item, event) in zip(request.items, draft.texts(Name.seen)) {
      seen[item] = event.isEmpty ? nil : Event.ID(event)
    }
    isTouched = true
  }

  /// What goes on with a draft is offered to nobody else, and is kept under a name of this window
  /// before the old one goes.
  mutating func begin(on stage: Stage) -> [Wish] {
    guard let offered else { return [] }
    self.offered = nil
    workOut(in: stage.world)
    return [.withdraw(offered), .carryOut(.keep(kept))] + weigh(in: stage.world)
  }

  /// The name under which a draft holds the kind of its form.
  static let kindName = "form"
  /// Those of the items and of the place among them.
  static let itemName = "form.item"
  static let placeName = "form.place"

  /// The names of what is no answer.
  private enum Name {
    static let kind = Form.kindName
    static let item = Form.itemName
    static let seen = "form.seen"
    static let place = Form.placeName
    static let all = "form.all"
    static let given = "form.given"
  }
}

extension Draft {
  fileprivate func texts(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.text)
  }

  /// A name that no other draft has.
  static func name(of request: FormRequest, in world: World) -> Draft.ID {
    let item = (request.items.first?.text ?? "").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    let mark = "\(request.kind.rawValue)-\(item.prefix(24))"
    let taken = Set(world.drafts.map(\.id))
    let first = Draft.name(of: mark, in: world.window)
    guard taken.contains(first) else { return first }
    let marks = (2...).lazy.map { Draft.name(of: "\(mark)-\($0)", in: world.window) }
    return marks.first { !taken.contains($0) } ?? first
  }
}
