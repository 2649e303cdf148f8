/// How far the proof goes: all the way by itself, a sample of every row in the test suite.
struct Reach: Sendable {
  /// So many kills of the program at least, every `killStep`-th call of each round.
  let kills: Int
  let killStep: Int
  /// So many runs of the program at least in which every `failStep`-th call fails.
  let failures: Int
  let failStep: Int
  /// So many kills of a worker at least, every `storeKillStep`-th call of each round.
  let storeKills: Int
  let storeKillStep: Int
  /// Every so many-th call fails, for every so many-th reason.
  let errorStep: Int
  let reasonStep: Int
  /// Whether failures of real system calls are tried besides those of the file system as the store
  /// sees it.
  let tracesErrors: Bool
  /// Every so many-th byte of a torn line, or of a short write.
  let byteStep: Int
  let powerCuts: Int
  /// Events of each of eight programs.
  let events: Int
  let edits: Int
  let eventSets: Int
  let permutations: Int
  let mutations: Int
  let histories: Int

  static let full = Reach(
    kills: 10_000, killStep: 1, failures: 5_000, failStep: 1, storeKills: 2_000, storeKillStep: 1,
    errorStep: 1, reasonStep: 1, tracesErrors: true, byteStep: 1,
    powerCuts: 500,
    events: 1000, edits: 500, eventSets: 100, permutations: 1000, mutations: 10_000,
    histories: 1000)

  static let short = Reach(
    kills: 1, killStep: 151, failures: 1, failStep: 331, storeKills: 1, storeKillStep: 47,
    errorStep: 61, reasonStep: 4, tracesErrors: false, byteStep: 29,
    powerCuts: 3,
    events: 5, edits: 12, eventSets: 4, permutations: 12, mutations: 200, histories: 8)
}
