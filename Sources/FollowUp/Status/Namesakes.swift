/// Items that carry the same number in the same body's name and ask the same party (A29, D4).
struct Namesakes: Sendable {
  private struct Key: Hashable {
    let body: Party.ID
    let number: String
    let label: String?
    let addressee: String
  }

  private let groups: [Key: [Int]]

  init(_ dossier: Dossier, _ reports: [Int?]) {
    var groups: [Key: [Int]] = [:]
    for (place, item) in dossier.recommendations.enumerated() {
      for key in Namesakes.keys(of: item, reports[place], dossier) {
        groups[key, default: []].append(place)
      }
    }
    self.groups = groups.filter { $0.value.count > 1 }
  }

  /// The others, in the order of the dossier; parents and parts are no namesakes.
  func of(_ place: Int, _ report: Int?, in dossier: Dossier) -> [Recommendation.ID] {
    guard !groups.isEmpty else { return [] }
    let item = dossier.recommendations[place]
    let others = Namesakes.keys(of: item, report, dossier).flatMap { groups[$0] ?? [] }
    return Set(others).sorted().compactMap { other in
      let candidate = dossier.recommendations[other]
      guard other != place, candidate.parent != item.id, item.parent != candidate.id else {
        return nil
      }
      return candidate.id
    }
  }

  private static func keys(of item: Recommendation, _ report: Int?, _ dossier: Dossier) -> [Key] {
    guard let number = item.number, !number.isEmpty, let report else { return [] }
    return dossier.reports[report].body.flatMap { body in
      item.addressees.map {
        Key(
          body: body, number: number, label: item.partLabel,
          addressee: $0.party?.text ?? "\u{0}\($0.name)")
      }
    }
  }
}
