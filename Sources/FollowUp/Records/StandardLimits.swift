internal import Text

/// The engine's own limits, each with the rule it was borrowed from.
extension Setting {
  package var standard: Limit {
    switch self {
    case .responseTerm: Limit(6, .months, source: Borrowed.ovv)
    case .responseHigh: Limit(3, .months, source: Borrowed.ukInquiry)
    case .extensionStep: Limit(3, .months, source: Borrowed.ovv)
    case .extensionCount: Limit(2, .count, source: Borrowed.ovv)
    case .responseSoon: Limit(30, .days, source: Borrowed.own)
    case .assessmentTerm, .verificationTerm: Limit(60, .days, source: Borrowed.euAviation)
    case .assessmentHigh, .verificationHigh: Limit(180, .days, source: Borrowed.own)
    case .unableTerm: Limit(180, .days, source: Borrowed.own)
    case .unableHigh: Limit(300, .days, source: Borrowed.own)
    case .actionableHigh: Limit(60, .days, source: Borrowed.actionable)
    case .unansweredHigh: Limit(60, .days, source: Borrowed.own)
    case .overdueHigh: Limit(6, .months, source: Borrowed.own)
    case .movesWarn: Limit(2, .count, source: Borrowed.ovv)
    case .movesHigh: Limit(3, .count, source: Borrowed.ukTargetDates)
    case .slipHigh: Limit(12, .months, source: Borrowed.ombCircular)
    case .gap: Limit(2, .count, source: Borrowed.worldBank)
    case .silence: Limit(6, .months, source: Borrowed.twiceAYear)
    case .silenceHigh: Limit(12, .months, source: Borrowed.tsbYearly)
    case .repeatWarn: Limit(2, .count, source: Borrowed.recurring)
    case .repeatHigh: Limit(3, .count, source: Borrowed.recurring)
    case .resultTerm: Limit(12, .months, source: Borrowed.ombCircular)
    case .stoppedTerm: Limit(60, .days, source: Borrowed.own)
    case .ageInfo: Limit(1, .years, source: Borrowed.california)
    case .ageWarn: Limit(4, .years, source: Borrowed.gaoFourYears)
    case .ageHigh: Limit(10, .years, source: Borrowed.letter2025)
    case .undatedWarn: Limit(6, .months, source: Borrowed.houseRegister)
    case .unclassifiedWarn: Limit(60, .days, source: Borrowed.own)
    }
  }
}

extension Limit {
  /// Whether it is a default of this program that was borrowed from a rule made for others.
  package var isBorrowed: Bool {
    source != Borrowed.own && source != Borrowed.letter2025
      && Setting.allCases.contains { $0.standard == self }
  }
}

/// The words for where a limit was borrowed from.
private enum Borrowed {
  static let own = Phrase("eigen keuze van dit programma", "this program's own choice")
  static let ovv = Phrase(
    "Rijkswet Onderzoeksraad voor veiligheid: reactie binnen zes maanden, uitstel met reden",
    "Dutch Safety Board Act: response within six months, extension with a reason")
  static let ukInquiry = Phrase(
    "werkwijze van de Britse COVID-19-onderzoekscommissie na zes maanden",
    "practice of the UK Covid-19 Inquiry after six months")
  static let euAviation = Phrase(
    "Verordening (EU) 996/2010, luchtvaart: oordeel binnen 60 dagen",
    "Regulation (EU) 996/2010, aviation: assessment within 60 days")
  static let actionable = Phrase(
    "toezichthouder van OPM (VS): afgesproken stap, verantwoordelijke en datum",
    "OPM Inspector General (US): agreed step, responsible official and date")
  static let ukTargetDates = Phrase(
    "Britse Treasury: herziening van streefdata voor aanbevelingen van de PAC",
    "UK Treasury: revision of target dates for PAC recommendations")
  static let ombCircular = Phrase(
    "OMB-circulaire A-50 (VS): oplossing binnen twaalf maanden",
    "OMB Circular A-50 (US): resolution within twelve months")
  static let worldBank = Phrase(
    "Wereldbank, onafhankelijke evaluatie: verschil tussen melding en oordeel",
    "World Bank independent evaluation: gap between reported and assessed")
  static let twiceAYear = Phrase(
    "halfjaarlijkse opgave: toezichthouders in de VS en Britse Treasury Minutes",
    "twice-yearly statement: US inspectors general and UK Treasury Minutes")
  static let tsbYearly = Phrase(
    "Canadese Transportation Safety Board: jaarlijkse herbeoordeling",
    "Transportation Safety Board of Canada: yearly reassessment")
  static let recurring = Phrase(
    "herhaalde aanbevelingen bij OPM (VS) en NTSB (VS)",
    "recurring recommendations at OPM (US) and NTSB (US)")
  static let california = Phrase(
    "Californische rekenkamer: jaarlijkse lijst van wat langer dan een jaar openstaat",
    "California State Auditor: yearly list of what is open for more than a year")
  static let gaoFourYears = Phrase(
    "GAO (VS): opvolging na vier jaar", "GAO (US): implementation after four years")
  static let letter2025 = Phrase(
    "brief van de Inspectie JenV van 3 maart 2025: tien jaar aanbevelingen",
    "letter of the Inspectorate of 3 March 2025: ten years of recommendations")
  static let houseRegister = Phrase(
    "toezeggingenregistratie van de Tweede Kamer", "commitment register of the House")
}
