internal import FollowUp
internal import Text

/// One line of the menu: a kind of form, and whether it can be filled in here by whoever looks.
struct MenuEntry: Sendable {
  let kind: FormKind
  let title: Phrase
  /// Why it cannot be done; nothing when it can.
  let refusal: Phrase?
  /// What should be known before, such as who confirms it.
  let remark: Phrase?

  /// Everything that can be recorded on these items, then what concerns the dossier as a whole.
  static func all(_ subjects: Subjects, in world: World) -> [MenuEntry] {
    let first = Sheet(FormRequest(.note, on: subjects.items), on: subjects.items.first, in: world)
    return FormKind.menu.map { MenuEntry($0, subjects, first) }
  }

  init(_ kind: FormKind, _ subjects: Subjects, in world: World) {
    let request = FormRequest(kind, on: subjects.items)
    self.init(kind, subjects, Sheet(request, on: subjects.items.first, in: world))
  }

  /// `sheet` is that of any form on the first of the items.
  private init(_ kind: FormKind, _ subjects: Subjects, _ sheet: Sheet) {
    let recipe = kind.recipe
    let sheet = sheet.asking(for: FormRequest(kind, on: subjects.items))
    self.kind = kind
    title = recipe.title
    let permissions = recipe.acts.map { Permission(of: $0, for: sheet.role) }
    let best = permissions.first { $0.refusal == nil } ?? permissions.first
    refusal = best?.refusal ?? Self.refusal(recipe, subjects, sheet)
    remark = recipe.remark(for: sheet.role) ?? best?.remark
  }

  private static func refusal(_ recipe: any Recipe, _ subjects: Subjects, _ sheet: Sheet) -> Phrase?
  {
    switch recipe.manner {
    case .dossier: return nil
    case .single where subjects.items.count > 1:
      return Phrase("één punt tegelijk", "one item at a time")
    case .walk, .each, .together, .single: break
    }
    if subjects.items.isEmpty { return Phrase("er is geen punt gekozen", "no item is chosen") }
    guard subjects.items.count == 1 else { return nil }
    let isParent = sheet.situation?.isParent ?? false
    if isParent, recipe.acts.contains(where: \.isOfItem) {
      return Phrase("dit punt bestaat uit delen", "this item consists of parts")
    }
    return recipe.refusal(on: sheet)
  }
}

/// Whether a role may do something, in the few words of the menu.
struct Permission {
  let refusal: Phrase?
  let remark: Phrase?

  init(of act: Act, for role: Role) {
    let way = act.way
    if way.alone(isBooked: false).contains(role) {
      (refusal, remark) = (nil, nil)
    } else if way.proposer == role {
      (refusal, remark) = (nil, way.confirmer.map { Self.confirms($0) })
    } else if way.alone(isBooked: true).contains(role) {
      (refusal, remark) = (nil, Phrase("alleen uit een brief", "only from a letter"))
    } else {
      let roles = way.alone(isBooked: false) + [way.proposer].compactMap(\.self)
      (refusal, remark) = (Self.only(roles), nil)
    }
  }

  private static func confirms(_ role: Role) -> Phrase {
    Phrase("\(role.short.dutch) stelt vast", "\(role.short(.english)) confirms")
  }

  /// One side where all of it may, else the roles.
  private static func only(_ roles: [Role]) -> Phrase {
    if Set(roles.map(\.side)) == [.inspectorate], roles.contains(.inspector) {
      return Phrase("alleen de Inspectie", "only the Inspectorate")
    }
    if Set(roles.map(\.side)) == [.ministry], roles.contains(.caseHolder) {
      return Phrase("alleen het ministerie", "only the ministry")
    }
    return Phrase(
      "alleen een \(Sentence.choice(roles.map(\.short.dutch), in: .dutch))",
      "only a \(Sentence.choice(roles.map { $0.short(.english) }, in: .english))")
  }
}
