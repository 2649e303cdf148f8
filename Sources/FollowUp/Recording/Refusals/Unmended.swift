internal import Text

/// Why something recorded cannot be mended, taken back or confirmed like this.
extension Refusal {
  package enum Unmended: Hashable, Sendable {
    case isTakenBack
    case isProposal
    case isConfirmed
    case isSettled
    case notProposal
    case otherKind
    case movesByCorrection
  }
}

extension Refusal.Unmended {
  var words: Refusal.Words {
    switch self {
    case .isTakenBack:
      (Phrase("dit is al ongedaan gemaakt", "this was undone already"), nil)
    case .isProposal:
      (
        Phrase("een voorstel wordt niet verbeterd", "a proposal is not corrected"),
        Phrase(
          "het ongedaan maken en een nieuw voorstel doen", "undo it and make a new proposal")
      )
    case .isConfirmed:
      (
        Phrase("dit voorstel is vastgesteld", "this proposal was confirmed"),
        Phrase("eerst de vaststelling ongedaan maken", "undo the confirmation first")
      )
    case .isSettled:
      (
        Phrase(
          "over dit voorstel is al beslist", "this proposal was decided on already"), nil
      )
    case .notProposal: (Phrase("dit is geen voorstel", "this is no proposal"), nil)
    case .otherKind:
      (
        Phrase(
          "een verbetering is van dezelfde soort", "a correction is of the same kind"),
        Phrase("het ongedaan maken", "undo it")
      )
    case .movesByCorrection:
      (
        Phrase(
          "na een week is een latere datum een verschuiving, geen verbetering",
          "after a week a later date is a move, no correction"),
        Phrase("een nieuwe termijn voorstellen", "propose a new date")
      )
    }
  }
}
