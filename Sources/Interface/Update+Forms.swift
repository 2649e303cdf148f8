internal import FollowUp
internal import Text

/// Opening a form without its menu.
extension Model {
  /// Every form, with the reason where it is not for what is in sight; none where nothing is
  /// recorded.
  var forms: [Offer] {
    guard top.actions.contains(.record) else { return [] }
    return Action.forms.map { Offer(action: $0, refusal: refusal(of: $0)) }
  }

  /// Why a form cannot be filled in for what is in sight.
  func refusal(of form: FormKind) -> Phrase? {
    if let reason = refusalWhileHolding ?? world.refusalToRecord { return reason }
    guard let subjects = top.subjects(on: stage) else {
      if top.actions.contains(.record), let reason = top.refusal(of: .record, on: stage) {
        return reason
      }
      return Phrase("hier is geen punt gekozen", "no item is chosen here")
    }
    return world.isWithoutMembers ? nil : MenuEntry(form, subjects, in: world).refusal
  }

  /// In a dossier without members one first says who one is, as with the menu.
  mutating func open(_ form: FormKind) -> [Effect] {
    guard let subjects = top.subjects(on: stage) else { return [] }
    let destination: Destination =
      world.isWithoutMembers ? .recording(subjects) : .form(FormRequest(form, on: subjects))
    return grant([.open(destination)])
  }
}
