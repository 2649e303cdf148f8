extension Board {
  /// What is on the list: parts, not parents, and nothing that is still to be issued.
  var listed: [Standing] {
    standings.compactMap { $0 }.filter { FigureChoice.listed.holds($0, on: self) }
  }

  /// Whether lists show more than figures count: parents, or what is still to be issued.
  var listsMore: Bool { listsMore(than: listed) }

  func listsMore(than listed: [Standing]) -> Bool {
    standings.count { $0 != nil } > listed.count
  }

  /// What is on the list by report, newest first; what has no report is left out.
  package var listedByReport: [(report: Report, rows: [Int])] { byReport(listed) }

  func byReport(_ listed: [Standing]) -> [(report: Report, rows: [Int])] {
    var rows = [[Int]](repeating: [], count: dossier.reports.count)
    for standing in listed {
      if let report = dossier.catalogue.reports[standing.index] {
        rows[report].append(standing.index)
      }
    }
    let order = rows.indices.filter { !rows[$0].isEmpty }.sorted { left, right in
      let (one, other) = (dossier.reports[left], dossier.reports[right])
      let days = (one.issued?.latest ?? .beforeAll, other.issued?.latest ?? .beforeAll)
      return days.0 == days.1 ? left < right : days.0 > days.1
    }
    return order.map { (dossier.reports[$0], rows[$0]) }
  }
}
