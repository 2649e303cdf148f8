internal import FollowUp
internal import Text

/// *Document boeken*: a letter or report that facts can be taken from.
struct DocumentRecipe: Recipe {
  let title = Phrase("Document boeken", "Book a document")
  let acts: [Act] = [.document]
  let manner = FormManner.dossier

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.id, .line, hint: Phrase("bijvoorbeeld 6400001", "for example 6400001")),
      FormField(.title, .line),
      FormField(.date, .day, hint: Phrase("datum op het stuk", "date on it")),
      .choice(.voice, Document.Voice.allCases, word: \.short),
      FormField(.issuer, .line, hint: Phrase("wie het uitbracht", "who issued it")),
      FormField(.kind, .line, hint: Phrase("anders: brief", "else: brief (letter)")),
      FormField(.reference, .line), FormField(.address, .line),
      .choice(.read, Coverage.allCases, word: \.short),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let id = try answers.needed(.id, "Geef het een nummer.", "Give it a number.")
    let title = try answers.needed(.title, "Noem de titel.", "Give the title.")
    let voice = try answers.needed(
      .voice, as: Document.Voice.self, "Kies wie erin spreekt.", "Choose whose word it is.")
    let issuer = try answers.needed(.issuer, "Noem van wie het is.", "Say who issued it.")
    let document = Document(
      id: Document.ID(id), title: title, kind: answers.text(.kind) ?? "brief", voice: voice,
      date: try answers.date(.date, on: sheet.today), reference: answers.text(.reference),
      issuer: issuer, url: answers.text(.address),
      coverage: answers.value(.read, as: Coverage.self) ?? .full)
    return [sheet.addition(.document(document))]
  }
}

/// *Partij toevoegen*: a new one, or another name for one that is there.
struct PartyRecipe: Recipe {
  let title = Phrase("Partij of andere naam toevoegen", "Add a party or a name")
  let acts: [Act] = [.party]
  let manner = FormManner.dossier

  private enum What: String, CaseIterable {
    case party, alias

    var word: Phrase {
      switch self {
      case .party: Phrase("nieuwe partij", "new party")
      case .alias: Phrase("andere naam", "other name")
      }
    }
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    let what = FormField.choice(.about, What.allCases, word: \.word)
    switch sheet.answers.value(.about, as: What.self) {
    case nil: return [what]
    case .alias?: return [what, FormField(.party, .pick(.parties)), FormField(.alias, .line)]
    case .party?:
      return [
        what, FormField(.name, .line), FormField(.abbreviation, .line),
        .choice(.partyKind, Party.Kind.allCases, word: \.short),
        FormField(.id, .line, hint: Phrase("kort, zonder spaties", "short, no spaces")),
      ]
    }
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let what = try answers.needed(
      .about, as: What.self, "Kies wat u toevoegt.", "Choose what you add.")
    switch what {
    case .alias:
      guard let party = try sheet.party() else {
        throw Gap(.party, "Kies de partij.", "Choose the party.")
      }
      let alias = try answers.needed(.alias, "Noem de andere naam.", "Give the other name.")
      return [sheet.addition(.alias(alias, of: party))]
    case .party:
      let name = try answers.needed(.name, "Noem de naam.", "Give the name.")
      let id = try answers.needed(.id, "Geef een korte aanduiding.", "Give a short id.")
      let party = Party(
        id: Party.ID(id), name: Phrase(name, nil), abbreviation: answers.text(.abbreviation),
        kind: answers.value(.partyKind, as: Party.Kind.self) ?? .other)
      return [sheet.addition(.party(party))]
    }
  }
}

extension Sheet {
  /// A new record that belongs to no item.
  func addition(_ addition: Addition) -> Submission {
    Submission(.addition(addition), by: author, on: nil, date: PartialDate(today))
  }
}
