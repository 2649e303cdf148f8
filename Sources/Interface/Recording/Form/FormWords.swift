internal import Canvas
internal import FollowUp
internal import Text

/// What a form says in passing.
extension Notice {
  static let isSaving = Phrase("er wordt opgeslagen", "it is being saved")
  static let noTextField = Phrase("dit is geen tekstveld", "this is no text field")
  static let chooseWithSpace = Phrase(
    "spatie kiest, pijlen lopen, Tab gaat verder", "space chooses, arrows move, Tab goes on")
  static let isStale = Phrase(
    "kies b, t of w; Esc gaat terug naar het formulier",
    "choose b, t or w; Esc goes back to the form")
  static let everything = Phrase(
    "Alle punten zijn gemarkeerd en er is geen filter. Filter eerst, of markeer minder punten.",
    "All items are marked and there is no filter. Filter first, or mark fewer items.")
  /// `rest` counts the items of a walk that were still to come.
  static func shelved(rest: Int) -> Notice {
    guard rest > 0 else {
      return told(
        "Concept bewaard; deze vermelding is nog niet vastgelegd. C haalt het terug.",
        "Draft kept; this entry is not recorded yet. C brings it back.")
    }
    let items = Noun.item.counted(rest)
    return told(
      "Concept bewaard, met \(items.dutch) die nog \(rest == 1 ? "komt" : "komen"); C haalt het "
        + "terug.",
      "Draft kept, with \(items(.english)) still to come; C brings it back.")
  }
  static let wiped = told("Gewist; er is niets opgeslagen.", "Wiped; nothing was saved.")

  static let changedMeanwhile = Phrase(
    "Er is intussen iets veranderd en niets opgeslagen; probeer het opnieuw.",
    "Something changed meanwhile and nothing was saved; try again.")

  /// Which letters mean something once one stopped typing; `canSkip` adds `n`.
  static func leaving(canGoOn: Bool, canSkip: Bool) -> Phrase {
    let keys = ["o"] + (canGoOn ? ["v"] : []) + (canSkip ? ["n"] : []) + ["c"]
    let list = keys.joined(separator: ", ")
    return Phrase(
      "kies \(list) of w; met Esc typt u verder", "choose \(list) or w; Esc goes on typing")
  }

  static func notAttached(_ path: String, _ obstacle: Obstacle) -> Phrase {
    Phrase(
      "\(path) is niet gekopieerd: \(obstacle.cause.dutch). Er is niets opgeslagen.",
      "\(path) was not copied: \(obstacle.cause(.english)). Nothing was saved.")
  }

  /// That it was saved, and what is still to happen before it counts.
  static func recorded(_ events: [Recorded], items: Int, in world: World) -> Notice {
    let refused = world.recordings?.fold.refused.first { refused in
      events.contains { $0.identity == refused.recorded.identity }
    }
    if let refused { return .refused(refused.reason) }
    let saved = items > 1 && Set(events.compactMap(\.submission.recommendation)).count > 1
    let done =
      saved
      ? Phrase("Opgeslagen: \(items) punten.", "Saved: \(items) items.")
      : Phrase("Opgeslagen.", "Saved.")
    guard let role = events.lazy.compactMap(\.submission.confirmer).first else {
      return .saved(done)
    }
    return .saved(
      Phrase(
        "\(done.dutch) Het telt als een \(role.short.dutch) het vaststelt.",
        "\(done(.english)) It counts when a \(role.short(.english)) confirms it."))
  }
}

extension Submission {
  /// Who has to confirm it, when it is a proposal.
  fileprivate var confirmer: Role? {
    guard case .happening(.proposal(let proposed)) = content else { return nil }
    switch proposed {
    case .closure: return .coordinator
    default: return .mandateHolder
    }
  }
}

extension Choice {
  /// Why it cannot be chosen.
  func refused(because reason: Phrase) -> Phrase {
    Phrase(
      "‘\(label.dutch)’: \(reason.dutch).", "‘\(label(.english))’: \(reason(.english)).")
  }
}

/// The keys of a form, by what it is doing.
extension Form {
  func keyBar(on stage: Stage) -> KeyBar? {
    switch step {
    case .typing: typingKeys(on: stage)
    case .leaving: leavingKeys
    case .asking: .question
    case .saving: KeyBar([])
    case .stale: Self.staleKeys
    }
  }

  private func typingKeys(on stage: Stage) -> KeyBar {
    let field = fields(in: stage.world).first { $0.slot == focus }
    var keys: [(Action, Phrase?)] = []
    switch field?.manner {
    case .text?: keys = [(.newLine, nil), (.nextField, nil), (.editor, nil)]
    case .line?: keys = [(.nextField, nil), (.editor, nil)]
    case .choice?: keys = [(.choose, nil), (.nextField, nil)]
    case .day?, .pick?, nil: keys = [(.nextField, nil)]
    }
    return KeyBar(form: keys + [(.stopTyping, nil), (.formHelp, nil)])
  }

  private var leavingKeys: KeyBar {
    let next: [(Action, Phrase?)] =
      (canGoOn ? [(.saveAndNext, isLast ? nil : Phrase("volgende", "next"))] : [])
      + (isLast ? [] : [(.skipItem, nil)])
    return KeyBar(
      form: [(.saveForm, nil)] + next + [
        (.shelveForm, isLast ? nil : Phrase("concept", "draft")), (.wipeForm, nil),
        (.stopTyping, Phrase("verder typen", "type on")), (.formHelp, nil),
      ])
  }

  private static let staleKeys = KeyBar(form: [
    (.lookAtNews, nil), (.applyAnyway, nil), (.dropMine, nil),
    (.stopTyping, Phrase("formulier", "form")),
  ])
}
