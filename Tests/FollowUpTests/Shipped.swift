import FollowUp
import JSONStore
import Testing

/// The dossier that comes with the program.
enum Shipped {
  static let folder = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Data/meldkamer")

  static func board(on day: String, knownOn: String? = nil) throws -> Board {
    let dossier = try JSONStore.open(folder).dossier
    let replay = knownOn.map { Replay.asKnown(on: FollowUpTests.day($0)) } ?? .asItWas
    return Board(dossier, on: FollowUpTests.day(day), replay: replay)
  }
}

extension Board {
  /// The standing of an item; the test fails when it is not on the list.
  func standing(
    of item: Recommendation.ID, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Standing {
    let place = try #require(dossier.index(of: item), sourceLocation: sourceLocation)
    return try #require(standings[place], sourceLocation: sourceLocation)
  }
}
