internal import FollowUp
internal import JSON

/// How what was handed in is written: the part under `data`, the same for all types.
extension Submission {
  var type: LineType {
    switch content {
    case .happening(let happening): happening.type
    case .addition(let addition): addition.type
    }
  }

  var data: JSONTree {
    .object([
      "date": date.map(JSONTree.date), "party": party.map(JSONTree.id),
      "speaker": speaker.map(JSONTree.id), "text": text.map(JSONTree.phrase),
      "evidence": .list(evidence, \.tree), "source": source?.tree,
      "correctionOf": correctionOf.map(JSONTree.id), "what": what,
    ])
  }

  private var what: JSONTree? {
    let tree =
      switch content {
      case .happening(let happening): happening.tree
      case .addition(let addition): addition.tree
      }
    return tree == .object([]) ? nil : tree
  }
}
