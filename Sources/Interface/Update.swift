internal import Canvas
internal import FollowUp
internal import Text

extension Model {
  /// Answers a message; what is to be done outside comes back as effects.
  package mutating func update(_ message: Message) -> [Effect] {
    let effects = answer(message)
    catchUp()
    settle()
    return effects + sweep()
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size): self.size = size
    case .today(let day): return begin(day)
    case .reckoned(let board): show(board)
    case .swept(let sweep, let answer, let printing): take(answer, to: sweep, of: printing)
    case .sweeping(let sweep, let percent, let printing):
      advance(sweep, to: percent, of: printing)
    case .copied(let isDone): notice = Notice.copied(isDone)
    case .exported(let path): notice = Notice.exported(path)
    case .notExported(let fault): notice = Notice.refused(fault.sentence)
    case .found(let undoing, let again): propose(undoing, again: again)
    case .news(let recorded, let renewal): hear(recorded, renewal)
    case .offered(let drafts): offer(drafts)
    case .nothingNew: notice = Notice.nothingNew
    case .unreachable(let obstacle): lose(obstacle)
    case .recorded(let saving, let asker, let renewal):
      return conclude(saving, for: asker, renewal)
    case .weighed, .kept, .notKept, .attached, .notAttached, .inspected, .textRead, .edited,
      .notEdited:
      return message.reply.map { hand($0) } ?? []
    }
    return []
  }

  /// A new day: who looked at today keeps looking at today.
  private mutating func begin(_ day: Day) -> [Effect] {
    let follows = (wanted ?? world.board.day) == world.today
    guard day != world.today else { return [] }
    world.today = day
    return follows ? reckon(day) : []
  }

  private mutating func show(_ board: Board) {
    // An older answer than the last question is of no use any more.
    guard wanted == nil || wanted == board.day else { return }
    wanted = nil
    if let pending {
      // It is a board of the dossier that waits: both come into sight together.
      self.pending = Renewal(
        board: board, index: pending.index, recordings: pending.recordings)
      return catchUp()
    }
    world.show(board)
    notice = Notice.day(world)
  }

  mutating func reckon(_ day: Day) -> [Effect] {
    guard day != (wanted ?? world.board.day) else { return [] }
    wanted = day
    return [.reckon(day)]
  }
}

/// What keys do.
extension Model {
  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    let hadJustLeft = hasJustLeft
    hasJustLeft = false
    if let question { return decide(question, key) }
    if stage.isTooSmall { return pressUnseen(key) }
    if prompt != nil { return answerPrompt(key) }
    var screen = top
    if screen.isTyping {
      let (wishes, depth) = (screen.type(key, on: stage), pages.count)
      top = screen
      let effects = grant(wishes)
      hasJustLeft = key == .escape && pages.count < depth
      return effects
    }
    if key == .escape, hadJustLeft, staysOnce() { return [] }
    return command(key)
  }

  /// Who presses Esc once more than needed to leave a form keeps the filter of the list below it.
  private mutating func staysOnce() -> Bool {
    guard pages.isEmpty, top.actions.contains(.back) else { return false }
    let next = top.hint(of: .back, on: stage) ?? Action.back.hint
    notice = Notice.told(
      "U bent terug. Nog eens Esc: \(next.dutch).", "You are back. Esc again: \(next(.english)).")
    return true
  }

  /// On a screen that is too small to show anything, only leaving is safe.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    Action.quit.keys.contains(key) && refusalWhileHolding == nil ? [.quit] : []
  }

  private mutating func command(_ key: Key) -> [Effect] {
    if key == .control("c") {
      notice = Notice.howToQuit
      return []
    }
    let offered = top.actions + Action.everywhere
    guard let action = offered.first(where: { $0.keys.contains(key) }) else {
      notice = Notice.unanswered(key, elsewhere: Action.all.first { $0.keys.contains(key) })
      return []
    }
    return attempt(action, by: key)
  }

  /// Carries out an action, or says why not.
  mutating func attempt(_ action: Action, by key: Key? = nil) -> [Effect] {
    if let reason = refusal(of: action) {
      let told = (key ?? action.keys.first)?.refused(because: reason)
      notice = Notice.refused(told ?? Notice.notAllowed(action.title, because: reason))
      if top.sweep(on: stage) != nil { awaited = notice }
      return []
    }
    if let form = FormKind(action) { return open(form) }
    var screen = top
    guard screen.actions.contains(action) else { return performEverywhere(action) }
    let wishes = screen.perform(action, on: stage)
    top = screen
    return grant(wishes)
  }

  /// Why an action cannot be done on what is in sight.
  func refusal(of action: Action) -> Phrase? {
    if Action.leavingForms.contains(action), let reason = refusalWhileHolding { return reason }
    if action == .record, let reason = world.refusalToRecord { return reason }
    if let form = FormKind(action) { return refusal(of: form) }
    return top.actions.contains(action)
      ? top.refusal(of: action, on: stage) : refusalEverywhere(of: action)
  }

  mutating func grant(_ wishes: [Wish]) -> [Effect] {
    wishes.flatMap { wish -> [Effect] in
      switch wish {
      case .open(let destination): return open(destination)
      case .back: leave()
      case .perform(let action):
        leave()
        settle()
        return attempt(action)
      case .ask(let prompt): self.prompt = prompt
      case .say(let notice): self.notice = notice
      case .confirm(let question): self.question = question
      case .carryOut(let effect): return begin(effect)
      case .shelve(let draft):
        world.drafts.removeAll { $0.id == draft.id }
        world.drafts.append(draft)
        return [.keep(draft)]
      case .withdraw(let draft): world.drafts.removeAll { $0.id == draft }
      case .help:
        pages.append(Navigation.help(Action.inForms.map { Offer(action: $0, refusal: nil) }))
      case .replace(let destination):
        leave()
        return open(destination)
      }
      return []
    }
  }

  private mutating func open(_ destination: Destination) -> [Effect] {
    var page = Navigation.page(destination, in: world)
    let wishes = page.begin(on: stage)
    pages.append(page)
    return grant(wishes)
  }

  private mutating func leave() {
    if !pages.isEmpty { pages.removeLast() }
  }
}
