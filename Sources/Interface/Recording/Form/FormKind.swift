internal import FollowUp
internal import Text

/// The kinds of forms, in the order of the menu. The names stand in drafts, which outlive the
/// program: they never change.
enum FormKind: String, CaseIterable, Sendable {
  case progress, position, target, termExtension, commitment, outcome, evidence, note
  case official, addressee, assessment, closure, reopening, verdict, correction
  case acknowledgement, mapping, link, unlink
  case document, attachment, report, item, response, party
  /// Not in the menu: asked before anything else in a dossier without members.
  case member

  static let menu = allCases.filter { $0 != .member }

  var recipe: any Recipe {
    switch self {
    case .progress: ProgressRecipe()
    case .position: PositionRecipe()
    case .target: TargetRecipe()
    case .termExtension: ExtensionRecipe()
    case .commitment: CommitmentRecipe()
    case .outcome: OutcomeRecipe()
    case .evidence: EvidenceRecipe()
    case .note: NoteRecipe()
    case .official: OfficialRecipe()
    case .addressee: AddresseeRecipe()
    case .assessment: AssessmentRecipe()
    case .closure: ClosureRecipe()
    case .reopening: ReopeningRecipe()
    case .verdict: VerdictRecipe()
    case .correction: CorrectionRecipe()
    case .acknowledgement: AcknowledgementRecipe()
    case .mapping: MappingRecipe()
    case .link: LinkRecipe()
    case .unlink: UnlinkRecipe()
    case .document: DocumentRecipe()
    case .attachment: AttachmentRecipe()
    case .report: ReportRecipe()
    case .item: ItemRecipe()
    case .response: ResponseRecipe()
    case .party: PartyRecipe()
    case .member: MemberRecipe()
    }
  }

  /// The letter by which the menu knows it; `j`, `k` and `q` move there.
  var key: Character {
    switch self {
    case .progress: "v"
    case .position: "s"
    case .target: "t"
    case .termExtension: "r"
    case .commitment: "z"
    case .outcome: "u"
    case .evidence: "b"
    case .note: "n"
    case .official: "w"
    case .addressee: "g"
    case .assessment: "o"
    case .closure: "a"
    case .reopening: "h"
    case .verdict: "p"
    case .correction: "c"
    case .acknowledgement: "m"
    case .mapping: "i"
    case .link: "l"
    case .unlink: "x"
    case .document: "d"
    case .attachment: "B"
    case .report: "f"
    case .item: "e"
    case .response: "y"
    case .party: "P"
    case .member: "M"
    }
  }
}
