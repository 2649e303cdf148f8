/// Who may record in a dossier, and who may add others.
///
/// In a dossier without members the first person who records says who they are. That person adds
/// others until a side has its own: then a coordinator adds members of the inspectorate, a mandate
/// holder those of the ministry, and either of them readers.
package struct Membership {
  private let members: [Member]

  package init(_ members: [Member]) { self.members = members }

  /// The member who acts, in the role that the list gives.
  package func member(_ author: Author) throws(Refusal) -> Member {
    guard let member = members.first(where: { $0.id == author.member }) else {
      throw .actor(.notMember)
    }
    guard member.role == author.role else { throw .actor(.otherRole(member.role)) }
    guard member.role != .reader else { throw .actor(.onlyReads) }
    return member
  }

  /// Whether `author` may add `new`, or give a member a new name or role.
  package func check(_ new: Member, by author: Author) throws(Refusal) {
    guard !members.isEmpty else { return try checkFirst(new, by: author) }
    let member = try member(author)
    let old = members.first { $0.id == new.id }
    if new.id == member.id, new.role != member.role { throw .actor(.ownRole) }
    for role in [new.role, old?.role].compactMap({ $0 }) where !mayAdd(role, member) {
      throw .actor(.mayNotAddMember(role))
    }
  }

  private func checkFirst(_ new: Member, by author: Author) throws(Refusal) {
    guard new.id == author.member, new.role == author.role else { throw .actor(.firstMemberIsSelf) }
    guard new.role != .reader else { throw .actor(.onlyReads) }
  }

  private func mayAdd(_ role: Role, _ member: Member) -> Bool {
    let heads = Membership.heads(of: role)
    if heads.contains(member.role) { return true }
    return member.id == members.first?.id && !members.contains { heads.contains($0.role) }
  }

  /// Who adds members in a role, once they are there.
  package static func heads(of role: Role) -> [Role] {
    switch role.side {
    case .inspectorate: [.coordinator]
    case .ministry: [.mandateHolder]
    case nil: [.coordinator, .mandateHolder]
    }
  }
}
