internal import FollowUp
internal import Text

/// *Wie u bent*: the first who records in a dossier without members becomes its first member.
struct MemberRecipe: Recipe {
  let title = Phrase("Wie u bent", "Who you are")
  let acts: [Act] = []
  let manner = FormManner.dossier

  func fields(_ sheet: Sheet) -> [FormField] {
    let login =
      sheet.world.window.user.isEmpty
      ? [FormField(.member, .line, hint: Phrase("hoe u inlogt", "how you log in"))] : []
    let roles = Role.allCases.filter { $0 != .reader }
    return login + [
      FormField(.name, .line, hint: Phrase("bijvoorbeeld M. de Boer", "for example M. de Boer")),
      .choice(.role, roles, word: \.long),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let user = sheet.world.window.user
    let login =
      user.isEmpty
      ? try sheet.answers.needed(.member, "Noem uw inlognaam.", "Give your login name.") : user
    let name = try sheet.answers.needed(.name, "Noem uw naam.", "Give your name.")
    let role = try sheet.answers.needed(
      .role, as: Role.self, "Kies uw rol.", "Choose your role.")
    let member = Member(id: Member.ID(login), name: name, role: role)
    return [
      Submission(
        .addition(.member(member)), by: Author(member: member.id, role: role), on: nil,
        date: PartialDate(sheet.today))
    ]
  }

  func follow(_ sheet: Sheet) -> Destination? { .recording(Subjects(sheet.request.items)) }
}
