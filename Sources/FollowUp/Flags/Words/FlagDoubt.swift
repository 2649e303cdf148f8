internal import Text

/// What is said of a flag that rests on not finding something where not everything was read.
extension FlagWords {
  /// Empty when the flag is certain.
  func doubt(_ say: Saying) -> String {
    [unread(say), secondHand(say)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// That the answer it rests on was not read in its own text (C8).
  private func secondHand(_ say: Saying) -> String {
    switch flag.doubt.secondHand {
    case .secondary:
      say(
        "Niet zeker: het antwoord is bekend via pers of een ander stuk.",
        "Uncertain: the answer is known through press or another source.")
    case .inferred:
      say(
        "Niet zeker: het antwoord is afgeleid door de dossierredactie.",
        "Uncertain: the answer was inferred by the editors.")
    case .sourceText, nil: ""
    }
  }

  private func unread(_ say: Saying) -> String {
    guard let first = flag.doubt.documents.first else { return "" }
    let others = others(say)
    if let day = flag.doubt.certainUntil {
      let name = dossier.documentName(first) + others
      return say(
        "Tot en met \(say.date(day)) vastgesteld; daarna niet gelezen: \(name).",
        "Established up to \(say.date(day)); not read since: \(name).")
    }
    guard others.isEmpty else {
      let name = dossier.documentName(first) + others
      return say(
        "Niet zeker, want niet volledig gelezen: \(name).", "Uncertain, not fully read: \(name).")
    }
    let isUnread = dossier.document(first)?.coverage == Coverage.none
    return isUnread
      ? say(
        "Niet zeker: \(dossier.documentName(first)) is niet gelezen.",
        "Uncertain: \(dossier.documentName(first)) was not read.")
      : say(
        "Niet zeker: \(dossier.documentName(first)) is deels gelezen.",
        "Uncertain: \(dossier.documentName(first)) was partly read.")
  }

  private func others(_ say: Saying) -> String {
    let count = flag.doubt.documents.count - 1
    guard count > 0 else { return "" }
    return say(
      count == 1 ? " en nog 1 stuk" : " en nog \(count) stukken",
      count == 1 ? " and 1 more document" : " and \(count) more documents")
  }
}
