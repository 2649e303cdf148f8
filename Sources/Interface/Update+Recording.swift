internal import Canvas
internal import FollowUp
internal import Text

/// What is recorded: here, by others, and what is asked before.
extension Model {
  /// What became of a saving: the dossier follows first, then whoever asked hears of it.
  mutating func conclude(_ saving: Saving, for asker: Asker, _ renewal: Renewal?) -> [Effect] {
    if let renewal { renew(renewal) }
    return hand(Reply(asker: asker, content: .saved(saving)))
  }

  /// Hands a reply to the page that asked. What no page asked was asked by the whole.
  mutating func hand(_ reply: Reply) -> [Effect] {
    for place in pages.indices.reversed() {
      var page = pages[place]
      guard let wishes = page.take(reply, on: stage) else { continue }
      pages[place] = page
      return grant(wishes)
    }
    switch reply.content {
    case .saved(let saving): notice = Notice.became(saving, of: reply.asker)
    case .kept(let moment): stamp(reply.asker, moment)
    case .notKept(let obstacle): notice = Notice.notKept(obstacle)
    case .weighed, .attached, .notAttached, .inspected, .text, .edited, .notEdited: break
    }
    return []
  }

  /// Why one cannot go elsewhere or record something else: what is being typed would be lost.
  var refusalWhileHolding: Phrase? {
    guard pages.contains(where: \.holdsStill) else { return nil }
    return Phrase(
      "er staat nog een formulier open; Esc gaat ernaar terug",
      "a form is still open; Esc goes back to it")
  }

  /// Enter or `j` does what was asked; any other key does not.
  mutating func decide(_ question: Question, _ key: Key) -> [Effect] {
    self.question = nil
    switch key {
    case .enter, .character("j"), .character("y"): return question.effects.flatMap { begin($0) }
    default: return []
    }
  }
}

/// Taking back, and putting back.
extension Model {
  mutating func propose(_ undoing: Undoing?, again: Bool) {
    // Meanwhile one may have begun something else: the next key is not for this question.
    guard !top.isTyping, prompt == nil, refusalWhileHolding == nil else { return }
    guard let undoing, let author = world.author, let recordings = world.recordings else {
      notice = again ? Notice.nothingToRedo : Notice.nothingToUndo
      return
    }
    let submissions = undoing.submissions(
      by: author, on: world.today, newest: recordings.newest)
    question = Question(
      sentence: undoing.question,
      effects: [.save(submissions, for: again ? Model.redoing : Model.undoing)])
  }

  /// Who asks for what no form asks.
  static let undoing = Asker("ongedaan")
  static let redoing = Asker("opnieuw")
}

extension Action {
  /// What would leave a form behind, or record something beside it.
  static let leavingForms: [Action] =
    Navigation.tabs.map(\.action) + [quit, record, undo, redo, decide, resume]
}

/// Drafts.
extension Model {
  /// A draft that was put aside has the moment of its writing.
  private mutating func stamp(_ id: Draft.ID, _ moment: Moment) {
    guard let place = world.drafts.firstIndex(where: { $0.id == id }) else { return }
    let draft = world.drafts[place]
    world.drafts[place] = Draft(
      id: id, at: moment, recommendation: draft.recommendation, fields: draft.fields)
  }

  /// Those of windows that are gone, beside those that were put aside in this one.
  mutating func offer(_ drafts: [Draft]) {
    let own = world.drafts.filter { $0.window == world.window.name }
    world.drafts = (drafts + own).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// What a page has done outside; a draft that goes is no longer offered.
  mutating func begin(_ effect: Effect) -> [Effect] {
    switch effect {
    case .reckon(let day): return reckon(day)
    case .discard(let draft): world.drafts.removeAll { $0.id == draft }
    case .quit, .copy, .sweep, .export, .save, .weigh, .keep, .attach, .inspect, .read, .edit,
      .lookBack,
      .look, .findDrafts:
      break
    }
    return [effect]
  }
}

/// What others recorded.
extension Model {
  mutating func hear(_ recorded: [Recorded], _ renewal: Renewal) {
    let unread = world.unread + recorded.count
    guard pages.contains(where: \.holdsStill) else {
      renew(renewal)
      return mention(Notice.news(recorded, in: world))
    }
    pending = renewal
    world.unread = unread
    mention(Notice.waitingNews(unread))
  }

  /// Tells something that nobody asked for: what was refused or not saved stays in sight.
  private mutating func mention(_ notice: Notice) {
    guard self.notice?.tone != .refusal || self.notice == mentioned else { return }
    self.notice = notice
    mentioned = notice
  }

  /// Takes in what waited for the end of a form.
  mutating func catchUp() {
    guard let pending, !pages.contains(where: \.holdsStill) else { return }
    renew(pending)
  }

  mutating func renew(_ renewal: Renewal) {
    pending = nil
    let old = world
    // A day that was asked for meanwhile is still to come; what is recorded is taken in anyway.
    world.take(renewal)
    for place in screens.indices { screens[place]?.renew(from: old, to: world) }
    for place in pages.indices { pages[place].renew(from: old, to: world) }
  }

  /// The journal is out of reach, or in reach again.
  mutating func lose(_ obstacle: Obstacle?) {
    mention(obstacle.map(Notice.unreachable) ?? Notice.reachable)
  }
}

extension Message {
  /// What goes to the page that asked.
  var reply: Reply? {
    switch self {
    case .weighed(let weighing, let asker): Reply(asker: asker, content: .weighed(weighing))
    case .kept(let moment, let asker): Reply(asker: asker, content: .kept(moment))
    case .notKept(let obstacle, let asker): Reply(asker: asker, content: .notKept(obstacle))
    case .attached(let path, let sum, let asker):
      Reply(asker: asker, content: .attached(path: path, sum: sum))
    case .notAttached(let path, let obstacle, let asker):
      Reply(asker: asker, content: .notAttached(path: path, obstacle))
    case .inspected(let path, let obstacle, let asker):
      Reply(asker: asker, content: .inspected(path: path, obstacle))
    case .textRead(let text, let asker): Reply(asker: asker, content: .text(text))
    case .edited(let text, let asker): Reply(asker: asker, content: .edited(text))
    case .notEdited(let reason, let asker): Reply(asker: asker, content: .notEdited(reason))
    case .key, .resized, .today, .offered, .reckoned, .swept, .sweeping, .copied, .exported,
      .notExported, .recorded,
      .found,
      .news, .nothingNew, .unreachable:
      nil
    }
  }
}
