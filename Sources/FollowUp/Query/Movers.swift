/// Which addressees move when an item waits for its addressee: ministries, other parties or both.
///
/// The leads, or without a lead those of whom an answer is expected, or else all who contribute. Where nobody was established as addressee,
/// none can be excluded.
package struct Movers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let ministry = Movers(rawValue: 1)
  package static let parties = Movers(rawValue: 2)

  static func all(in dossier: Dossier) -> [Movers] {
    let places = SearchIndex.places(dossier.parties)
    return dossier.recommendations.map { item in
      let moving = moving(item.addressees)
      guard !moving.isEmpty else { return [.ministry, .parties] }
      return moving.reduce(into: Movers()) { movers, addressee in
        let party = addressee.party.flatMap { places[$0] }.map { dossier.parties[$0] }
        movers.insert(party?.kind == .ministry ? .ministry : .parties)
      }
    }
  }

  private static func moving(_ addressees: [Addressee]) -> [Addressee] {
    let leads = addressees.filter { $0.role == .lead }
    guard leads.isEmpty else { return leads }
    let contributing = addressees.filter { $0.role == .contributing }
    let expected = contributing.filter { $0.expected == true }
    return expected.isEmpty ? contributing : expected
  }
}
