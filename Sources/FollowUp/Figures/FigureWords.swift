package import Text

/// What the numbers of the overview are called.
extension RateKind {
  package var name: Phrase {
    switch self {
    case .onTime: Phrase("Op tijd gereageerd", "Answered in time")
    case .resolved: Phrase("Opgelost", "Resolved")
    case .withinFourYears: Phrase("Binnen vier jaar", "Within four years")
    case .repeated: Phrase("Herhaald", "Repeated")
    case .independent: Phrase("Gesloten met bewijs", "Closed with evidence")
    }
  }

  /// What is said instead of a percentage when there are no cases.
  package var noCases: Phrase {
    switch self {
    case .onTime: Phrase("nog niets verwacht", "nothing due yet")
    case .resolved, .repeated: Phrase("geen punten", "no items")
    case .withinFourYears: Phrase("geen punten in tijdvak", "no items of that age")
    case .independent: Phrase("niets gesloten", "nothing closed")
    }
  }

  /// What it counts, and of what.
  package var meaning: Phrase {
    switch self {
    case .onTime:
      Phrase(
        "Een standpunt op of voor de laatste dag, van wat is beantwoord of dat had moeten zijn.",
        "A position on or before the last day, of what was answered or should have been.")
    case .resolved:
      Phrase(
        "Afgesloten als opgevolgd, of volgens de Inspectie opgelost, van alle punten.",
        "Closed as implemented, or resolved in the Inspectorate's judgement, of all items.")
    case .withinFourYears:
      Phrase(
        "Binnen vier jaar afgesloten als opgevolgd, van wat vier tot vijf jaar geleden uitkwam.",
        "Closed as implemented within four years, of what came out four to five years ago.")
    case .repeated:
      Phrase(
        "In twee of meer rapporten of brieven, van alle punten.",
        "In two or more reports or letters, of all items.")
    case .independent:
      Phrase(
        "Met bewijs dat niet alleen van de geadresseerde komt, van wat is gesloten als opgevolgd.",
        "With evidence that is not the addressee's alone, of what was closed as implemented.")
    }
  }

  /// What of it is not known, after the number: `4 niet zeker: …`.
  package var unknownMeans: Phrase {
    switch self {
    case .onTime:
      Phrase(
        "geen antwoord gevonden, maar niet elke brief is volledig gelezen",
        "no answer found, but not every letter was read in full")
    case .resolved, .withinFourYears:
      Phrase(
        "geen oordeel gevonden, maar niet elk stuk van de Inspectie is volledig gelezen",
        "no judgement found, but not every document of the Inspectorate was read in full")
    case .repeated:
      Phrase(
        "alleen door koppelingen die de dossierredactie afleidde",
        "only by links that the editors inferred")
    case .independent:
      Phrase(
        "geen bewijs gevonden, maar niet elk stuk is volledig gelezen",
        "no evidence found, but not every document was read in full")
    }
  }
}

extension Ageing {
  /// At most 15 characters.
  package var name: Phrase {
    switch self {
    case .underSixMonths: Phrase("tot 6 maanden", "under 6 months")
    case .sixToTwelveMonths: Phrase("6 tot 12 mnd", "6 to 12 months")
    case .oneToTwoYears: Phrase("1 tot 2 jaar", "1 to 2 years")
    case .twoToFourYears: Phrase("2 tot 4 jaar", "2 to 4 years")
    case .fourToTenYears: Phrase("4 tot 10 jaar", "4 to 10 years")
    case .tenYearsOrMore: Phrase("10 jaar en meer", "10 years or more")
    case .unknown: Phrase("datum onbekend", "date unknown")
    }
  }
}

extension FlagChange {
  /// After a number: `16 nieuw`.
  package var short: Phrase {
    switch self {
    case .new: Phrase("nieuw", "new")
    case .worse: Phrase("erger", "worse")
    case .cleared: Phrase("niet langer", "cleared")
    }
  }

  package var long: Phrase {
    switch self {
    case .new: Phrase("met een nieuwe attendering", "with a new flag")
    case .worse: Phrase("met een attendering die erger werd", "with a flag that became worse")
    case .cleared: Phrase("met een attendering die verviel", "with a flag that was cleared")
    }
  }
}

extension ChangeFigures {
  /// `Sinds het overleg van 23-04-2025`, or that there was none.
  package var title: Phrase {
    isSinceStandup
      ? Phrase(
        "Sinds het overleg van \(since.figures)", "Since the stand-up of \(since.figures)")
      : Phrase(
        "Sinds \(since.figures) (nog geen overleg)", "Since \(since.figures) (no stand-up yet)")
  }

  package static let nothing = Phrase("er veranderde niets", "nothing changed")
  package static let now = Phrase("nu beantwoord:", "answered now:")

  /// After a number: `punten met nieuws`.
  package static func news(_ count: Int) -> Phrase {
    Phrase(
      "\(Noun.item.word(for: count, in: .dutch)) met nieuws",
      "\(Noun.item.word(for: count, in: .english)) with news")
  }
}

extension Overview {
  /// `37 punten: 9 aanbevelingen, 5 oproepen, 12 zorgen en 11 bevindingen`.
  package func sentence(_ language: Language) -> String {
    let items = Noun.item.counted(items.count, in: language)
    let kinds = kinds.filter { $0.figure.count > 0 }
      .map { $0.kind.noun.counted($0.figure.count, in: language) }
    return kinds.isEmpty ? items : "\(items): \(Sentence.list(kinds, in: language))"
  }
}

/// What stands above the parts of the overview.
extension Overview {
  package static let ratesTitle = Phrase(
    "Vijf cijfers, alleen samen te lezen", "Five figures, to be read together only")
  package static let ageingTitle = Phrase(
    "Leeftijd van wat openstaat", "Age of what is open")

  /// How many documents hold up how much.
  package var unreadSentence: Phrase {
    let count = Phrase(
      unread.count == 1 ? "1 stuk is" : "\(unread.count) stukken zijn",
      unread.count == 1 ? "1 document was" : "\(unread.count) documents were")
    return Phrase(
      "\(count.dutch) niet volledig gelezen en \(unread.count == 1 ? "maakt" : "maken") hoge "
        + "attenderingen onzeker.",
      "\(count(.english)) not read in full, and \(unread.count == 1 ? "makes" : "make") high "
        + "flags uncertain.")
  }
}

extension RateFigures {
  /// `29 van 33`, or that there are no cases.
  package var counts: Phrase {
    whole.count == 0
      ? kind.noCases
      : Phrase("\(part.count) van \(whole.count)", "\(part.count) of \(whole.count)")
  }

  /// `88 %`; empty without cases, which is not 0 %.
  package var share: Phrase {
    func said(_ language: Language) -> String {
      Numeral.percent(part.count, of: whole.count, in: language) ?? ""
    }
    return Phrase(said(.dutch), said(.english))
  }

  /// `4 niet zeker: geen antwoord gevonden, …`; nothing when everything is known.
  package var doubt: Phrase? {
    guard unknown.count > 0 else { return nil }
    return Phrase(
      "\(unknown.count) niet zeker: \(kind.unknownMeans.dutch)",
      "\(unknown.count) uncertain: \(kind.unknownMeans(.english))")
  }
}

extension ChangeFigures {
  /// `Sinds het overleg van …: 11 punten met nieuws, nu beantwoord: 7 deels, 4 niet. Valt op: …`.
  package var sentence: Phrase {
    Phrase("\(title.dutch): \(said(.dutch)).", "\(title(.english)): \(said(.english)).")
  }

  private func said(_ language: Language) -> String {
    guard hasAny else { return Self.nothing(language) }
    let news = "\(touched.count) \(Self.news(touched.count)(language))"
    let answered = answers.map { "\($0.figure.count) \($0.answer.counted(language))" }
    let changed = flags.map { "\($0.figure.count) \($0.change.short(language))" }
    let now =
      answered.isEmpty ? "" : ", \(Self.now(language)) \(answered.joined(separator: ", "))"
    return "\(news)\(now). \(FieldName.standsOut.name(language)): "
      + changed.joined(separator: ", ")
  }
}
