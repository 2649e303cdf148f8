internal import Text

/// What filters and orders look up, made once a dossier: names as numbers, texts folded.
///
/// A screen that filters at every key over 100,000 items compares numbers and reads one flat
/// buffer; no name is looked up while it does.
package struct SearchIndex: Sendable {
  /// Everything that plain words search, one row an item.
  let texts: FoldedText
  /// The place of each item's report in `dossier.reports`; nothing when it is not there.
  let reports: [Int?]
  /// The items' themes, each once, in the order of names.
  package let themes: [String]
  /// The place of each item's theme in `themes`.
  let themeOf: [Int]
  /// Who was asked: a party of the dossier, or a name that matches none.
  let asked: Asked
  /// On which side of the addressees the next move of each item would be.
  let movers: [Movers]
  /// The place of the item of each event in `dossier.events`; nothing when it is not there.
  let itemOfEvent: [Int?]
  /// Commitments by item, as places in `dossier.commitments`.
  let commitments: [[Int]]
  /// The place of each item among all, ordered by number as people count: R2025-2 before R2025-10.
  let rank: [Int]
  /// How many bytes the number of each item is long.
  package let numberLengths: [Int]
  /// The items by their id.
  let items: [Recommendation.ID: Int]

  /// The parties of the dossier that were asked or told anything.
  package var partiesAsked: Set<Party.ID> {
    Set(Set(asked.byItem.joined()).compactMap { asked.parties[$0] })
  }

  /// Names the only filter that will be asked, when that is known: gathering the texts of a large
  /// dossier is left out when it has no plain words.
  package init(_ dossier: Dossier, for filter: Filter? = nil) {
    let items = Self.places(dossier.recommendations)
    let reports = Self.places(dossier.reports)
    self.items = items
    self.reports = dossier.recommendations.map { reports[$0.report] }
    (themes, themeOf) = Self.themes(dossier)
    asked = Asked(dossier)
    movers = Movers.all(in: dossier)
    itemOfEvent = dossier.events.indices.map { items[dossier.events[$0].recommendation] }
    commitments = Self.commitments(dossier, items)
    numberLengths = dossier.recommendations.indices.map {
      dossier.recommendations[$0].id.text.utf8.count
    }
    rank = NumberOrder.ranks(dossier.recommendations.map(\.id.text))
    texts =
      filter?.searchesWords ?? true
      ? SearchedText(dossier, reports: self.reports, items: items, asked: asked).rows()
      : FoldedText(bytes: 0, rows: 0)
  }

  /// The rows, rising, in whose texts `word` stands; it is folded already.
  package func rows(containing word: [UInt8]) -> [Int] { texts.rows(containing: word) }

  /// The place of an item in `dossier.recommendations`.
  package func row(of item: Recommendation.ID) -> Int? { items[item] }

  static func places<Record: Identifiable>(_ records: [Record]) -> [Record.ID: Int] {
    var places: [Record.ID: Int] = [:]
    places.reserveCapacity(records.count)
    for place in records.indices { places[records[place].id] = place }
    return places
  }

  private static func themes(_ dossier: Dossier) -> ([String], [Int]) {
    var seen: Set<String> = []
    for item in dossier.recommendations { seen.insert(item.theme) }
    let names = seen.map { (key: Fold.key($0), name: $0) }.sorted { $0.key < $1.key }.map(\.name)
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() { places[name] = place }
    return (names, dossier.recommendations.map { places[$0.theme] ?? 0 })
  }

  private static func commitments(
    _ dossier: Dossier, _ items: [Recommendation.ID: Int]
  ) -> [[Int]] {
    var byItem = [[Int]](repeating: [], count: dossier.recommendations.count)
    for (place, commitment) in dossier.commitments.enumerated() {
      for item in commitment.recommendations {
        if let row = items[item] { byItem[row].append(place) }
      }
    }
    return byItem
  }
}

/// Who was asked, as numbers.
struct Asked: Sendable {
  /// Every spelling of each name that was asked.
  let names: [[String]]
  /// The first spelling, for headings.
  let parties: [Party.ID?]
  /// For each item the places in `names` of its addressees, in their order.
  let byItem: [[Int]]

  init(_ dossier: Dossier) {
    var names = dossier.parties.map(\.spellings)
    var parties: [Party.ID?] = dossier.parties.map(\.id)
    let known = SearchIndex.places(dossier.parties)
    var nameless: [String: Int] = [:]
    byItem = dossier.recommendations.map { item in
      item.addressees.map { addressee in
        if let place = addressee.party.flatMap({ known[$0] }) { return place }
        if let place = nameless[addressee.name] { return place }
        names.append([addressee.name])
        parties.append(nil)
        nameless[addressee.name] = names.count - 1
        return names.count - 1
      }
    }
    self.names = names
    self.parties = parties
  }
}
