internal import FollowUp
internal import Text

/// What makes the state of an item uncertain: something that was not found, while not every document
/// that may hold it was read in full.
struct StateDoubt {
  /// The attenderingen that say so.
  private let flags: [Flag]
  private let dossier: Dossier

  /// `all` are the attenderingen of the item.
  init(_ all: [Flag], in dossier: Dossier) {
    self.dossier = dossier
    flags = all.filter {
      Self.ofStates.contains($0.code) && !$0.doubt.documents.isEmpty
    }
  }

  /// That there is no answer, no judgement, no result.
  private static let ofStates: [FlagCode] = [.r1, .r2, .r4, .r9, .r13]

  var isNone: Bool { flags.isEmpty }

  /// The documents to be read first.
  var documents: [Document.ID] { flags.flatMap(\.doubt.documents) }

  /// The sentences, each once; none when the state is certain.
  func sentences(_ language: Language) -> [String] {
    var said: Set<String> = []
    return flags.map { FlagWords($0, in: dossier).uncertainty(language) }
      .filter { said.insert($0).inserted }
  }
}
