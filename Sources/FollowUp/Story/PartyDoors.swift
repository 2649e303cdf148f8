internal import Text

/// The filters behind the numbers of a party.
struct PartyDoors {
  private let names: [[[UInt8]]]
  private let places: [Party.ID: Int]
  private let dossier: Dossier
  private let listsMore: Bool

  init(_ board: Board, _ index: SearchIndex) {
    dossier = board.dossier
    names = index.asked.names.map { $0.map(Fold.bytes) }
    places = SearchIndex.places(board.dossier.parties)
    listsMore = board.listsMore
  }

  /// What it was asked, narrowed by terms of which all must hold.
  func door(to party: Party.ID?, _ terms: [Condition]...) -> Filter {
    let asked = party.map { Condition.party(called($0)) } ?? .nobodyAsked
    let counted: [[Condition]] = listsMore ? [[.figure(.listed)]] : []
    return Filter(([[asked]] + terms + counted).map { Filter.Term($0) })
  }

  /// The shortest lasting name that only this party has: its id, or a name when another party goes
  /// by that id.
  private func called(_ party: Party.ID) -> String {
    guard let place = places[party] else { return party.text }
    let record = dossier.parties[place]
    return ([party.text] + record.spellings).first { isOnly($0) } ?? party.text
  }

  private func isOnly(_ name: String) -> Bool {
    let key = Fold.bytes(of: name)
    return names.count { $0.contains(key) } == 1
  }
}

extension Flag {
  /// A term for an answer or a measure has passed.
  static let overdue: [FlagChoice] = [.code(.r1), .code(.r5)]

  var isOverdue: Bool { isCertain && Flag.overdue.contains(.code(code)) }
}
