package import Text

/// How sources are named: the document, the place in it, and how it is known when that is not from
/// its own text.
extension Dossier {
  /// `beleidsreactie 6348714, alinea 10`; nothing when the source names no document.
  package func place(_ source: Source) -> Phrase? {
    guard let id = source.document else { return source.locator.map { Phrase($0, nil) } }
    let parts = [documentName(id), source.locator].compactMap(\.self)
    return Phrase(parts.joined(separator: ", "), nil)
  }

  /// The place, with the certainty when the source text itself was not read.
  package func placeAndCertainty(_ source: Source) -> Phrase? {
    let certainty = source.confidence == .sourceText ? nil : source.confidence.short
    let parts = [place(source), certainty].compactMap(\.self)
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { whole, part in
      Phrase("\(whole.dutch) (\(part.dutch))", "\(whole(.english)) (\(part(.english)))")
    }
  }

  /// `beleidsreactie 6348714`; without a reference the kind with the date, or the title.
  package func documentName(_ id: Document.ID) -> String {
    guard let document = document(id) else { return id.text }
    // A document may have several references; the first names it.
    if let reference = document.reference?.split(separator: ";").first {
      return "\(document.kind) \(reference)"
    }
    guard let date = document.date else { return document.title }
    return "\(document.kind) \(date.figures(.dutch))"
  }

  /// The name of a party; its id when the dossier does not have it.
  package func partyName(_ id: Party.ID) -> Phrase {
    party(id)?.name ?? Phrase(id.text, nil)
  }
}
