internal import FollowUp
internal import Text

/// One question of a form: what is asked, how it is answered, and what is said beside it.
struct FormField: Sendable {
  enum Manner: Sendable {
    /// One line of text.
    case line
    /// A date as people type it.
    case day
    /// Text of several lines, at least so many.
    case text(lines: Int)
    /// One of a few, all of them in sight.
    case choice([Choice])
    /// One of many, found by typing.
    case pick(Shelf)
  }

  let slot: Slot
  let label: Phrase
  let manner: Manner
  /// What is said beside it while nothing stands there.
  let hint: Phrase?

  init(_ slot: Slot, _ manner: Manner, label: Phrase? = nil, hint: Phrase? = nil) {
    self.slot = slot
    self.manner = manner
    self.label = label ?? slot.label
    self.hint = hint
  }

  /// Whether it holds several lines: Enter begins a new one.
  var isOfLines: Bool {
    if case .text = manner { true } else { false }
  }

  /// Whether any character can belong to the answer.
  var isTyped: Bool {
    switch manner {
    case .line, .text, .pick: true
    case .day, .choice: false
    }
  }

  var choices: [Choice] {
    if case .choice(let choices) = manner { choices } else { [] }
  }
}

/// One of the answers of a field, with the reason when it cannot be chosen.
struct Choice: Sendable {
  /// As it stands in drafts.
  let value: String
  let label: Phrase
  let refusal: Phrase?

  init(_ value: String, _ label: Phrase, refusal: Phrase? = nil) {
    self.value = value
    self.label = label
    self.refusal = refusal
  }

  static let yes = "yes"
  static let no = "no"
}

extension FormField {
  /// A file that is copied when the form is saved.
  static let file = FormField(
    .file, .line, hint: Phrase("wordt in het dossier gekopieerd", "is copied"))

  /// All values of a kind, in their order.
  static func choice<Value: RawRepresentable<String>>(
    _ slot: Slot, _ values: [Value], label: Phrase? = nil, word: (Value) -> Phrase,
    refusal: (Value) -> Phrase? = { _ in nil }
  ) -> FormField {
    let choices = values.map { Choice($0.rawValue, word($0), refusal: refusal($0)) }
    return FormField(slot, .choice(choices), label: label)
  }
}
