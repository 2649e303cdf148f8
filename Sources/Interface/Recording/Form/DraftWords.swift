internal import FollowUp
internal import Text

/// What a draft is, to whoever finds it again.
extension Draft {
  /// What it was to become.
  var title: Phrase { form?.recipe.title ?? Phrase("Tekst", "Text") }

  /// Where in a walk through items it is: `3 van 11 punten`; nothing when it is about one.
  var walk: Phrase? {
    guard form?.recipe.manner == .walk, items > 1 else { return nil }
    return Phrase("\(place + 1) van \(items) punten", "\(place + 1) of \(items) items")
  }

  private var items: Int { fields.count { $0.name == Form.itemName } }

  private var place: Int {
    fields.first { $0.name == Form.placeName }.flatMap { Int($0.text) } ?? 0
  }

  /// Which form made it; nothing for what no form made.
  private var form: FormKind? {
    fields.first { $0.name == Form.kindName }.flatMap { FormKind(rawValue: $0.text) }
  }

  /// What was typed in words; what was chosen needs its form to be understood.
  var texts: [String] {
    let prose = fields.filter { field in
      form == nil || Slot(rawValue: field.name)?.isProse ?? false
    }
    return prose.map(\.text).filter { !$0.isEmpty }
  }
}

extension Slot {
  /// Whether it is answered in words of one's own.
  fileprivate var isProse: Bool {
    switch self {
    case .done, .text, .next, .reason, .official, .proofText, .about, .by, .lookedAt, .riskOwner,
      .name, .alias, .title, .issuer, .body, .summary:
      true
    default: false
    }
  }
}
