internal import Text

/// Sentences about closed items, and about faults in the records.
extension FlagWords {
  func closedWithoutEvidence(_ say: Saying) -> String {
    say(
      "Afgesloten zonder bewijs dat niet alleen van de geadresseerde komt.",
      "Closed without evidence other than the addressee's own.")
  }

  func closedNotDone(_ say: Saying) -> String {
    say(
      "Afgesloten zonder een laatste oordeel dat het is opgelost.",
      "Closed without a last judgement that it is resolved.")
  }

  func noSuccessor(_ say: Saying) -> String {
    say(
      "Vervangen, maar de opvolger ontbreekt of is ingetrokken.",
      "Superseded, but the successor is missing or was withdrawn.")
  }

  func noReason(_ what: Finding.Unreasoned, _ say: Saying) -> String {
    switch what {
    case .refusal: say("Afwijzing zonder reden.", "Refused without a reason.")
    case .closing: say("Afsluiting zonder reden.", "Closed without a reason.")
    case .riskOwner:
      say(
        "Niet opgevolgd, zonder dat iemand bij naam het risico draagt.",
        "Not implemented, and nobody is named who carries the risk.")
    }
  }

  func dateUnknown(_ say: Saying) -> String {
    say(
      "Datum onbekend; reactietermijn en leeftijd zijn niet berekend.",
      "Date unknown; response term and age were not computed.")
  }

  func dateInFuture(_ date: PartialDate, _ say: Saying) -> String {
    say(
      "Datum \(say.date(date)) ligt na de peildatum; niet meegeteld.",
      "The date \(say.date(date)) lies after the reference day; not counted.")
  }

  func wrongOrder(_ disorder: Finding.Disorder, _ say: Saying) -> String {
    switch disorder {
    case .positionBeforeIssue:
      say("Het standpunt ligt voor het punt zelf.", "The position lies before the item itself.")
    case .closureBeforeIssue:
      say("De afsluiting ligt voor het punt zelf.", "The closing lies before the item itself.")
    case .reopeningWithoutClosure:
      say("Heropend terwijl het niet was afgesloten.", "Reopened while it was not closed.")
    case .dueBeforeIssue:
      say("De termijn ligt voor het punt zelf.", "The due date lies before the item itself.")
    }
  }

  func doubleNumber(_ number: String, _ times: Int, _ say: Saying) -> String {
    let times = Noun.time.counted(times, in: say.language)
    return say("Nummer \(number) komt \(times) voor.", "Number \(number) occurs \(times).")
  }

  func closedWithoutDate(_ say: Saying) -> String {
    say(
      "Stand en sluitdatum spreken elkaar tegen.", "State and closing date contradict each other.")
  }

  func unknownParty(_ name: String, _ say: Saying) -> String {
    say("Partij ‘\(name)’ staat niet in de lijst.", "Party “\(name)” is not in the list.")
  }

  func unclassified(_ say: Saying) -> String {
    say(
      "Reactie gevonden, standpunt nog niet vastgesteld.",
      "Reply found, position not yet established.")
  }
}
