internal import Text

/// How a party is named within a sentence: short, and with its article.
///
/// A dossier has names as headings have them, *Minister van Justitie en Veiligheid*; a sentence says
/// *de minister van JenV*.
struct PartyWords {
  private let party: Party?
  /// What the source calls it; empty when it does not.
  private let called: String

  init(_ party: Party?, called: String = "") {
    self.party = party
    self.called = called
  }

  /// The abbreviation where the dossier has one, else the name in full. English has no other
  /// abbreviations, so it keeps the name.
  var brief: Phrase {
    let full = called.isEmpty ? party?.name.dutch ?? "" : called
    let short = party?.abbreviation.flatMap { $0.count < full.count ? $0 : nil } ?? full
    return Phrase(inSentence(short, full), english)
  }

  private var english: String? {
    guard let party, let name = party.name.english else { return nil }
    guard Name(party.name.dutch, of: party).article != nil else { return name }
    // A name without another capital, such as *Police*, is a common noun.
    let isCommon = !name.dropFirst().contains(where: \.isUppercase)
    return "the " + (isCommon ? name.prefix(1).lowercased() + name.dropFirst() : name)
  }

  private func inSentence(_ short: String, _ full: String) -> String {
    // A ministry is called by its letters alone: aan JenV.
    let isLetters = party?.kind == .ministry && Name(short, of: party).article == nil
    guard !isLetters, let article = Name(full, of: party).article else { return short }
    let words = Name(short, of: party).words
    // The Inspectie is written with a capital throughout.
    let isLowered =
      party?.kind == .group
      || words.first.map { $0 != "inspectie" && Self.articles[$0] != nil } == true
    let name = Self.withoutArticle(short)
    return "\(article) " + (isLowered ? name.prefix(1).lowercased() + name.dropFirst() : name)
  }

  private static func withoutArticle(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["de", "het"].contains(words[0]) else { return name }
    return String(words[1])
  }

  /// A name taken apart to find its article.
  private struct Name {
    let words: [String]
    let article: String?

    init(_ name: String, of party: Party?) {
      words = name.lowercased().split { " (".contains($0) }.map(String.init)
      // The noun comes last before *van*: Bestuurlijk Meldkamer Beraad, Bestuur van de meldkamers.
      let head = words.prefix { !["van", "der", "voor"].contains($0) }
      if let first = words.first, ["de", "het"].contains(first) {
        article = first
      } else if party?.kind == .group {
        article = "de"
      } else {
        article = head.last { PartyWords.articles[$0] != nil }.flatMap { PartyWords.articles[$0] }
      }
    }
  }

  fileprivate static let articles = [
    "minister": "de", "staatssecretaris": "de", "inspectie": "de", "politie": "de",
    "marechaussee": "de", "samenwerking": "de", "veiligheidsregio": "de", "rav": "de",
    "meldkamer": "de", "meldkamers": "de", "partners": "de", "partijen": "de", "kamer": "de",
    "ministerie": "het", "bestuur": "het", "beraad": "het", "veiligheidsberaad": "het",
    "agentschap": "het", "centrum": "het",
  ]
}

extension Dossier {
  /// How a party is named within a sentence; its id when the dossier does not have it.
  func partyInSentence(_ id: Party.ID) -> Phrase {
    party(id).map { PartyWords($0).brief } ?? Phrase(id.text, nil)
  }
}
