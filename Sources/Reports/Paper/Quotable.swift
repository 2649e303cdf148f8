internal import FollowUp
internal import Text

/// How sure a line is, and whether its source may be quoted: only what was read in full, in its own
/// text, can be held against the words of a letter.
struct Certainty {
  private let source: Source?
  private let document: Document?
  private let dossier: Dossier

  init(_ source: Source?, in dossier: Dossier) {
    self.source = source
    self.dossier = dossier
    document = source?.document.flatMap(dossier.document)
  }

  /// Whether the source may be quoted.
  var isQuotable: Bool {
    source?.confidence == .sourceText && (document?.coverage ?? .none) == .full
  }

  /// The document that may not be quoted; nothing when it may, or when there is none.
  var unquotable: Document? { isQuotable ? nil : document }

  /// `beleidsreactie 6348714, alinea 10; brontekst gelezen, stuk volledig gelezen`
  func note(_ language: Language) -> String {
    guard let source else { return Self.unsourced(language) }
    let place = dossier.place(source)?(language) ?? Self.elsewhere(language)
    return ([place] + known(source).map { $0(language) }).joined(separator: "; ")
  }

  /// That the text was read is not said beside a document of which nothing was.
  private func known(_ source: Source) -> [Phrase] {
    let read = document?.coverage.ofDocument
    let isRead = source.confidence != .sourceText || document?.coverage != Coverage.none
    return [isRead ? source.confidence.long : nil, read].compactMap(\.self)
  }

  private static let unsourced = Phrase(
    "vastgelegd in dit dossier, zonder stuk", "recorded in this dossier, without a document")
  private static let elsewhere = Phrase(
    "stuk niet in dit dossier", "document not in this dossier")
}

extension Coverage {
  /// Of the document, beside what is said of the fact.
  fileprivate var ofDocument: Phrase {
    switch self {
    case .full: Phrase("stuk volledig gelezen", "document fully read")
    case .partial: Phrase("stuk deels gelezen", "document partly read")
    case .none: Phrase("stuk niet gelezen", "document not read")
    }
  }
}
