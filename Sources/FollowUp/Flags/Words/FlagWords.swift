package import Text

/// What a flag says to people. Sentences are made when they are shown, never by the rules.
package struct FlagWords: Sendable {
  package let flag: Flag
  let dossier: Dossier

  /// `dossier` is where the names of documents, reports and parties stand.
  package init(_ flag: Flag, in dossier: Dossier) {
    self.flag = flag
    self.dossier = dossier
  }

  /// For the column *Valt op*: at most 16 characters, with `?` when it is uncertain.
  package var short: Phrase { flag.short }

  /// The full sentences: what was found, for how many addressees, and what makes it uncertain.
  package func sentence(_ language: Language) -> String {
    let say = Saying(language)
    return [statement(say), share(say), doubt(say)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What was found, with its dates and limit, as one or two sentences without the doubt.
  package func statement(_ language: Language) -> String { statement(Saying(language)) }

  /// What makes it uncertain, and since when; empty when it is certain.
  package func uncertainty(_ language: Language) -> String { doubt(Saying(language)) }

  /// The question that the stand-up can answer; nothing when there is none to ask.
  package var question: Phrase? { flag.finding.question }

  /// `Bij 2 van 3 geadresseerden.`
  private func share(_ say: Saying) -> String {
    guard let share = flag.share, share.of > 1 else { return "" }
    return say(
      "Bij \(share.count) van \(share.of) geadresseerden.",
      "For \(share.count) of \(share.of) addressees.")
  }
}

extension Flag {
  /// For the column *Valt op*: at most 16 characters, with `?` when it is uncertain.
  package var short: Phrase { isCertain ? finding.short : finding.shortUncertain }

  /// The code with what it says of this case: `R3-AED`, `R12a`.
  package var label: String { finding.label }
}
