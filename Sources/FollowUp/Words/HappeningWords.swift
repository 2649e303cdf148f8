package import Text

/// How positions, progress, judgements and promises are said.
extension Position.Value {
  /// The same for all kinds.
  package var short: Phrase {
    switch self {
    case .accepted: Phrase("overgenomen", "accepted")
    case .partly: Phrase("deels overgenomen", "accepted in part")
    case .acknowledged: Phrase("kennis genomen", "noted")
    case .rejected: Phrase("niet overgenomen", "not accepted")
    case .unclassified: Phrase("nog te duiden", "to be classified")
    }
  }

  /// Follows the kind of the item: one does not *overnemen* a concern.
  package func long(for kind: Recommendation.Kind) -> Phrase {
    switch kind {
    case .recommendation, .call: longForRequest
    case .concern: longForConcern
    case .finding: longForFinding
    }
  }

  private var longForRequest: Phrase {
    switch self {
    case .accepted, .partly, .rejected: short
    case .acknowledged:
      Phrase("kennis genomen, niet overgenomen en niet afgewezen", "noted, no commitment")
    case .unclassified: Self.notYetClassified
    }
  }

  private var longForConcern: Phrase {
    switch self {
    case .accepted: Phrase("zorg gedeeld", "concern shared")
    case .partly: Phrase("zorg deels gedeeld", "concern shared in part")
    case .acknowledged:
      Phrase("kennis genomen, zorg niet gedeeld en niet afgewezen", "concern noted")
    case .rejected: Phrase("zorg niet gedeeld", "concern not shared")
    case .unclassified: Self.notYetClassified
    }
  }

  private var longForFinding: Phrase {
    switch self {
    case .accepted: Phrase("onderschreven", "endorsed")
    case .partly: Phrase("deels onderschreven", "endorsed in part")
    case .acknowledged: short
    case .rejected: Phrase("niet onderschreven", "not endorsed")
    case .unclassified: Self.notYetClassified
    }
  }

  private static let notYetClassified = Phrase(
    "reactie gevonden, standpunt nog te duiden", "reply found, position not yet classified")
}

extension Claim.Value {
  package var short: Phrase {
    switch self {
    case .notStarted: Phrase("niet gestart", "not started")
    case .inProgress: Phrase("in uitvoering", "in progress")
    case .largely: Phrase("grotendeels gereed", "largely done")
    case .complete: Phrase("gereedgemeld", "reported complete")
    case .stopped: Phrase("stopgezet", "stopped")
    }
  }

  package var long: Phrase {
    self == .complete
      ? Phrase("gereedgemeld door het ministerie", "reported complete by the ministry") : short
  }
}

extension Assessment.Value {
  package var short: Phrase {
    switch self {
    case .resolved: Phrase("opgelost", "resolved")
    case .resolvedOther: Phrase("anders opgelost", "resolved otherwise")
    case .largely: Phrase("grotendeels", "largely resolved")
    case .partly: Phrase("deels opgelost", "partly resolved")
    case .intent: Phrase("op koers", "on course")
    case .notResolved: Phrase("niet opgelost", "not resolved")
    case .unable: Phrase("niet te beoordelen", "cannot be assessed")
    }
  }

  package var long: Phrase {
    switch self {
    case .resolved: Phrase("het probleem is opgelost", "the problem is resolved")
    case .resolvedOther: Phrase("op andere wijze opgelost", "resolved by other means")
    case .largely: Phrase("grotendeels opgelost", "largely resolved")
    case .partly, .notResolved, .unable: short
    case .intent:
      Phrase(
        "toereikend plan met datum, aantoonbare voortgang", "adequate dated plan, real progress")
    }
  }
}

extension Commitment.State {
  package var short: Phrase {
    switch self {
    case .open: Phrase("openstaand", "open")
    case .partlyMet: Phrase("deels nagekomen", "partly met")
    case .met: Phrase("nagekomen", "met")
    case .notMet: Phrase("niet nagekomen", "not met")
    case .dropped: Phrase("vervallen", "dropped")
    case .notEstablished: Phrase("niet vastgesteld", "not established")
    }
  }
}

extension Commitment {
  /// The marks that stand beside the state.
  package enum Mark {
    package static let undated = Phrase("geen termijn", "no date")
    package static let moved = Phrase("verschoven", "moved")
  }
}

extension Passage.Kind {
  package var short: Phrase {
    switch self {
    case .progress: Phrase("melding", "report")
    case .acknowledgement: Phrase("erkenning", "acknowledgement")
    case .reassurance: Phrase("geruststelling", "reassurance")
    case .opinion: Phrase("standpunt", "opinion")
    }
  }
}

extension Closure.Kind {
  package var state: State {
    switch self {
    case .implemented: .implemented
    case .otherMeans: .implementedOtherwise
    case .notImplemented: .notImplemented
    case .superseded: .superseded
    case .obsolete: .obsolete
    case .withdrawn: .withdrawn
    }
  }
}
