internal import FollowUp
internal import Text

/// A letter and its response as the screen needs them: the points, and everything that the response
/// says, each with what belongs to it on the other side.
struct LetterBook: Sendable {
  /// One thing that the response says: a passage, or a promise.
  enum Saying: Sendable {
    case passage(Passage)
    case commitment(Commitment)

    var source: Source {
      switch self {
      case .passage(let passage): passage.source
      case .commitment(let commitment): commitment.source
      }
    }

    var text: Phrase {
      switch self {
      case .passage(let passage): passage.text
      case .commitment(let commitment): commitment.text
      }
    }

    /// `melding CL14`, `toezegging C2025-4, geen termijn`.
    var named: Phrase {
      switch self {
      case .passage(let passage): passage.named
      case .commitment(let commitment): commitment.named
      }
    }

    var passage: Passage.ID? {
      if case .passage(let passage) = self { passage.id } else { nil }
    }
  }

  let sheet: AnswerSheet
  /// In the order of the response: by the number of its place, passages before promises.
  let sayings: [Saying]
  /// For each point the places in `sayings` of what answers it.
  let partners: [[Int]]

  init?(_ response: Response.ID?, in world: World) {
    let dossier = world.dossier
    guard let response = response.flatMap(dossier.response),
      let sheet = world.board.answerSheet(of: response, in: world.index)
    else { return nil }
    self.sheet = sheet
    let passages = dossier.passages(of: response)
    let promises = dossier.commitments.filter { $0.source.document == response.document }
    let all = passages.map(Saying.passage) + promises.map(Saying.commitment)
    let sayings = all.enumerated().sorted { left, right in
      let (one, other) = (Self.place(left.element), Self.place(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    self.sayings = sayings
    partners = sheet.points.map { point in Self.partners(of: point, among: sayings) }
  }

  /// The points that a saying answers, as places in `sheet.points`.
  func points(of saying: Int) -> [Int] {
    partners.indices.filter { partners[$0].contains(saying) }
  }

  private static func place(_ saying: Saying) -> Int {
    saying.source.locator.flatMap(AnswerSheet.number) ?? .max
  }

  private static func partners(of point: AnswerSheet.Point, among sayings: [Saying]) -> [Int] {
    let passages = Set(point.passages.map(\.id))
    let promises = Set(point.commitments.map(\.id))
    return sayings.indices.filter { place in
      switch sayings[place] {
      case .passage(let passage): passages.contains(passage.id)
      case .commitment(let commitment): promises.contains(commitment.id)
      }
    }
  }
}
