internal import Text

/// Who may not do it.
extension Refusal {
  package enum Actor: Hashable, Sendable {
    case notMember
    /// The list of members has another role.
    case otherRole(Role)
    case onlyReads
    case notRole(Act, isBooked: Bool)
    case notConfirmer(Act)
    case needsSecondPerson(Act)
    case needsNoProposal
    case samePerson
    case mayNotAddMember(Role)
    case firstMemberIsSelf
    case ownRole
    /// Recorded by somebody else, or booked by the editors.
    case notYours
  }
}

extension Refusal.Actor {
  var words: Refusal.Words {
    switch self {
    case .notMember: Refusal.Actor.stranger
    case .otherRole(let role): (Refusal.Actor.listed(as: role), nil)
    case .onlyReads: (Phrase("een lezer legt niets vast", "a reader records nothing"), nil)
    case .notRole(let act, let isBooked):
      (Refusal.Actor.only(act.way.alone(isBooked: isBooked), act), instead(of: act))
    case .notConfirmer(let act):
      (Refusal.Actor.only(act.way.confirmer.map { [$0] } ?? [], confirming: act), nil)
    case .needsSecondPerson(let act): (Refusal.Actor.second(act), Refusal.Actor.propose)
    case .needsNoProposal: Refusal.Actor.alone
    case .samePerson: Refusal.Actor.same
    case .mayNotAddMember(let role): (Refusal.Actor.adding(role), nil)
    case .firstMemberIsSelf: Refusal.Actor.first
    case .ownRole: Refusal.Actor.own
    case .notYours: Refusal.Actor.others
    }
  }

  private func instead(of act: Act) -> Phrase? {
    guard case .notRole(_, let isBooked) = self, !isBooked else { return nil }
    switch act.way {
    case .word, .mandated:
      return Phrase(
        "als inspecteur uit een brief boeken, met het document erbij",
        "as an inspector, book it from a letter, with the document")
    case .twoInspectors, .direct: return nil
    }
  }
}

/// The clauses that are always the same.
extension Refusal.Actor {
  private static let stranger: Refusal.Words = (
    Phrase(
      "u staat niet in de ledenlijst van dit dossier en kunt alleen lezen",
      "you are not a member of this dossier and can only read"),
    Phrase(
      "een coördinator of mandaathouder vragen u toe te voegen",
      "ask a coordinator or mandate holder to add you")
  )
  private static let first: Refusal.Words = (
    Phrase("dit dossier heeft nog geen leden", "this dossier has no members yet"),
    Phrase(
      "uzelf als eerste toevoegen, met vervolg member add",
      "add yourself first, with vervolg member add")
  )
  private static let own: Refusal.Words = (
    Phrase("u geeft uzelf geen andere rol", "you do not give yourself another role"),
    Phrase("het een ander vragen", "ask somebody else")
  )
  private static let same: Refusal.Words = (
    Phrase("wie voorstelt, stelt niet zelf vast", "who proposes does not confirm"),
    Phrase("een ander laten vaststellen", "let somebody else confirm it")
  )
  private static let alone: Refusal.Words = (
    Phrase("hiervoor is geen tweede persoon nodig", "this needs no second person"),
    Phrase("het direct vastleggen", "record it at once")
  )
  private static let others: Refusal.Words = (
    Phrase("dit is door een ander vastgelegd", "somebody else recorded this"),
    Phrase(
      "het vragen aan wie het vastlegde, of aan de coördinator of mandaathouder van die kant",
      "ask who recorded it, or the coordinator or mandate holder of that side")
  )
  private static let propose = Phrase(
    "het voorstellen, of boeken uit een brief met het document erbij",
    "propose it, or book it from a letter with the document")
}

/// The clauses that are made of roles and acts.
extension Refusal.Actor {
  private static func only(_ roles: [Role], _ act: Act) -> Phrase {
    let roles = roles.isEmpty ? [act.way.proposer].compactMap { $0 } : roles
    return Phrase(
      "\(act.phrase(.dutch)) doet alleen een \(choice(roles, .dutch))",
      "\(act.phrase(.english)) is only for a \(choice(roles, .english))")
  }

  private static func only(_ roles: [Role], confirming act: Act) -> Phrase {
    guard !roles.isEmpty else {
      return Phrase("hier valt niets vast te stellen", "there is nothing to confirm here")
    }
    return Phrase(
      "\(act.phrase(.dutch)) wordt vastgesteld door een \(choice(roles, .dutch))",
      "\(act.phrase(.english)) is confirmed by a \(choice(roles, .english))")
  }

  private static func second(_ act: Act) -> Phrase {
    let roles = [act.way.confirmer].compactMap { $0 }
    return Phrase(
      "\(act.phrase(.dutch)) geldt pas als een \(choice(roles, .dutch)) het vaststelt",
      "\(act.phrase(.english)) counts only when a \(choice(roles, .english)) confirms it")
  }

  private static func adding(_ role: Role) -> Phrase {
    let heads = Membership.heads(of: role)
    return Phrase(
      "een \(role.short(.dutch)) wordt toegevoegd door een \(choice(heads, .dutch))",
      "a \(role.short(.english)) is added by a \(choice(heads, .english))")
  }

  private static func listed(as role: Role) -> Phrase {
    Phrase(
      "in de ledenlijst staat u als \(role.long(.dutch))",
      "the list of members has you as \(role.long(.english))")
  }

  private static func choice(_ roles: [Role], _ language: Language) -> String {
    Sentence.choice(roles.map { $0.long(language) }, in: language)
  }
}
