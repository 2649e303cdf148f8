internal import Canvas
internal import FollowUp
internal import Text

/// Leaving a form: by saving, by keeping what was typed, or by wiping it.
extension Form {
  /// Nothing is asked about what was never filled in.
  mutating func stop() -> [Wish] {
    guard isTouched || !isLast else { return [.carryOut(.discard(draft)), .back] }
    step = .leaving
    return []
  }

  mutating func leave(by key: Key, on stage: Stage) -> [Wish] {
    switch key {
    case .character("o"): return save(goesOn: false, on: stage)
    case .character("v") where canGoOn: return save(goesOn: true, on: stage)
    case .character("n") where !isLast: return skip(on: stage)
    case .character("c"): return [.shelve(kept), .back, .say(.shelved)]
    case .character("w"): return [.carryOut(.discard(draft)), .back, .say(.wiped)]
    case .escape, .control("c"):
      step = .typing
      return []
    default:
      return [
        .say(.refused(key.refused(because: Notice.leaving(canGoOn: canGoOn, canSkip: !isLast))))
      ]
    }
  }

  /// Goes to the next item without saving.
  private mutating func skip(on stage: Stage) -> [Wish] {
    isTouched = false
    place += 1
    begin(in: stage.world)
    return [.carryOut(.keep(kept))]
  }

  /// Whether there is a next one to save and go on with.
  var canGoOn: Bool { !isLast || recipe.repeats }
}

/// Saving: what is missing first, then whether it may, then for how many, then the file.
extension Form {
  mutating func save(goesOn: Bool, on stage: Stage, isSure: Bool = false) -> [Wish] {
    self.goesOn = goesOn
    let submissions: [Submission]
    do throws(Gap) {
      submissions = try self.submissions(in: stage.world)
    } catch {
      focus = error.slot
      return refuse(error.sentence)
    }
    if let refusal = check(submissions, in: stage.world).refusal ?? refusalOfAll {
      return refuse(refusal)
    }
    guard isSure || !isBulk || request.items.count < Self.manyItems else {
      step = .asking
      return []
    }
    step = .saving
    return proceed(on: stage)
  }

  /// From this number on it is asked whether all of them are meant.
  private static let manyItems = 3

  private var isBulk: Bool {
    request.items.count > 1 && (recipe.manner == .each || recipe.manner == .together)
  }

  private var refusalOfAll: Phrase? {
    isBulk && request.isEverything ? Notice.everything : nil
  }

  private mutating func refuse(_ sentence: Phrase) -> [Wish] {
    step = .typing
    return [.say(.refused(sentence))]
  }

  mutating func answerQuestion(by key: Key, on stage: Stage) -> [Wish] {
    switch key {
    case .enter, .character("j"), .character("y"):
      return save(goesOn: goesOn, on: stage, isSure: true)
    default:
      step = .typing
      return []
    }
  }

  /// The next thing that saving needs: the file in the dossier, what it would change, the saving.
  private mutating func proceed(on stage: Stage) -> [Wish] {
    if let path = Proof.missing(sheet(in: stage.world)) {
      return [.carryOut(.attach(path: path, for: draft))]
    }
    guard let submissions = try? submissions(in: stage.world) else {
      step = .typing
      return []
    }
    guard let weighing, weighing.submissions == submissions else {
      let wishes = isWeighing ? [] : weigh(in: stage.world)
      // Meanwhile it may have become forbidden: then nothing is on its way.
      guard isWeighing else {
        return refuse(check(submissions, in: stage.world).refusal ?? Notice.changedMeanwhile)
      }
      return wishes
    }
    if let refusal = weighing.refusal { return refuse(refusal) }
    return [.carryOut(.save(submissions, for: draft))]
  }

  /// Asks what it would change; one question at a time, about the newest.
  mutating func weigh(in world: World) -> [Wish] {
    guard !isWeighing, let submissions = try? submissions(in: world),
      submissions != weighing?.submissions, check(submissions, in: world).refusal == nil
    else { return [] }
    isWeighing = true
    return [.carryOut(.weigh(submissions, for: draft))]
  }
}

/// What comes back.
extension Form {
  mutating func take(_ reply: Reply, on stage: Stage) -> [Wish]? {
    guard reply.asker == draft else { return nil }
    switch reply.content {
    case .saved(let saving): return conclude(saving, on: stage)
    case .weighed(let weighing):
      isWeighing = false
      self.weighing = weighing
      if case .saving = step { return proceed(on: stage) }
      return weigh(in: stage.world)
    case .kept(let moment): keeping = .kept(moment)
    case .notKept(let obstacle): keeping = .notKept(obstacle)
    case .attached(let path, let sum):
      sums[path] = sum
      if case .saving = step { return proceed(on: stage) }
    case .notAttached(let path, let obstacle):
      focus = .file
      return refuse(Notice.notAttached(path, obstacle))
    case .edited(let text): return take(text, on: stage)
    case .notEdited(let sentence):
      edited = nil
      return [.say(.refused(sentence))]
    }
    return []
  }

  private mutating func take(_ text: String, on stage: Stage) -> [Wish] {
    guard let slot = edited else { return [] }
    edited = nil
    // The line break at the end is the editor's.
    answers[slot].text = TextField(Clean(Clean(text).text.trimmed))
    answers[slot].chosen = nil
    return changed(on: stage)
  }

  private mutating func conclude(_ saving: Saving, on stage: Stage) -> [Wish] {
    switch saving {
    case .saved(let events): return finish(events, on: stage)
    case .stale(let events):
      step = .stale(events)
      return []
    case .refused, .busy, .notSaved, .readOnly:
      failure = saving.sentence
      return refuse(saving.sentence)
    }
  }

  private mutating func finish(_ events: [Recorded], on stage: Stage) -> [Wish] {
    let told = Wish.say(Notice.recorded(events, items: request.items.count, in: stage.world))
    isTouched = false
    guard goesOn, canGoOn else {
      let next = recipe.follow(sheet(in: stage.world)).map { Wish.replace($0) } ?? .back
      return [.carryOut(.discard(draft)), next, told]
    }
    if !isLast { place += 1 }
    begin(in: stage.world)
    // What is left of the walk is kept, so that it can be gone on with after a crash.
    let rest: Effect = recipe.repeats ? .discard(draft) : .keep(kept)
    return [.carryOut(rest), told]
  }

  /// A fresh form for the next item; evidence, date and person go along.
  private mutating func begin(in world: World) {
    answers = answers.carrying(recipe.carried + request.given.map(\.slot))
    (step, focus, weighing) = (.typing, nil, nil)
    seen = Seen(request.items, in: world)
    fill(in: world)
  }
}
