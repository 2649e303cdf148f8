package import Text

/// How a form and a command offer what a record can be.
extension Commitment.Subject {
  package var short: Phrase {
    switch self {
    case .action: Phrase("actie", "action")
    case .talk: Phrase("overleg", "talk")
    case .report: Phrase("bericht", "report")
    }
  }
}

extension Document.Voice {
  package var short: Phrase {
    switch self {
    case .inspectorate: Phrase("inspectie", "inspectorate")
    case .ministry: Phrase("ministerie", "ministry")
    case .house: Phrase("Kamer", "House")
    case .law: Phrase("regeling", "law")
    case .other: Phrase("anders", "other")
    }
  }
}

extension Party.Kind {
  package var short: Phrase {
    switch self {
    case .ministry: Phrase("ministerie", "ministry")
    case .executive: Phrase("uitvoerder", "executive")
    case .region: Phrase("regio", "region")
    case .consultativeBody: Phrase("overleg", "consultative body")
    case .inspectorate: Phrase("inspectie", "inspectorate")
    case .group: Phrase("groep", "group")
    case .other: Phrase("anders", "other")
    }
  }
}
