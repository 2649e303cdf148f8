/// Works out the lines of items on a board: who counts in them, since when, and how often (A25).
///
/// One object a board, because every row of it looks here.
final class Lines: Sendable {
  let catalogue: Catalogue
  let web: Web
  /// For every item whether it is withdrawn that day.
  private let isWithdrawn: [Bool]

  init(_ catalogue: Catalogue, _ web: Web, isWithdrawn: [Bool]) {
    (self.catalogue, self.web, self.isWithdrawn) = (catalogue, web, isWithdrawn)
  }

  /// What a row of a list needs of a line.
  struct Summary {
    let times: Int
    let openSince: PartialDate?
    /// The newest later item of the same body that repeats it (A43).
    let repeatedBy: Int?
  }

  func summary(of item: Int) -> Summary {
    guard !web.isAlone(item) else {
      return Summary(times: 1, openSince: catalogue.issued[item], repeatedBy: nil)
    }
    let kin = Kin(of: item, in: web)
    return Summary(
      times: times(of: item, kin), openSince: catalogue.issued[oldest(of: item, kin)],
      repeatedBy: kin.repeaters.places.isEmpty ? nil : repeatedBy(item, kin))
  }

  /// How many distinct reports count in the line.
  private func times(of item: Int, _ kin: Kin) -> Int {
    var reports = Seen(catalogue.reports[item])
    for relatives in [kin.ancestors, kin.descendants] {
      for relative in relatives where counts(relative) {
        if let report = catalogue.reports[relative] { _ = reports.insert(report) }
      }
    }
    return reports.places.count
  }

  /// Withdrawn items do not count, from the day they are; the item itself always does (B17).
  func counts(_ item: Int) -> Bool { !isWithdrawn[item] }

  /// Distinct reports of the line, oldest first, each with the day from which it counts for
  /// `item`: not before the item was on the list itself, nor before it was `tied` to the other.
  func reports(
    of item: Int, _ kin: Kin, tied: (Int) -> Day = { _ in .beforeAll }
  ) -> [(report: Int, from: Day)] {
    var found: [(report: Int, from: Day)] = []
    for member in inOrder(
      kin.ancestors.filter { counts($0) } + [item] + kin.descendants.filter { counts($0) })
    {
      guard let report = catalogue.reports[member] else { continue }
      let day = max(catalogue.listed[member], catalogue.listed[item], tied(member))
      if let place = found.firstIndex(where: { $0.report == report }) {
        found[place].from = min(found[place].from, day)
      } else {
        found.append((report, day))
      }
    }
    return found
  }

  /// The oldest of the ancestors that count and the item itself (B18).
  func oldest(of item: Int, _ kin: Kin) -> Int {
    var oldest = item
    for ancestor in kin.ancestors where counts(ancestor) {
      if (age(ancestor), ancestor) < (age(oldest), oldest) { oldest = ancestor }
    }
    return oldest
  }

  /// A later report of the same body that repeats an item has judged it; a withdrawn one does not
  /// count (A43, C7).
  func repeatedBy(_ item: Int, _ kin: Kin) -> Int? {
    inOrder(kin.descendants.filter { kin.repeaters.contains($0) && counts($0) })
      .filter { isOfSameBody($0, item) }.last
  }

  /// By date of issue, unknown ones last, then as in the dossier.
  func inOrder(_ items: [Int]) -> [Int] {
    guard items.count > 1 else { return items }
    return items.sorted { (age($0), $0) < (age($1), $1) }
  }

  private func age(_ item: Int) -> Day { catalogue.issued[item]?.earliest ?? .afterAll }

  private func isOfSameBody(_ one: Int, _ other: Int) -> Bool {
    guard let left = catalogue.reports[one], let right = catalogue.reports[other], left != right
    else { return false }
    return !catalogue.bodies[left].isDisjoint(with: catalogue.bodies[right])
  }
}
