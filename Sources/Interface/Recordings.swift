package import FollowUp
package import Text

/// What was recorded, as the screens need it: to look before recording, and to tell what was there.
package struct Recordings: Sendable {
  package let fold: JournalFold
  /// In fold order, refused entries and unfinished groups included.
  package let recorded: [Recorded]
  /// What waits for a second person, by item, oldest first.
  let proposals: [Proposal]
  /// Where the entries of each item stand in ``recorded``, rising.
  private let places: [Recommendation.ID: [Int]]

  /// Looks at everything once, so that no key has to: it is made where news is taken in.
  package init(_ fold: JournalFold, _ recorded: [Recorded]) {
    self.fold = fold
    self.recorded = recorded
    proposals = fold.proposals
    var places: [Recommendation.ID: [Int]] = [:]
    for (place, one) in recorded.enumerated() {
      if let item = one.submission.recommendation { places[item, default: []].append(place) }
    }
    self.places = places
  }

  /// What members recorded of an item; nothing when that is nothing.
  func log(of item: Recommendation.ID) -> Logbook? {
    guard fold.isRecorded(item) else { return nil }
    return Logbook(of: item, in: recorded, over: fold.booked)
  }

  /// The newest entry of an item, which is what the user has on screen.
  func newest(of item: Recommendation.ID) -> Event.ID? {
    places[item]?.last.map { recorded[$0].id }
  }

  /// What was recorded of an item, in fold order.
  func entries(of item: Recommendation.ID) -> [Recorded] {
    places[item, default: []].map { recorded[$0] }
  }
}

/// The dossier after something was recorded, on the day that is in sight.
package struct Renewal: Sendable {
  package let board: Board
  package let index: SearchIndex
  package let recordings: Recordings

  package init(board: Board, index: SearchIndex, recordings: Recordings) {
    self.board = board
    self.index = index
    self.recordings = recordings
  }
}

/// Who sits here, and in which window.
package struct Window: Sendable {
  /// The name given with `--as`, in the configuration or at login.
  package let user: String
  /// Tells the windows of one user apart, in the names of drafts.
  package let name: String
  /// Why nothing can be recorded here, whoever it is; nothing when it can.
  package let closed: Phrase?

  package init(user: String = "", name: String = "0", closed: Phrase? = nil) {
    self.user = user
    self.name = name
    self.closed = closed
  }

  func member(of members: [Member]) -> Member? { members.called(user) }
}

/// What forms call their drafts: after the window in which they are typed, so that another window of
/// the same user leaves them alone.
extension Draft {
  /// `formulier-<window>-<mark>`; `mark` tells the forms of a window apart.
  static func name(of mark: String, in window: Window) -> Draft.ID {
    Draft.ID("\(prefix)-\(window.name)-\(mark)")
  }

  /// The window in which it was typed; nothing for what no form made.
  package var window: String? {
    let parts = id.text.split(separator: "-")
    return parts.count > 2 && parts[0] == Draft.prefix ? String(parts[1]) : nil
  }

  private static let prefix = "formulier"
}

/// Whether something can be recorded now.
extension World {
  /// Why nobody can record anything now; nothing when members may. A dossier without members may be
  /// begun by anybody: see ``isWithoutMembers``.
  var refusalToRecord: Phrase? {
    if let closed = window.closed { return closed }
    guard recordings != nil else {
      return Phrase("dit dossier is alleen te lezen", "this dossier can only be read")
    }
    if isElsewhere || board.replay != .asItWas {
      return Phrase(
        "u ziet het dossier van een andere dag; t en Enter gaan naar vandaag",
        "you see the dossier of another day; t and Enter go to today")
    }
    guard member != nil || isWithoutMembers else {
      return Phrase(
        "u staat niet in de ledenlijst van dit dossier en kunt alleen lezen",
        "you are not a member of this dossier and can only read")
    }
    return nil
  }

  /// Whether whoever records first says who they are and becomes the first member.
  var isWithoutMembers: Bool { recordings?.fold.members.isEmpty ?? false }

  /// Who records, with the role of now.
  var author: Author? { member.map { Author(member: $0.id, role: $0.role) } }
}
