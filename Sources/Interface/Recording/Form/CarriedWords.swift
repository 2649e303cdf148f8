internal import FollowUp
internal import Text

/// What came along from the item before, as long as it still stands there.
extension Form {
  var carriedOver: [Told] {
    guard let carried else { return [] }
    let same = recipe.carried.filter { slot in
      answers.text(slot) != nil && answers.text(slot) == carried.answers.text(slot)
    }
    var names: [Phrase] = []
    for slot in same where !names.contains(slot.carriedName) { names.append(slot.carriedName) }
    guard !names.isEmpty else { return [] }
    let (dutch, english) = (names.map(\.dutch), names.map { $0(.english) })
    return [
      Told(
        label: Phrase("Overgenomen", "Carried over"),
        text: Phrase(
          "\(Sentence.list(dutch, in: .dutch)) van \(carried.from)",
          "\(Sentence.list(english, in: .english)) of \(carried.from)"))
    ]
  }
}

extension Slot {
  /// What it is called where it came along; all that says where evidence stands is the evidence.
  fileprivate var carriedName: Phrase {
    switch self {
    case .proof, .file, .document, .locator, .address, .proofText, .origin:
      Phrase("bewijs", "evidence")
    case .official: Phrase("verantwoordelijke", "responsible official")
    default: Phrase(label.dutch.lowercased(), label(.english).lowercased())
    }
  }
}
