internal import FollowUp
internal import Text

/// Whether what was filled in may be recorded, told at every key.
struct FormCheck: Sendable {
  /// A sentence; nothing when it may.
  let refusal: Phrase?
  /// Who has to confirm it, when it is recorded as a proposal.
  let confirmer: Role?
}

extension Form {
  /// Looks at each entry by itself: what they do to each other the weighing tells.
  func check(_ submissions: [Submission], in world: World) -> FormCheck {
    guard let fold = world.recordings?.fold else {
      return FormCheck(refusal: world.refusalToRecord, confirmer: nil)
    }
    var confirmer: Role?
    for submission in submissions {
      if let unfit = submission.unfit {
        return FormCheck(refusal: Refusal.unfit(unfit).sentence, confirmer: nil)
      }
      let refusal = Guards.refusal(of: submission.recorded(on: world.today), after: fold)
      if case .actor(.needsSecondPerson(let act)) = refusal,
        case .happening(let happening) = submission.content
      {
        confirmer = act.way.confirmer
        let proposal = submission.saying(.happening(.proposal(happening)))
        if let refusal = Guards.refusal(of: proposal.recorded(on: world.today), after: fold) {
          return FormCheck(refusal: refusal.sentence, confirmer: confirmer)
        }
      } else if let refusal {
        return FormCheck(refusal: refusal.sentence, confirmer: nil)
      }
    }
    return FormCheck(refusal: nil, confirmer: confirmer)
  }
}

extension Sheet {
  /// Why something cannot be done to the item at hand, whatever is still to be filled in.
  func obstacle(to happening: Happening) -> Phrase? {
    guard let fold = world.recordings?.fold, let item else { return nil }
    let isBooked = answers.text(.source) != nil
    let submission = Submission(
      .happening(happening), by: author, on: item.id, text: Phrase("-", nil),
      source: isBooked ? try? source() : nil)
    var refusal = Guards.refusal(of: submission.recorded(on: today), after: fold)
    if case .actor(.needsSecondPerson) = refusal {
      let proposal = submission.saying(.happening(.proposal(happening)))
      refusal = Guards.refusal(of: proposal.recorded(on: today), after: fold)
    }
    switch refusal {
    case nil, .lacks, .untied(.noSuccessor): return nil
    case .actor(.notRole(let act, _)): return Permission(of: act, for: role).refusal
    case .actor, .misplaced, .untimely, .unready, .untied, .unmended, .unfit: return refusal?.reason
    }
  }
}

extension Submission {
  /// As it would be recorded at noon of a day, after everything else.
  fileprivate func recorded(on day: Day) -> Recorded {
    Recorded(
      Recorded.Identity(writer: "", number: 0), clock: .max,
      at: Moment(seconds: Int(day.number) * 86_400 + 43_200), group: nil, self)
  }
}
