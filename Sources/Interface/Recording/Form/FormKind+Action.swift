internal import FollowUp
internal import Text

/// Each form as an action: found in the palette, named in help, done in its place of the menu.
extension FormKind {
  var action: Action {
    let title = recipe.title
    return Action(
      Self.prefix + rawValue, [], hint: title, title,
      Phrase(
        "Opent dit formulier, voor dit punt of voor de gemarkeerde punten.",
        "Opens this form, for this item or for the marked ones."), twin: .command(twin),
      place: Phrase("e \(key)", nil))
  }

  /// Which form an action opens; nothing for other actions.
  init?(_ action: Action) {
    guard action.id.hasPrefix(Self.prefix) else { return nil }
    self.init(rawValue: String(action.id.dropFirst(Self.prefix.count)))
  }

  private static let prefix = "form-"

  /// The command that records the same.
  private var twin: String {
    switch self {
    case .progress: "add claim"
    case .position: "add position"
    case .target: "add target"
    case .termExtension: "add extension"
    case .commitment, .outcome: "add commitment"
    case .evidence: "add evidence"
    case .note: "add note"
    case .official, .addressee: "add lead"
    case .assessment: "add assessment"
    case .closure: "add closure"
    case .reopening: "add reopen"
    case .verdict: "confirm"
    case .correction: "correct"
    case .acknowledgement: "add acknowledge"
    case .mapping, .response: "add response"
    case .link: "add link"
    case .unlink: "add unlink"
    case .document: "add document"
    case .attachment: "documents attach"
    case .report: "add report"
    case .item: "add item"
    case .party: "add party"
    case .member: "member add"
    }
  }
}

extension Action {
  /// A form each, in the order of the menu.
  static let forms: [Action] = FormKind.menu.map(\.action)
}
