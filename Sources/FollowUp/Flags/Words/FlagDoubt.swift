internal import Text

/// What is said of a flag that rests on not finding something where not everything was read.
extension FlagWords {
  /// Empty when the flag is certain.
  func doubt(_ say: Saying) -> String {
    guard let first = flag.doubt.documents.first else { return "" }
    let document = dossier.documents.first { $0.id == first }
    let others = others(say)
    if let day = flag.doubt.certainUntil {
      let name = documentName(first) + others
      return say(
        "Tot en met \(say.date(day)) vastgesteld; daarna niet gelezen: \(name).",
        "Established up to \(say.date(day)); not read since: \(name).")
    }
    guard others.isEmpty else {
      let name = documentName(first) + others
      return say(
        "Niet zeker, want niet volledig gelezen: \(name).", "Uncertain, not fully read: \(name).")
    }
    return say("Niet zeker: ", "Uncertain: ") + documentName(first) + " "
      + (document.map { isRead($0, say) } ?? say("is niet volledig gelezen.", "was not fully read."))
  }

  private func isRead(_ document: Document, _ say: Saying) -> String {
    switch document.coverage {
    case .none: say("is niet gelezen.", "was not read.")
    case .partial: say("is deels gelezen.", "was partly read.")
    // Read in full, but it is not the source text itself (C8).
    case .full: say("is niet de brontekst zelf.", "is not the source text itself.")
    }
  }

  private func others(_ say: Saying) -> String {
    let count = flag.doubt.documents.count - 1
    guard count > 0 else { return "" }
    return say(
      count == 1 ? " en nog 1 stuk" : " en nog \(count) stukken",
      count == 1 ? " and 1 more document" : " and \(count) more documents")
  }

  /// The title of a document, or its id when the dossier does not have it.
  func documentName(_ id: Document.ID) -> String {
    dossier.documents.first { $0.id == id }?.name ?? id.text
  }
}

extension Document {
  /// `beleidsreactie 6348714`: its type and reference, or its title when it has no reference.
  package var name: String {
    guard let reference, !reference.isEmpty else { return title }
    return "\(kind) \(reference)"
  }
}
