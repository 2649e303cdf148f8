internal import FollowUp
internal import Text

/// *Vaststellen of teruggeven*: what a second person does with a proposal.
struct VerdictRecipe: Recipe {
  let title = Phrase("Vaststellen of teruggeven", "Confirm or return")
  let acts: [Act] = []
  let manner = FormManner.single

  private enum Verdict: String, CaseIterable {
    case confirm
    case giveBack = "return"

    var word: Phrase {
      switch self {
      case .confirm: Phrase("vaststellen", "confirm")
      case .giveBack: Phrase("teruggeven", "give back")
      }
    }
  }

  func refusal(on sheet: Sheet) -> Phrase? {
    let proposals = sheet.proposals
    guard let first = proposals.first else {
      return Phrase("er wacht geen voorstel", "no proposal waits")
    }
    let obstacles = proposals.map { sheet.obstacle(to: .confirmation(of: $0.id)) }
    guard !obstacles.contains(nil) else { return nil }
    return sheet.obstacle(to: .confirmation(of: first.id))
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] { .only(.proposal, .proposals, in: sheet) }

  /// What was proposed, by whom and why.
  func told(_ sheet: Sheet) -> [Told] {
    let id = sheet.answers.text(.proposal)
    guard let one = sheet.proposals.first(where: { $0.id.text == id }) else { return [] }
    let why = one.submission.grounds.joined(separator: " ")
    let name = sheet.world.name(of: one)
    return [Told(label: Phrase("Van", "By"), text: Phrase("\(name): \(why)", nil))]
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    let isReturn = sheet.answers.value(.verdict, as: Verdict.self) == .giveBack
    return [
      FormField(.proposal, .pick(.proposals)),
      .choice(.verdict, Verdict.allCases, word: \.word, refusal: { refusal(of: $0, sheet) }),
    ] + (isReturn ? [FormField(.reason, .text(lines: 2))] : []) + [FormField(.date, .day)]
  }

  private func refusal(of verdict: Verdict, _ sheet: Sheet) -> Phrase? {
    guard verdict == .confirm, let id = sheet.answers.text(.proposal) else { return nil }
    return sheet.obstacle(to: .confirmation(of: Event.ID(id)))
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let id = Event.ID(
      try answers.needed(.proposal, "Kies het voorstel.", "Choose the proposal."))
    let verdict = try answers.needed(
      .verdict, as: Verdict.self, "Kies vaststellen of teruggeven.",
      "Choose to confirm or to give back.")
    switch verdict {
    case .confirm: return [try sheet.submission(.confirmation(of: id))]
    case .giveBack:
      let reason = try answers.needed(
        .reason, "Zeg waarom u het teruggeeft.", "Say why you give it back.")
      return [try sheet.submission(.returned(id, reason: reason))]
    }
  }
}

extension Submission {
  /// Why it was proposed, in the words of who did.
  fileprivate var grounds: [String] {
    guard case .happening(.proposal(let proposed)) = content else { return [] }
    let reasons: [String?] =
      switch proposed {
      case .closure(let closure): [closure.reason, closure.riskOwner.map { "(\($0))" }]
      case .position(let position): [position.reason] + position.actions
      case .target(_, let reason), .commitment(_, .moved(_, let reason)): [reason]
      case .claim, .termExtension, .assessment, .reopen, .commitment, .acknowledgement,
        .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
        .returned, .unknown:
        []
      }
    return (reasons + [text?.dutch]).compactMap(\.self)
  }
}
