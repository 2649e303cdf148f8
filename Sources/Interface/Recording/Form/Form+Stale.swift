internal import Canvas
internal import FollowUp
internal import Text

/// Somebody else recorded something on the item meanwhile: three ways out, and nothing is lost.
extension Form {
  mutating func resolve(by key: Key, on stage: Stage) -> [Wish] {
    switch key {
    case .character("b"):
      return others.first?.submission.recommendation.map { [.open(.item($0))] } ?? []
    case .character("t"):
      seen = Seen(request.items, in: stage.world)
      return save(goesOn: goesOn, on: stage, isSure: true)
    case .character("w"): return forgotten + [.back, .say(.wiped)]
    case .character("?"), .function(1): return [.help]
    case .escape, .control("c"):
      step = .typing
      return []
    default: return [.say(.refused(key.refused(because: Notice.isStale)))]
    }
  }

  /// What others recorded meanwhile.
  var others: [Recorded] {
    if case .stale(let events) = step { events } else { [] }
  }
}
