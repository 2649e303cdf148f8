internal import Canvas
internal import FollowUp
internal import Text

/// What keys do in a form.
extension Form {
  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch step {
    case .typing:
      let before = focus
      return typeInField(key, on: stage) + look(after: before)
    case .leaving: return leave(by: key, on: stage)
    case .asking: return answerQuestion(by: key, on: stage)
    case .saving: return [.say(.refused(key.refused(because: Notice.isSaving)))]
    case .stale: return resolve(by: key, on: stage)
    }
  }

  private mutating func typeInField(_ key: Key, on stage: Stage) -> [Wish] {
    let sheet = sheet(in: stage.world)
    let fields = fields(in: sheet.world)
    guard let field = fields.first(where: { $0.slot == focus }) ?? fields.first else {
      return [.back]
    }
    switch key {
    case .escape, .control("c"): return stop(on: stage)
    case .enter where field.isOfLines: return answer(key, in: field, fields, sheet, on: stage)
    case .enter, .tab:
      let wishes = pick(in: field, sheet, on: stage)
      return wishes + step(1, fields, on: stage)
    case .backTab: return step(-1, fields, on: stage)
    case .pageUp: focus = fields.first?.slot
    case .pageDown: focus = fields.last?.slot
    case .control("e"): return edit(field)
    case .function(1): return [.help]
    case .character("?") where !field.isTyped: return [.help]
    case .character, .control, .alt, .paste, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .function:
      return answer(key, in: field, fields, sheet, on: stage)
    }
    return []
  }

  private mutating func answer(
    _ key: Key, in field: FormField, _ fields: [FormField], _ sheet: Sheet, on stage: Stage
  ) -> [Wish] {
    let before = answers[field.slot]
    var typed = before
    let way: Int
    var isTaken = true
    switch field.manner {
    case .line, .day:
      way = key.way
      isTaken = way != 0 || typed.take(key)
    case .text:
      let width = FormLayout.textWidth(stage)
      way = typed.text.move(lines: key.way, width: width) ? 0 : key.way
      isTaken = key.way != 0 || typed.take(key, inLines: true)
    case .choice(let choices):
      return choose(key, of: choices, in: field, fields, on: stage)
    case .pick:
      let found = found(in: field, sheet)
      let staysIn = key.way > 0 && !typed.query.isEmpty && !found.isEmpty
      way = typed.go(key.way, in: found.count) || staysIn ? 0 : key.way
      isTaken = key.way != 0 || typed.search(key)
    }
    guard isTaken else { return [.say(.refused(key.refused(because: Notice.typing)))] }
    answers[field.slot] = typed
    if way != 0 { return step(way, fields, on: stage, stops: true) }
    return typed.kept == before.kept ? [] : changed(on: stage)
  }

  /// To the next field; after the last one comes what to do with it.
  private mutating func step(
    _ way: Int, _ fields: [FormField], on stage: Stage, stops: Bool = false
  ) -> [Wish] {
    let now = fields.firstIndex { $0.slot == focus } ?? 0
    // What was just picked can have brought new fields.
    let fields = work(in: stage.world).fields
    let next = now + way
    if fields.indices.contains(next) {
      focus = fields[next].slot
    } else if way > 0, !stops {
      return stop(on: stage)
    }
    return []
  }

  /// Of a file that was just named it is looked whether it is there.
  private func look(after slot: Slot?) -> [Wish] {
    guard slot == .file, focus != .file || isLeaving, let path = answers.text(.file),
      files.sums[path] == nil
    else { return [] }
    return [.carryOut(.inspect(path: path, for: draft))]
  }

  private var isLeaving: Bool {
    if case .leaving = step { true } else { false }
  }

  private mutating func edit(_ field: FormField) -> [Wish] {
    switch field.manner {
    case .line, .text:
      edited = field.slot
      return [.carryOut(.edit(answers[field.slot].kept, for: draft))]
    case .day, .choice, .pick:
      return [.say(.refused(Key.control("e").refused(because: Notice.noTextField)))]
    }
  }

  /// Something was filled in: it is kept, and what it would change is worked out.
  mutating func changed(on stage: Stage) -> [Wish] {
    isTouched = true
    failure = nil
    workOut(in: stage.world)
    return [.carryOut(.keep(kept))] + weigh(in: stage.world)
  }
}

/// Choosing and picking.
extension Form {
  private mutating func choose(
    _ key: Key, of choices: [Choice], in field: FormField, _ fields: [FormField],
    on stage: Stage
  ) -> [Wish] {
    var typed = answers[field.slot]
    let place = typed.place(in: choices)
    switch key {
    case .left, .right, .up, .down:
      let next = place + (key == .left || key == .up ? -1 : 1)
      guard choices.indices.contains(next) else {
        return step(key.way, fields, on: stage, stops: true)
      }
      typed.place = next
      answers[field.slot] = typed
      return []
    case .character(" "):
      guard choices.indices.contains(place) else { return [] }
      if let refusal = choices[place].refusal {
        return [.say(.refused(choices[place].refused(because: refusal)))]
      }
      let value = choices[place].value
      typed.chosen = typed.chosen == value ? nil : value
      typed.place = place
      answers[field.slot] = typed
      return changed(on: stage)
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .home, .end,
      .pageUp, .pageDown, .function, .control, .alt, .paste:
      return [.say(.refused(key.refused(because: Notice.chooseWithSpace)))]
    }
  }

  /// Takes what was found by typing, before one goes on.
  private mutating func pick(in field: FormField, _ sheet: Sheet, on stage: Stage) -> [Wish] {
    guard case .pick(let shelf) = field.manner else { return [] }
    var typed = answers[field.slot]
    let found = found(in: field, sheet)
    guard typed.picked(in: sheet, from: shelf) == nil,
      let place = typed.place ?? (typed.query.isEmpty ? nil : 0), found.indices.contains(place)
    else { return [] }
    typed.chosen = found[place].id
    typed.text = TextField()
    typed.place = nil
    answers[field.slot] = typed
    return changed(on: stage)
  }
}

extension Typed {
  /// What is looked for.
  var query: String { chosen == nil ? text.text.text : "" }

  /// Where one stands among choices: on the chosen one until one moves.
  func place(in choices: [Choice]) -> Int {
    place ?? choices.firstIndex { $0.value == chosen } ?? 0
  }

  /// What was picked, while it is there.
  func picked(in sheet: Sheet, from shelf: Shelf) -> Candidate? {
    chosen.flatMap { shelf.picked($0, in: sheet) }
  }

  /// Goes up or down among what was found; false at its ends.
  mutating func go(_ way: Int, in count: Int) -> Bool {
    guard way != 0, chosen == nil else { return false }
    let next = (place ?? (query.isEmpty ? -1 : 0)) + way
    guard (0..<count).contains(next) else { return false }
    place = next
    return true
  }
}

extension Key {
  /// Down is 1, up is -1, anything else 0.
  fileprivate var way: Int {
    switch self {
    case .down: 1
    case .up: -1
    default: 0
    }
  }
}
