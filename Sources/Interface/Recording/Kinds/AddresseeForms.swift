internal import FollowUp
internal import Text

/// *Verantwoordelijke noemen*: function and name of who answers for it.
struct OfficialRecipe: Recipe {
  let title = Phrase("Verantwoordelijke noemen", "Name responsible official")
  let acts: [Act] = [.official]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    let known = sheet.spokesman
    return [
      FormField(
        .official, .line,
        hint: known?.official.map { Phrase("nu: \($0)", "now: \($0)") }
          ?? Phrase("functie en naam", "function and name")),
      FormField(
        .party, .pick(.parties),
        hint: known?.party.map { Phrase("anders: \($0)", "else: \($0)") }),
      FormField(.date, .day),
    ] + Booking.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let name = try sheet.answers.needed(
      .official, "Noem functie en naam.", "Give function and name.")
    guard let party = try sheet.party() ?? sheet.spokesman?.party else {
      throw Gap(.party, "Kies bij welke partij.", "Choose at which party.")
    }
    return [
      try sheet.submission(.addressee(role: nil, official: name, expected: nil), party: party)
    ]
  }
}

/// *Trekker of geadresseerde aanwijzen*: who is asked, and in which role.
struct AddresseeRecipe: Recipe {
  let title = Phrase("Trekker of geadresseerde aanwijzen", "Name lead or addressee")
  let acts: [Act] = [.addressee]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    let expected = [
      Choice(Choice.yes, Phrase("ja", "yes")), Choice(Choice.no, Phrase("nee", "no")),
    ]
    return [
      FormField(.party, .pick(.parties)),
      .choice(.role, Addressee.Role.allCases, word: \.short),
      FormField(
        .expected, .choice(expected)),
      FormField(.date, .day),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let party = try sheet.party() else {
      throw Gap(.party, "Kies de partij.", "Choose the party.")
    }
    let role = try sheet.answers.needed(
      .role, as: Addressee.Role.self, "Kies de rol.", "Choose the role.")
    let expected = sheet.answers[.expected].chosen.map { $0 == Choice.yes }
    return [
      try sheet.submission(
        .addressee(role: role, official: nil, expected: expected), party: party)
    ]
  }
}

extension Sheet {
  /// The party that was picked.
  func party(_ slot: Slot = .party) throws(Gap) -> Party.ID? {
    guard let name = answers.text(slot) else { return nil }
    guard let party = world.dossier.party(Party.ID(name)) else {
      throw Gap(slot, "Kies een partij uit de lijst.", "Choose a party from the list.")
    }
    return party.id
  }
}
