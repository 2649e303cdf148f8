internal import FollowUp
internal import Text

/// Records by the names that people type.
extension Dossier {
  /// The place of an item.
  func row(called name: String) throws(Complaint) -> Int {
    guard let row = index(ofItemCalled: name) else {
      throw .unknownItem(name, nearest: Nearest.of(name, in: recommendations.map(\.id.text)))
    }
    return row
  }

  func item(_ name: String) throws(Complaint) -> Recommendation {
    recommendations[try row(called: name)]
  }

  /// A party by its id, name, abbreviation or another name.
  func party(called name: String) throws(Complaint) -> Party {
    let key = Fold.bytes(of: name)
    let found = parties.first { party in
      party.spellings.contains { Fold.bytes(of: $0) == key }
    }
    guard let found else {
      throw .nothingCalled(name, Phrase("partij", "party"), known: parties.map(\.id.text))
    }
    return found
  }

  /// A document by its id or reference.
  func document(called name: String) throws(Complaint) -> Document {
    guard
      let found = document(Document.ID(name)) ?? documents.first(where: { $0.reference == name })
    else {
      throw .nothingCalled(name, Phrase("document", "document"), known: documents.map(\.id.text))
    }
    return found
  }

  func report(called name: String) throws(Complaint) -> Report {
    guard let found = report(Report.ID(name)) else {
      throw .nothingCalled(name, Phrase("rapport", "report"), known: reports.map(\.id.text))
    }
    return found
  }

  func commitment(called name: String) throws(Complaint) -> Commitment {
    guard let found = commitment(Commitment.ID(name)) else {
      throw .nothingCalled(
        name, Phrase("toezegging", "commitment"), known: commitments.map(\.id.text))
    }
    return found
  }
}

/// Dates as they were typed.
extension Desk {
  /// The date, told back as it was understood.
  func date(_ typed: String) throws(Complaint) -> PartialDate {
    do throws(DateRefusal) {
      let date = try DateEntry.read(typed, today: today)
      if typed != date.iso { output.tell(.understood(typed, date)) }
      return date
    } catch {
      throw .usage(error.phrase)
    }
  }

  func optionalDate(_ typed: String?) throws(Complaint) -> PartialDate? {
    guard let typed else { return nil }
    return try date(typed)
  }
}
