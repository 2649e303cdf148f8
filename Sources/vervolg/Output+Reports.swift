internal import Reports

/// Printing a report in the form that was asked for.
extension Output {
  /// Ends with 1 when there is nothing in it.
  func deliver(_ report: some TextReport, as global: GlobalOptions) throws(Complaint) -> Ending {
    if global.json {
      try write(report.json(language))
    } else if global.plain {
      try write(records: report.records(language))
    } else if report.isEmpty {
      tell(report.lines(Layout(language)))
    } else {
      try write(report.lines(Layout(language)))
    }
    return report.isEmpty ? .nothing : .done
  }
}
