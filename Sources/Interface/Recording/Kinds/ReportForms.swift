internal import FollowUp
internal import Text

/// *Rapport boeken*: then its items, one after another.
struct ReportRecipe: Recipe {
  let title = Phrase("Rapport boeken, met zijn punten", "Book a report, with its items")
  let acts: [Act] = [.report]
  let manner = FormManner.dossier

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.id, .line, hint: Phrase("bijvoorbeeld R2026", "for example R2026")),
      FormField(.title, .line),
      FormField(
        .document, .pick(.documents),
        hint: Phrase("boek eerst het document", "book the document first")),
      FormField(.body, .pick(.parties)), FormField(.issued, .day),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let id = try answers.needed(.id, "Geef het een nummer.", "Give it a number.")
    let title = try answers.needed(.title, "Noem de titel.", "Give the title.")
    guard
      let document = answers.text(.document).flatMap({
        sheet.world.dossier.document(Document.ID($0))
      })
    else { throw Gap(.document, "Kies het document.", "Choose the document.") }
    guard let body = try sheet.party(.body) else {
      throw Gap(.body, "Kies welke inspectie het uitbracht.", "Choose who issued it.")
    }
    guard let issued = try answers.date(.issued, on: sheet.today) else {
      throw Gap(.issued, "Noem wanneer het openbaar werd.", "Say when it became public.")
    }
    let report = Report(
      id: Report.ID(id), title: Phrase(title, nil), body: [body], document: document.id,
      issued: issued)
    return [sheet.addition(.report(report))]
  }

  func follow(_ sheet: Sheet) -> Destination? {
    sheet.answers.text(.id).map { id in
      .form(FormRequest(.item, on: [], given: [FormRequest.Given(slot: .report, text: id)]))
    }
  }
}

/// *Punt boeken*: one of a report, then the next.
struct ItemRecipe: Recipe {
  let title = Phrase("Punt van een rapport boeken", "Book an item of a report")
  let acts: [Act] = [.item]
  let manner = FormManner.dossier
  let carried: [Slot] = [.report, .lead, .contributing]
  let repeats = true

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.report, .pick(.reports)),
      FormField(.id, .line, hint: suggestion(sheet).map { Phrase("anders: \($0)", "else: \($0)") }),
      .choice(.kind, Recommendation.Kind.allCases, word: \.noun.one),
      FormField(.title, .line, hint: Phrase("hoogstens 29 tekens", "at most 29 characters")),
      FormField(.text, .text(lines: 3), label: FieldName.asked.name),
      FormField(.sourceLocator, .line), FormField(.number, .line), FormField(.theme, .line),
      FormField(.lead, .pick(.parties)), FormField(.contributing, .pick(.parties)),
    ]
  }

  /// The next number of the report: `R2026-3`.
  private func suggestion(_ sheet: Sheet) -> String? {
    guard let report = sheet.answers.text(.report) else { return nil }
    let ids = (1...).lazy.map { "\(report)-\($0)" }
    return ids.first { sheet.world.row(of: Recommendation.ID($0)) == nil }
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    guard let report = answers.text(.report).flatMap({ sheet.world.dossier.report(Report.ID($0)) })
    else { throw Gap(.report, "Kies het rapport.", "Choose the report.") }
    let title = try answers.needed(.title, "Geef een korte titel.", "Give a short title.")
    guard Clean(title).width <= 29 else {
      throw Gap(
        .title, "De titel is langer dan 29 tekens.", "The title has more than 29 characters.")
    }
    let text = try answers.needed(
      .text, "Schrijf op wat er is gevraagd.", "Write down what was asked.")
    let addressees = try addressees(sheet)
    guard !addressees.isEmpty else {
      throw Gap(.lead, "Kies minstens één partij.", "Choose at least one party.")
    }
    let item = Recommendation(
      id: Recommendation.ID(answers.text(.id) ?? suggestion(sheet) ?? ""), report: report.id,
      number: answers.text(.number),
      kind: answers.value(.kind, as: Recommendation.Kind.self) ?? .recommendation,
      title: Phrase(title, nil), text: Phrase(text, nil), theme: answers.text(.theme) ?? "",
      addressees: addressees,
      source: Source(
        document: report.document, locator: answers.text(.sourceLocator),
        confidence: .sourceText))
    return [sheet.addition(.recommendation(item))]
  }

  private func addressees(_ sheet: Sheet) throws(Gap) -> [Addressee] {
    let roles: [(Slot, Addressee.Role)] = [(.lead, .lead), (.contributing, .contributing)]
    var addressees: [Addressee] = []
    for (slot, role) in roles {
      guard let id = try sheet.party(slot), let party = sheet.world.dossier.party(id) else {
        continue
      }
      addressees.append(Addressee(party: id, name: party.name.dutch, role: role))
    }
    return addressees
  }
}

/// *Reactie boeken*: a letter that answers a report; then what it answers, point by point.
struct ResponseRecipe: Recipe {
  let title = Phrase("Reactie boeken, punt voor punt", "Book a response, item by item")
  let acts: [Act] = [.response]
  let manner = FormManner.dossier

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(
        .document, .pick(.documents),
        hint: Phrase("boek eerst het document", "book the document first")),
      FormField(.report, .pick(.reports)), FormField(.by, .line),
      FormField(.party, .pick(.parties)),
      FormField(.summary, .text(lines: 2)),
      FormField(.date, .day, hint: Phrase("anders die van het document", "else the document's")),
    ]
  }

  private func document(_ sheet: Sheet) -> Document? {
    sheet.answers.text(.document).flatMap { sheet.world.dossier.document(Document.ID($0)) }
  }

  private func id(_ document: Document) -> Response.ID { Response.ID("reactie-\(document.id)") }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    guard let document = document(sheet) else {
      throw Gap(.document, "Kies het document.", "Choose the document.")
    }
    guard let report = answers.text(.report).flatMap({ sheet.world.dossier.report(Report.ID($0)) })
    else { throw Gap(.report, "Kies het rapport.", "Choose the report.") }
    let by = try answers.needed(.by, "Noem wie reageert.", "Say who responds.")
    let summary = try answers.needed(
      .summary, "Schrijf op waar het op neerkomt.", "Write down what it comes down to.")
    let response = Response(
      id: id(document), document: document.id, report: report.id,
      date: try answers.date(.date, on: sheet.today) ?? document.date, by: by,
      party: try sheet.party(), summary: Phrase(summary, nil))
    return [sheet.addition(.response(response))]
  }

  /// What an answer is, an inspector judges: others are done here.
  func follow(_ sheet: Sheet) -> Destination? {
    guard sheet.role == .inspector, let document = document(sheet),
      let report = sheet.answers.text(.report)
    else { return nil }
    let items = sheet.world.dossier.recommendations.filter { $0.report == Report.ID(report) }
    guard !items.isEmpty else { return nil }
    return .form(
      FormRequest(
        .mapping, on: items.map(\.id),
        given: [FormRequest.Given(slot: .response, text: id(document).text)]))
  }
}
