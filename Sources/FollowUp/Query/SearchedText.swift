internal import Text

/// Gathers what plain words search of each item: its text, number, parties and documents.
struct SearchedText {
  private let dossier: Dossier
  private let reports: [Int?]
  private let asked: Asked
  private let documents: [Document.ID: Int]
  /// Documents from which something about the item was booked.
  private let bookedFrom: [[Document.ID]]

  init(
    _ dossier: Dossier, reports: [Int?], items: [Recommendation.ID: Int], asked: Asked
  ) {
    self.dossier = dossier
    self.reports = reports
    self.asked = asked
    documents = SearchIndex.places(dossier.documents)
    bookedFrom = Self.bookedFrom(dossier, items)
  }

  func rows() -> FoldedText {
    let fields = dossier.recommendations.indices.map(fields)
    let size = fields.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count + 1 } }
    var texts = FoldedText(bytes: size, rows: fields.count)
    for row in fields { texts.append(row) }
    return texts
  }

  private func fields(of row: Int) -> [String] {
    let item = dossier.recommendations[row]
    var fields = [
      item.id.text, item.title.dutch, item.title.english, item.text.dutch, item.text.english,
      item.theme, item.number,
    ].compactMap(\.self)
    if let report = reports[row].map({ dossier.reports[$0] }) {
      fields += [report.title.dutch, report.title.english].compactMap(\.self)
      fields += words(of: report.document)
    }
    for place in asked.byItem[row] { fields += asked.names[place] }
    for document in sources(of: item) + bookedFrom[row] { fields += words(of: document) }
    return fields
  }

  private func sources(of item: Recommendation) -> [Document.ID] {
    [item.source.document].compactMap(\.self) + item.alsoIn
  }

  private func words(of id: Document.ID) -> [String] {
    guard let document = documents[id].map({ dossier.documents[$0] }) else { return [id.text] }
    return [document.id.text, document.title, document.reference, document.kind].compactMap(\.self)
  }

  private static func bookedFrom(
    _ dossier: Dossier, _ items: [Recommendation.ID: Int]
  ) -> [[Document.ID]] {
    var found = [[Document.ID]](repeating: [], count: dossier.recommendations.count)
    for event in dossier.events {
      guard let row = items[event.recommendation], let document = event.source?.document,
        !found[row].contains(document)
      else { continue }
      found[row].append(document)
    }
    return found
  }
}
