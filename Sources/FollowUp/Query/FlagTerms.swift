internal import Text

/// The terms of a filter that ask for attenderingen, held against those of one item.
///
/// `ernst:` and `zeker:` are about the attenderingen that `attendering:` names; without it about
/// all that tell something else than repetition and age (A46). The severity is that of the worst;
/// an uncertain one counts only when it was asked for.
struct FlagTerms {
  private let flags: [Filter.Term]
  private let certainties: [Filter.Term]
  private let severities: [Filter.Term]

  init(_ filter: Filter) {
    func terms(of field: FilterField) -> [Filter.Term] {
      filter.terms.filter { $0.alternatives.first?.field == field }
    }
    flags = terms(of: .flag)
    certainties = terms(of: .certain)
    severities = terms(of: .severity)
  }

  func hold(_ all: [Flag]) -> Bool {
    let wanted = flags.filter { !$0.isNegated }
    let isNamed = !wanted.isEmpty
    guard flags.allSatisfy({ $0.isNegated ? !all.contains(where: $0.names) : true }) else {
      return false
    }
    let candidates = all.filter { flag in
      let isMeant = isNamed ? wanted.allSatisfy { $0.names(flag) } : !flag.code.isHistory
      return isMeant && certainties.allSatisfy { $0.names(flag) != $0.isNegated }
    }
    let asks = isNamed || !certainties.isEmpty
    return (!asks || !candidates.isEmpty) && severitiesHold(candidates, isChosen: asks)
  }

  private func severitiesHold(_ candidates: [Flag], isChosen: Bool) -> Bool {
    guard !severities.isEmpty else { return true }
    let counting = isChosen ? candidates : candidates.filter(\.isCertain)
    let worst = counting.map(\.severity).max()
    return severities.allSatisfy { term in
      term.alternatives.contains { $0 == worst.map(Condition.severity) } != term.isNegated
    }
  }
}

extension Filter.Term {
  /// Whether one of the alternatives names the flag.
  fileprivate func names(_ flag: Flag) -> Bool {
    alternatives.contains { condition in
      switch condition {
      case .flag(.code(let code)): flag.code == code
      case .flag(.short(let short)): flag.finding.short.dutch == short
      case .certain(let isCertain): flag.isCertain == isCertain
      case .words, .state, .answer, .move, .year, .report, .chain, .theme, .kind, .party,
        .nobodyAsked, .commitment, .severity, .age, .due, .since, .issued, .figure, .change:
        false
      }
    }
  }
}
