internal import Canvas
internal import FollowUp
internal import Text

/// What a form asks, what it would record and whether it may: worked out once for what was filled
/// in. Keys, picture and weighing all ask for it, and one form can be about hundreds of items.
struct FormWork: Sendable {
  fileprivate let basis: Basis
  let fields: [FormField]
  let submissions: Result<[Submission], Gap>
  /// Nothing is refused while something is missing.
  let check: FormCheck

  /// What it depends on.
  fileprivate struct Basis: Hashable {
    let printing: Printing
    let today: Day
    let place: Int
    let answers: [String]
    let seen: Seen
    let files: NamedFiles
    let count: Int
  }
}

extension Form {
  /// Of more items than this only so many are looked at while one types, and all of them as soon as
  /// one stops.
  static let mostWhileTyping = 200

  /// Whether all items are looked at now.
  var isWhole: Bool {
    if case .typing = step { return recipe.manner != .each || items.count == request.items.count }
    return true
  }

  private var items: ArraySlice<Recommendation.ID> {
    if case .typing = step { return request.items.prefix(Self.mostWhileTyping) }
    return request.items[...]
  }

  private func basis(in world: World) -> FormWork.Basis {
    FormWork.Basis(
      printing: world.printing, today: world.today, place: place,
      answers: answers.kept.flatMap { [$0.slot.rawValue, $0.text] }, seen: seen, files: files,
      count: items.count)
  }

  func work(in world: World) -> FormWork {
    let basis = basis(in: world)
    if let worked, worked.basis == basis { return worked }
    let fields = recipe.fields(sheet(in: world))
    do throws(Gap) {
      let submissions = try answered(in: world)
      return FormWork(
        basis: basis, fields: fields, submissions: .success(submissions),
        check: check(submissions, in: world))
    } catch {
      return FormWork(
        basis: basis, fields: fields, submissions: .failure(error),
        check: FormCheck(refusal: nil, confirmer: nil))
    }
  }

  func fields(in world: World) -> [FormField] { work(in: world).fields }

  mutating func workOut(in world: World) { worked = work(in: world) }

  /// What would be recorded, of all items that are looked at.
  func submissions(in world: World) throws(Gap) -> [Submission] {
    try work(in: world).submissions.get()
  }

  private func answered(in world: World) throws(Gap) -> [Submission] {
    let recipe = recipe
    if recipe.manner != .dossier, items.contains(where: { world.row(of: $0) == nil }) {
      throw Gap.isGone(focus)
    }
    guard recipe.manner == .each else { return try recipe.submissions(sheet(in: world)) }
    var all: [Submission] = []
    for item in items { all += try recipe.submissions(sheet(on: item, in: world)) }
    return all
  }
}

extension Gap {
  /// An item that is not in the dossier, such as one whose booking was taken back.
  fileprivate static func isGone(_ slot: Slot?) -> Gap {
    Gap(
      slot ?? .text, "Dit punt staat niet in het dossier.", "This item is not in the dossier.")
  }
}

/// What was found for what was typed in a field that picks: looked for once a key.
struct Finding: Sendable {
  fileprivate let place: Int
  fileprivate let slot: Slot
  fileprivate let query: String
  fileprivate let printing: Printing
  let candidates: [Candidate]
}

extension Form {
  /// What the field offers to pick from now.
  func found(in field: FormField, _ sheet: Sheet) -> [Candidate] {
    guard case .pick(let shelf) = field.manner else { return [] }
    let typed = answers[field.slot]
    if let finding, finding.place == place, finding.slot == field.slot,
      finding.query == typed.query, finding.printing == sheet.world.printing
    {
      return finding.candidates
    }
    return shelf.found(typed.query, in: sheet, most: FormLayout.mostFound)
  }

  /// Looks for what the field of this moment offers, when something is still to be picked.
  mutating func find(in field: FormField?, _ sheet: Sheet) {
    guard let field, case .pick = field.manner, answers[field.slot].chosen == nil else {
      finding = nil
      return
    }
    finding = Finding(
      place: place, slot: field.slot, query: answers[field.slot].query,
      printing: sheet.world.printing, candidates: found(in: field, sheet))
  }
}
