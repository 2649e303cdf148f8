/// Which documents were not read in full, by what they are about (A44, B1, C2).
struct Reading: Sendable {
  /// Those that may be about anything.
  private let general: [Library.Unread]
  /// Those about certain reports or items, by the name of each.
  private let particular: [String: [Library.Unread]]

  init(_ documents: [Document]) {
    let unread = documents.filter { $0.coverage != .full }
    general = unread.filter { $0.about == nil }.map(Library.Unread.init)
    var particular: [String: [Library.Unread]] = [:]
    for document in unread {
      for name in document.about ?? [] {
        particular[name, default: []].append(Library.Unread(document))
      }
    }
    self.particular = particular
  }

  /// Where something about an item may stand unread; its own report is no such place (B2).
  func library(for item: Recommendation, without own: Document.ID?) -> Library {
    guard !particular.isEmpty else { return Library(general: general, without: own) }
    var about = particular[item.id.text] ?? []
    for document in particular[item.report.text] ?? [] where !about.contains(document) {
      about.append(document)
    }
    return Library(general: general, particular: about, without: own)
  }
}
