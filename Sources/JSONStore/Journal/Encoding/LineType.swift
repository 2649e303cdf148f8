/// The words under `type` in a journal.
enum LineType: Hashable {
  case position, claim, target, termExtension, assessment, closure, reopen, commitment
  case acknowledgement, addressee, evidence, note, link, unlink, void, mapping
  case proposal, confirmation, returned
  case member, party, alias, document, attachment, report, recommendation, response, passage,
    promise
  /// A word of a newer version.
  case unknown(String)

  private static let words: [(LineType, String)] = [
    (.position, "position"), (.claim, "claim"), (.target, "target"),
    (.termExtension, "extension"), (.assessment, "assessment"), (.closure, "closure"),
    (.reopen, "reopen"), (.commitment, "commitment"), (.acknowledgement, "acknowledgement"),
    (.addressee, "addressee"), (.evidence, "evidence"), (.note, "note"), (.link, "link"),
    (.unlink, "unlink"), (.void, "void"), (.mapping, "mapping"), (.proposal, "proposal"),
    (.confirmation, "confirm"), (.returned, "return"), (.member, "member"), (.party, "party"),
    (.alias, "alias"), (.document, "document"), (.attachment, "attachment"), (.report, "report"),
    (.recommendation, "recommendation"), (.response, "response"), (.passage, "passage"),
    (.promise, "promise"),
  ]

  private static let byWord = Dictionary(uniqueKeysWithValues: words.map { ($0.1, $0.0) })

  init(word: String) { self = LineType.byWord[word] ?? .unknown(word) }

  var word: String {
    if case .unknown(let word) = self { return word }
    return LineType.words.first { $0.0 == self }?.1 ?? ""
  }
}
