internal import Canvas
internal import FollowUp
internal import Text

/// Leaving a form: by saving, by keeping what was typed, or by wiping it.
extension Form {
  /// Nothing is asked about what was never filled in.
  mutating func stop(on stage: Stage) -> [Wish] {
    guard isTouched || !isLast else { return forgotten + [.back] }
    step = .leaving
    workOut(in: stage.world)
    return isTouched ? weigh(in: stage.world) : []
  }

  /// Neither its draft nor the one with which it goes on is needed any more.
  var forgotten: [Wish] {
    [draft, adopted].compactMap(\.self).map { .carryOut(.discard($0)) }
  }

  mutating func leave(by key: Key, on stage: Stage) -> [Wish] {
    switch key {
    case .character("o"): return save(goesOn: false, on: stage)
    case .character("v") where canGoOn: return save(goesOn: true, on: stage)
    case .character("n") where !isLast: return skip(on: stage)
    case .character("c"): return [.shelve(kept), .back, .say(.shelved(rest: rest))]
    case .character("w"): return forgotten + [.back, .say(.wiped)]
    case .character("?"), .function(1): return [.help]
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
    next(in: stage.world)
    return [.carryOut(.keep(kept))]
  }

  /// How many items come after this one.
  var rest: Int { isLast ? 0 : request.items.count - place - 1 }

  /// Whether there is a next one to save and go on with.
  var canGoOn: Bool { !isLast || recipe.repeats }
}

/// Saving: what is missing first, then whether it may, then for how many, then the file.
extension Form {
  mutating func save(goesOn: Bool, on stage: Stage, isSure: Bool = false) -> [Wish] {
    self.goesOn = goesOn
    workOut(in: stage.world)
    do throws(Gap) {
      _ = try submissions(in: stage.world)
    } catch {
      focus = error.slot
      return refuse(error.sentence)
    }
    if let refusal = work(in: stage.world).check.refusal ?? refusalOfAll {
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
    if let path = sheet(in: stage.world).fileToCopy(for: recipe) {
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
        return refuse(work(in: stage.world).check.refusal ?? Notice.changedMeanwhile)
      }
      return wishes
    }
    if let refusal = weighing.refusal { return refuse(refusal) }
    return [.carryOut(.save(submissions, for: draft))]
  }

  /// Asks what it would change; one question at a time, about the newest.
  mutating func weigh(in world: World) -> [Wish] {
    let work = work(in: world)
    guard !isWeighing, isWhole, let submissions = try? work.submissions.get(),
      submissions != weighing?.submissions, work.check.refusal == nil
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
    case .kept(let moment):
      keeping = .kept(moment)
      return letGo()
    case .notKept(let obstacle): keeping = .notKept(obstacle)
    case .inspected(let path, let obstacle): files.obstacles[path] = obstacle?.cause
    case .attached(let path, let sum):
      files.sums[path] = sum
      if case .saving = step { return proceed(on: stage) }
    case .notAttached(let path, let obstacle):
      focus = .file
      return refuse(Notice.notAttached(path, obstacle))
    case .edited(let text): return take(text, on: stage)
    case .notEdited(let sentence):
      edited = nil
      return [.say(.refused(sentence))]
    // No form asks for the text of a file.
    case .text: return nil
    }
    return []
  }

  /// What it goes on with is kept under the name of this window: only now the old one can go.
  private mutating func letGo() -> [Wish] {
    guard let adopted else { return [] }
    self.adopted = nil
    return [.carryOut(.discard(adopted))]
  }

  private mutating func take(_ text: String, on stage: Stage) -> [Wish] {
    guard let slot = edited else { return [] }
    edited = nil
    let fields = fields(in: stage.world)
    let isOfLines = fields.first { $0.slot == slot }?.isOfLines ?? false
    // The line break at the end is the editor's.
    let typed = text.trimmed
    answers[slot].text = isOfLines ? TextField(lines: typed) : TextField(Clean(typed))
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
      return refuse(saving.sentence) + weigh(in: stage.world)
    }
  }

  private mutating func finish(_ events: [Recorded], on stage: Stage) -> [Wish] {
    let told = Wish.say(Notice.recorded(events, items: request.items.count, in: stage.world))
    isTouched = false
    guard goesOn, canGoOn else {
      let after = recipe.follow(sheet(in: stage.world)).map { Wish.replace($0) } ?? .back
      return forgotten + [after, told]
    }
    next(in: stage.world)
    // What is left of the walk is kept, so that it can be gone on with after a crash.
    let rest: Effect = recipe.repeats ? .discard(draft) : .keep(kept)
    return [.carryOut(rest), told]
  }

  /// A fresh form for the next item; evidence, date and person go along.
  private mutating func next(in world: World) {
    let over = answers.carrying(recipe.carried)
    carried = item.map { (over, $0) }
    if !isLast { place += 1 }
    answers = answers.carrying(recipe.carried + request.given.map(\.slot))
    (step, focus, weighing) = (.typing, nil, nil)
    seen = Seen(request.items, in: world)
    fill(in: world)
  }
}
