internal import Text

/// *Gevraagd*: what was asked, of whom, and where it says so.
extension StoryTeller {
  var askedLine: StoryLine {
    StoryLine(field: .asked, date: situation.issued, text: addressed)
  }

  var askedBlock: StoryBlock? {
    StoryBlock(
      .asked, margin: place(item.source), follows: document(item.source),
      [
        StoryEntry(item.text),
        StoryEntry(
          Phrase(
            "Trekker: \(lead.dutch). Zekerheid: \(item.source.confidence.long.dutch).",
            "Lead: \(lead(.english)). Certainty: \(item.source.confidence.long(.english)).")),
      ] + addresseeEntries + [item.note.map { StoryEntry(Phrase($0, nil)) }].compactMap(\.self))
  }

  /// `aan de minister van JenV, met de politie`.
  private var addressed: Phrase {
    let acting = situation.seats.filter { !$0.isNameless }
    guard !acting.isEmpty else {
      return Phrase("aan wie is niet vastgesteld", "to whom is not established")
    }
    let leads = acting.filter { $0.role == .lead }
    let others = acting.filter { $0.role != .lead }
    guard !leads.isEmpty, !others.isEmpty else { return to(acting) }
    return Phrase(
      "\(to(leads).dutch), met \(names(others, .dutch))",
      "\(to(leads)(.english)), with \(names(others, .english))")
  }

  private func to(_ seats: [Seat]) -> Phrase {
    Phrase("aan \(names(seats, .dutch))", "to \(names(seats, .english))")
  }

  private func names(_ seats: [Seat], _ language: Language) -> String {
    Sentence.list(seats.map { brief($0)(language) }, in: language)
  }

  private func brief(_ seat: Seat) -> Phrase {
    PartyWords(seat.party.flatMap(dossier.party), called: seat.name).brief
  }

  /// As the source has it.
  func name(of seat: Seat) -> Phrase {
    let party = seat.party.map(dossier.partyName)
    return Phrase(seat.name.isEmpty ? party?.dutch ?? "" : seat.name, party?.english)
  }

  private var lead: Phrase {
    let leads = situation.seats.filter { $0.role == .lead && !$0.isNameless }
    let count = situation.parties
    guard leads.isEmpty else {
      return Phrase(names(leads, .dutch), names(leads, .english))
    }
    return Phrase(
      "niet aangewezen" + (count > 1 ? ", \(count) partijen" : ""),
      "not appointed" + (count > 1 ? ", \(count) parties" : ""))
  }

  private var addresseeEntries: [StoryEntry] {
    situation.seats.filter { !$0.isNameless }.map { seat in
      let parts = [name(of: seat), seat.role.short, seat.official.map { Phrase($0, nil) }]
      return StoryEntry(joined(parts, by: " · "), follows: seat.party.map(Reference.party))
    }
  }
}
