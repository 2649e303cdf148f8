internal import FollowUp
internal import Text

/// Evidence in a form: a file, a document of the dossier or an address, with where it comes from.
enum Proof: String, CaseIterable, Sendable {
  case none, file, document, address

  private var word: Phrase {
    switch self {
    case .none: Phrase("geen", "none")
    case .file: Phrase("bestand", "file")
    case .document: Phrase("document", "document")
    case .address: Phrase("adres", "address")
    }
  }

  /// What goes along to the next item of a walk.
  static let carried: [Slot] = [.proof, .file, .document, .locator, .address, .proofText, .origin]

  static func fields(_ sheet: Sheet, isNeeded: Bool = false) -> [FormField] {
    let kinds = isNeeded ? allCases.filter { $0 != .none } : allCases
    let kind = FormField.choice(.proof, kinds, word: \.word)
    guard let chosen = sheet.answers.value(.proof, as: Proof.self), chosen != .none else {
      return [kind]
    }
    return [kind] + chosen.place
      + [
        FormField(.proofText, .line, hint: Phrase("in enkele woorden", "in a few words")),
        .choice(.origin, Evidence.Origin.allCases, word: \.short),
      ]
  }

  private var place: [FormField] {
    switch self {
    case .none: []
    case .file:
      [.file]
    case .document:
      [
        FormField(.document, .pick(.documents)),
        FormField(.locator, .line, hint: Phrase("bladzijde, alinea", "page, paragraph")),
      ]
    case .address: [FormField(.address, .line, hint: Phrase("https://…", "https://…"))]
    }
  }

  /// None or one; its origin is the side of who records it, unless another was chosen.
  static func evidence(_ sheet: Sheet) throws(Gap) -> [Evidence] {
    let answers = sheet.answers
    guard let kind = answers.value(.proof, as: Proof.self), kind != .none else { return [] }
    let own: Evidence.Origin = sheet.role.side == .ministry ? .addressee : .independent
    let origin = answers.value(.origin, as: Evidence.Origin.self) ?? own
    let words = answers.text(.proofText)
    switch kind {
    case .none: return []
    case .file:
      let path = try answers.needed(.file, "Noem het bestand.", "Name the file.")
      let name = sheet.files.name(of: path)
      return [
        Evidence(
          origin: origin, text: Phrase(words ?? name, nil), attachment: sheet.files.sums[path])
      ]
    case .document:
      let document = try sheet.document(.document)
      return [
        Evidence(
          origin: origin, text: Phrase(words ?? document.title, nil), document: document.id,
          locator: answers.text(.locator))
      ]
    case .address:
      let address = try answers.needed(.address, "Noem het adres.", "Name the address.")
      return [Evidence(origin: origin, text: Phrase(words ?? address, nil), url: address)]
    }
  }
}

/// That something was taken from a document instead of being said by who records it.
enum Booking {
  static func fields(_ sheet: Sheet) -> [FormField] {
    let hint =
      sheet.role.side == .inspectorate
      ? Phrase("de Inspectie boekt uit een brief", "the inspectorate books from a letter")
      : Phrase("alleen als het in een brief staat", "only when it is in a letter")
    let document = FormField(.source, .pick(.documents), hint: hint)
    guard sheet.answers.text(.source) != nil else { return [document] }
    let speaker = FormField(
      .speaker, .pick(.parties), hint: Phrase("als dat een ander is", "when that is another"))
    return [document, FormField(.sourceLocator, .line), speaker]
  }
}
