package import Text

/// What was recorded, in a few words: for the log, for questions and for what was saved.
extension Submission {
  /// With a capital, without full stop; it can repeat names: clean it before it is shown.
  ///
  /// What takes back, confirms or returns an earlier entry says which, by its words and its number,
  /// when it is one of `entries`; the number can be left out.
  package func phrase(among entries: Entries, isNumbered: Bool = true) -> Phrase {
    guard case .happening(let happening) = content, let (word, id) = happening.mark,
      let earlier = entries[id]
    else { return phrase }
    if let (what, id) = putBack(earlier, among: entries) {
      let again = what.lowered
      return .of(
        Phrase("Opnieuw vastgelegd", "Recorded again"), isNumbered ? again.numbered(id) : again)
    }
    let what = earlier.phrase.lowered
    return .of(word, isNumbered ? what.numbered(id) : what)
  }

  /// What comes back when a taking back is taken back.
  private func putBack(_ earlier: Submission, among entries: Entries) -> (Phrase, Event.ID)? {
    guard case .happening(.void) = content, case .happening(.void(let id)) = earlier.content,
      let original = entries[id]
    else { return nil }
    return (original.phrase, id)
  }

  /// The same, with no more than a number for an earlier entry.
  package var phrase: Phrase {
    switch content {
    case .happening(let happening):
      correctionOf == nil ? happening.phrase(self) : happening.phrase(self).corrected
    case .addition(let addition): addition.phrase
    }
  }
}

extension Phrase {
  fileprivate var corrected: Phrase { .of("Verbetering", "Correction", lowered) }
  fileprivate var proposed: Phrase { .of("Voorstel", "Proposal", lowered) }

  fileprivate var lowered: Phrase { Phrase(dutch.lowered, self(.english).lowered) }

  fileprivate func numbered(_ id: Event.ID) -> Phrase {
    Phrase("\(dutch) (\(id.short))", "\(self(.english)) (\(id.short))")
  }

  fileprivate static func of(_ word: Phrase, _ what: Phrase) -> Phrase {
    .of(word.dutch, word(.english), what)
  }

  fileprivate static func of(_ dutch: String, _ english: String, _ what: Phrase) -> Phrase {
    Phrase("\(dutch): \(what.dutch)", "\(english): \(what(.english))")
  }
}

extension String {
  fileprivate var lowered: String { prefix(1).lowercased() + dropFirst() }
}

extension Happening {
  fileprivate func phrase(_ submission: Submission) -> Phrase {
    switch self {
    case .position(let position): .of("Standpunt", "Position", position.value.short)
    case .claim(let claim): .of("Melding", "Report", claim.value.short)
    case .target(let date?, _): .of("Termijn", "Due", date.phrase)
    case .target(nil, _): Phrase("Termijn zonder datum", "Due, no date")
    case .termExtension(let months, _): Happening.extended(months)
    case .assessment(let assessment): .of("Oordeel", "Judgement", assessment.value.short)
    case .closure(let closure): closure.kind.state.long
    case .reopen: Phrase("Heropend", "Reopened")
    case .commitment(let id, let move): move.phrase(of: id)
    case .acknowledgement(let code, let until, _): Happening.taken(code, until)
    case .addressee(let role, let official, _): Happening.named(submission.party, role, official)
    case .evidence: .of("Bewijs", "Evidence", submission.evidence.first?.text ?? Phrase("", nil))
    case .note: Phrase("Notitie", "Note")
    case .link(let link): link.phrase
    case .unlink(let id): Phrase("Koppeling \(id) losgemaakt", "Link \(id) removed")
    case .void(let id), .confirmation(let id), .returned(let id, _):
      .of(mark?.word ?? Phrase("", nil), Phrase(id.short, nil))
    case .mapping(let mapping): .of("Antwoord", "Answer", mapping.coverage.entry)
    case .proposal(let proposed): proposed.phrase(submission).proposed
    case .unknown(let type): Phrase("Onbekende soort: \(type)", "Unknown kind: \(type)")
    }
  }

  /// What it does to an earlier entry, and to which.
  fileprivate var mark: (word: Phrase, id: Event.ID)? {
    switch self {
    case .void(let id): (Phrase("Ongedaan gemaakt", "Undone"), id)
    case .confirmation(let id): (Phrase("Vastgesteld", "Confirmed"), id)
    case .returned(let id, _): (Phrase("Teruggegeven", "Returned"), id)
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .mapping, .proposal, .unknown:
      nil
    }
  }

  private static func extended(_ months: Int) -> Phrase {
    let words = Noun("maand", "maanden", english: "month", "months").counted(months)
    return .of("Reactietermijn verlengd", "Response term extended", words)
  }

  private static func taken(_ code: String, _ until: Day) -> Phrase {
    Phrase(
      "Kennisgenomen van \(code) tot en met \(until.words(.dutch))",
      "Acknowledged \(code) until \(until.words(.english))")
  }

  private static func named(_ party: Party.ID?, _ role: Addressee.Role?, _ official: String?)
    -> Phrase
  {
    let name = party?.text ?? ""
    if let official {
      return Phrase(
        "Verantwoordelijke bij \(name): \(official)", "Official of \(name): \(official)")
    }
    let word = role?.short ?? Phrase("geadresseerde", "addressee")
    return Phrase("Geadresseerde \(name): \(word.dutch)", "Addressee \(name): \(word(.english))")
  }
}

extension CommitmentMove {
  fileprivate func phrase(of id: Commitment.ID) -> Phrase {
    switch self {
    case .settled(let state): .of("Toezegging \(id)", "Commitment \(id)", state.short)
    case .moved(let date?, _):
      Phrase(
        "Toezegging \(id), termijn: \(date.words(.dutch))",
        "Commitment \(id), due: \(date.words(.english))")
    case .moved(nil, _):
      Phrase("Toezegging \(id), zonder termijn", "Commitment \(id), no date")
    }
  }
}

extension Link {
  fileprivate var phrase: Phrase {
    Phrase(
      "Koppeling: \(from) \(kind.short.dutch) \(to)", "Link: \(from) \(kind.short(.english)) \(to)")
  }
}

extension Mapping.Coverage {
  fileprivate var entry: Phrase {
    switch self {
    case .full: Phrase("ja", "yes")
    case .partly: Phrase("deels", "partly")
    case .none: Phrase("niet", "no")
    }
  }
}

extension Addition {
  fileprivate var phrase: Phrase {
    switch self {
    case .member(let member):
      Phrase(
        "Lid: \(member.name), \(member.role.short.dutch)",
        "Member: \(member.name), \(member.role.short(.english))")
    case .party(let party): .of("Partij", "Party", party.name)
    case .alias(let name, let party):
      Phrase("Andere naam van \(party): \(name)", "Another name of \(party): \(name)")
    case .document(let document): .of("Document", "Document", Phrase(document.title, nil))
    case .attachment(let attachment):
      Phrase(
        "Bestand bij \(attachment.document): \(attachment.name)",
        "File with \(attachment.document): \(attachment.name)")
    case .report(let report): .of("Rapport", "Report", report.title)
    case .recommendation(let item): .of("Punt \(item.id)", "Item \(item.id)", item.title)
    case .response(let response):
      Phrase("Reactie op \(response.report)", "Response to \(response.report)")
    case .passage(let passage): .of("Passage", "Passage", passage.text)
    case .commitment(let commitment):
      .of("Toezegging \(commitment.id)", "Commitment \(commitment.id)", commitment.text)
    }
  }
}
