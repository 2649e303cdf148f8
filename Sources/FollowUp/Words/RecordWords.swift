package import Text

/// How the kinds, roles and certainties of records are said.
extension Recommendation.Kind {
  /// At most 7 characters in Dutch.
  package var short: Phrase {
    switch self {
    case .recommendation: Phrase("aanbev.", "recomm.")
    case .call: Phrase("oproep", "call")
    case .concern: Phrase("zorg", "concern")
    case .finding: Phrase("bevind.", "finding")
    }
  }

  package var long: Phrase {
    switch self {
    case .recommendation: Phrase("aanbeveling", "recommendation")
    case .call: Phrase("oproep", "call")
    case .concern: Phrase("zorg", "concern")
    case .finding:
      Phrase("bevinding, tekst van de aanbeveling niet gevonden", "finding, its text not found")
    }
  }

  /// For counting.
  package var noun: Noun {
    switch self {
    case .recommendation:
      Noun("aanbeveling", "aanbevelingen", english: "recommendation", "recommendations")
    case .call: Noun("oproep", "oproepen", english: "call", "calls")
    case .concern: Noun("zorg", "zorgen", english: "concern", "concerns")
    case .finding: Noun("bevinding", "bevindingen", english: "finding", "findings")
    }
  }
}

/// What the program counts.
extension Noun {
  package static let item = Noun("punt", "punten", english: "item", "items")
  package static let chain = Noun("keten", "ketens", english: "chain", "chains")
  package static let report = Noun("rapport", "rapporten", english: "report", "reports")
  package static let flag = Noun("attendering", "attenderingen", english: "flag", "flags")
  package static let party = Noun("partij", "partijen", english: "party", "parties")
  package static let passage = Noun("passage", "passages", english: "passage", "passages")
  package static let document = Noun(
    "stuk", "stukken", english: "document", "documents")
  package static let commitment = Noun(
    "toezegging", "toezeggingen", english: "commitment", "commitments")
}

extension Addressee.Role {
  package var short: Phrase {
    switch self {
    case .lead: Phrase("trekker", "lead")
    case .contributing: Phrase("betrokken", "contributing")
    case .informed: Phrase("ter kennisname", "informed")
    }
  }
}

extension Role {
  package var short: Phrase {
    switch self {
    case .inspector: Phrase("inspecteur", "inspector")
    case .coordinator: Phrase("coördinator", "coordinator")
    case .caseHolder: Phrase("dossierhouder", "case holder")
    case .mandateHolder: Phrase("mandaathouder", "mandate holder")
    case .reader: Phrase("lezer", "reader")
    }
  }

  package var long: Phrase {
    switch self {
    case .inspector: Phrase("inspecteur", "inspector")
    case .coordinator: Phrase("coördinator opvolging", "coordinator")
    case .caseHolder: Phrase("dossierhouder van het ministerie", "case holder of the ministry")
    case .mandateHolder:
      Phrase("mandaathouder van het ministerie", "mandate holder of the ministry")
    case .reader: Phrase("lezer, alleen lezen", "reader, only reads")
    }
  }
}

extension Confidence {
  package var short: Phrase {
    switch self {
    case .sourceText: Phrase("brontekst gelezen", "source text read")
    case .secondary: Phrase("via ander stuk", "via another source")
    case .inferred: Phrase("afgeleid", "inferred")
    }
  }

  package var long: Phrase {
    switch self {
    case .sourceText: Phrase("brontekst gelezen", "source text read")
    case .secondary: Phrase("via pers of een ander stuk", "through press or another source")
    case .inferred: Phrase("afgeleid door de dossierredactie", "inferred by the editors")
    }
  }
}

extension Coverage {
  /// One word, for a column that is called *gelezen*.
  package var column: Phrase {
    switch self {
    case .full: Phrase("volledig", "fully")
    case .partial: Phrase("deels", "partly")
    case .none: Phrase("niet", "not")
    }
  }

  /// In a count of which the verb follows: `12 niet zelf gelezen`.
  package var share: Phrase {
    switch self {
    case .full: Phrase("volledig", "fully")
    case .partial: Phrase("deels", "partly")
    case .none: Phrase("niet zelf", "not")
    }
  }

  package var short: Phrase {
    switch self {
    case .full: Phrase("volledig gelezen", "fully read")
    case .partial: Phrase("deels gelezen", "partly read")
    case .none: Phrase("niet gelezen", "not read")
    }
  }

  package var long: Phrase {
    switch self {
    case .full: Phrase("volledig gelezen", "fully read")
    case .partial: Phrase("deels gelezen", "partly read")
    case .none: Phrase("niet zelf gelezen", "not read ourselves")
    }
  }
}

extension Link.Kind {
  package var short: Phrase {
    switch self {
    case .repeats: Phrase("herhaalt", "repeats")
    case .supersedes: Phrase("vervangt", "supersedes")
    case .elaborates: Phrase("werkt uit", "elaborates")
    case .partOf: Phrase("deel van", "part of")
    case .related: Phrase("verwant", "related")
    }
  }
}

extension Link.Author {
  package var long: Phrase {
    switch self {
    case .inspectorate: Phrase("genoemd door de Inspectie", "named by the Inspectorate")
    case .editors:
      Phrase("koppeling afgeleid door de dossierredactie", "link inferred by the editors")
    }
  }
}

extension Link {
  /// `R2019-5 herhaalt R2015-4, genoemd door de Inspectie: de regisseur ontbreekt nog`.
  package var told: Phrase {
    Phrase(
      "\(from) \(kind.short.dutch) \(to), \(by.long.dutch): \(reason.dutch)",
      "\(from) \(kind.short(.english)) \(to), \(by.long(.english)): \(reason(.english))")
  }
}

extension Evidence.Origin {
  package var short: Phrase {
    switch self {
    case .addressee: Phrase("van geadresseerde", "by the addressee")
    case .forum: Phrase("van een overleg", "by a forum")
    case .independent: Phrase("onafhankelijk", "independent")
    }
  }
}
