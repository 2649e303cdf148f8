/// A row of the proof that nothing which was called saved is ever lost.
enum Row: String, CaseIterable, Sendable {
  case kills, storeKills, errors, storeErrors, tornTails, shortWrites, powerCuts, together, edits,
    fold, mutations, meddling

  var title: String {
    switch self {
    case .kills: "vervolg, killed at every call on a file"
    case .storeKills: "a worker with the same store, killed at every call"
    case .errors: "vervolg, every call on a file failing, once and from then on"
    case .storeErrors: "every call of the store failing, once and from then on"
    case .tornTails: "torn ends: every byte of a line, zeroes, rubbish"
    case .shortWrites: "short writes and full disks"
    case .powerCuts: "power cuts: the image of a disk, copied and mounted"
    case .together: "eight programs in one journal, also while they are killed"
    case .edits: "two programs that edit one item"
    case .fold: "the fold of any order is the same"
    case .mutations: "changed journals are noticed, honest ones are not suspected"
    case .meddling: "files replaced, removed, made read-only or moved meanwhile"
    }
  }

  func prove(_ reach: Reach) async throws -> Finding {
    switch self {
    case .kills: try await Kills(reach: reach).prove()
    case .storeKills: try await StoreKills(reach: reach).prove()
    case .errors: try await Errors(reach: reach).prove()
    case .storeErrors: try await StoreErrors(reach: reach).prove()
    case .tornTails: try TornTails(reach: reach).prove()
    case .shortWrites: try await ShortWrites(reach: reach).prove()
    case .powerCuts: try await PowerCuts(reach: reach).prove()
    case .together: try await Together(reach: reach).prove()
    case .edits: try await Edits(reach: reach).prove()
    case .fold: Fold(reach: reach).prove()
    case .mutations: try Mutations(reach: reach).prove()
    case .meddling: try await Meddling(reach: reach).prove()
    }
  }
}
