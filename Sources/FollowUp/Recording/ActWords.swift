package import Text

/// What acts are called in sentences.
extension Act {
  /// As the subject of a sentence, without capital: *een standpunt vastleggen*.
  package var phrase: Phrase {
    switch self {
    case .report: Phrase("een rapport boeken", "booking a report")
    case .item: Phrase("een punt boeken", "booking an item")
    case .position: Phrase("een standpunt vastleggen", "recording a position")
    case .claim: Phrase("voortgang melden", "reporting progress")
    case .firstTarget: Phrase("een termijn zetten", "setting a due date")
    case .laterTarget: Phrase("een termijn verschuiven", "moving a due date")
    case .earlierTarget: Phrase("een termijn vervroegen", "bringing a due date forward")
    case .termExtension: Phrase("de reactietermijn verlengen", "extending the response term")
    case .assessment: Phrase("beoordelen", "assessing")
    case .closingAsDone: Phrase("afsluiten als opgevolgd", "closing as implemented")
    case .closingAsNotDone: Phrase("afsluiten als niet opgevolgd", "closing as not implemented")
    case .superseding: Phrase("afsluiten als vervangen", "closing as superseded")
    case .closingAsObsolete: Phrase("afsluiten als achterhaald", "closing as no longer applicable")
    case .withdrawing: Phrase("een punt intrekken", "withdrawing an item")
    case .reopening: Phrase("heropenen", "reopening")
    case .linking: Phrase("punten koppelen", "linking items")
    case .acknowledging: Phrase("kennisnemen van een attendering", "acknowledging a flag")
    case .decision: Phrase("een besluit vastleggen", "recording a decision")
    case .action: Phrase("een actie vastleggen", "recording an action")
    case .standup: Phrase("een overleg afsluiten", "closing a stand-up")
    case .commitment: Phrase("een toezegging vastleggen", "recording a commitment")
    case .laterCommitment: Phrase("een toezegging verschuiven", "moving a commitment")
    case .earlierCommitment: Phrase("een toezegging een termijn geven", "dating a commitment")
    case .commitmentReported:
      Phrase("nakoming van een toezegging melden", "reporting on a commitment")
    case .commitmentJudged:
      Phrase("nakoming van een toezegging beoordelen", "judging a commitment")
    case .evidence: Phrase("bewijs toevoegen", "adding evidence")
    case .note: Phrase("een notitie maken", "making a note")
    case .addressee: Phrase("een trekker of geadresseerde aanwijzen", "naming a lead or addressee")
    case .official: Phrase("een verantwoordelijke noemen", "naming a responsible official")
    case .mapping: Phrase("passages aan een punt koppelen", "mapping passages to an item")
    case .document: Phrase("een document boeken", "booking a document")
    case .response: Phrase("een reactie boeken", "booking a response")
    case .passage: Phrase("een passage boeken", "booking a passage")
    case .party: Phrase("een partij toevoegen", "adding a party")
    case .anticipation:
      Phrase("een eerder gegeven antwoord aanmerken", "marking an earlier answer")
    }
  }
}
