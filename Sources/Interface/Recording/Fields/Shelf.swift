internal import FollowUp
internal import Text

/// What can be picked from the dossier, found by typing a part of its number or its title.
enum Shelf: Hashable, Sendable {
  case items, documents, parties, reports, responses
  /// Of the item at hand: its commitments, flags, links, own entries and waiting proposals.
  case commitments, flags, links, entries, proposals
  /// The parties whom it is addressed to.
  case addressees
}

/// One of the things that can be picked.
struct Candidate: Hashable, Sendable {
  /// As it stands in drafts.
  let id: String
  let name: Phrase
  /// Whether people know it by its id.
  let isNumbered: Bool

  init(id: String, name: Phrase, isNumbered: Bool = true) {
    self.id = id
    self.name = name
    self.isNumbered = isNumbered
  }
}

extension Shelf {
  /// What holds every word that was typed, at most so many; of what nothing holds the nearest.
  func found(_ typed: String, in sheet: Sheet, most: Int) -> [Candidate] {
    let words = Fold.bytes(of: typed).split(separator: UInt8(ascii: " ")).map(Array.init)
    var found: [Candidate] = []
    for part in parts(in: sheet, near: words) {
      for candidate in part() where candidate.holds(words, sheet.world.language) {
        found.append(candidate)
        if found.count == most { return found }
      }
    }
    return found.isEmpty ? nearest(typed, in: sheet) : found
  }

  private typealias Part = () -> any Sequence<Candidate>

  /// Those that can hold all of these words, in parts that are made when they are needed: a common
  /// word stands among the first items, a rare one is found by the texts of all.
  private func parts(in sheet: Sheet, near words: [[UInt8]]) -> [Part] {
    guard self == .items, let word = words.max(by: { $0.count < $1.count }) else {
      return [{ candidates(in: sheet) }]
    }
    let items = sheet.world.dossier.recommendations
    let others = { (item: Recommendation) in item.id != sheet.item?.id }
    return [
      { items.prefix(Self.fewEnough).lazy.filter(others).map(Candidate.init) },
      {
        sheet.world.index.rows(containing: word).lazy.filter { $0 >= Self.fewEnough }
          .map { items[$0] }.filter(others).map(Candidate.init)
      },
    ]
  }

  /// So many items are looked at one by one at a key. Among more than that nothing near is looked
  /// for either: one would have to wait for it.
  private static let fewEnough = 1_000

  private func nearest(_ typed: String, in sheet: Sheet) -> [Candidate] {
    guard self != .items || sheet.world.dossier.recommendations.count <= Self.fewEnough else {
      return []
    }
    let candidates = Array(candidates(in: sheet))
    let name = Nearest.of(typed, in: candidates.map(\.id))
    return candidates.filter { $0.id == name }.prefix(1).map(\.self)
  }

  /// What was picked, while it is there.
  func picked(_ id: String, in sheet: Sheet) -> Candidate? {
    let dossier = sheet.world.dossier
    switch self {
    case .items:
      return dossier.recommendation(Recommendation.ID(id)).map(Candidate.init)
    case .documents: return dossier.document(Document.ID(id)).map(Candidate.init)
    case .parties: return dossier.party(Party.ID(id)).map(Candidate.init)
    case .reports: return dossier.report(Report.ID(id)).map(Candidate.init)
    case .responses, .commitments, .flags, .links, .entries, .proposals, .addressees:
      return candidates(in: sheet).first { $0.id == id }
    }
  }

  /// All of them, made while one looks: a dossier can have a hundred thousand.
  func candidates(in sheet: Sheet) -> any Sequence<Candidate> {
    let dossier = sheet.world.dossier
    switch self {
    case .items:
      return dossier.recommendations.lazy.filter { $0.id != sheet.item?.id }.map(Candidate.init)
    case .documents: return dossier.documents.lazy.reversed().map(Candidate.init)
    case .parties: return dossier.parties.lazy.map(Candidate.init)
    case .reports: return dossier.reports.lazy.reversed().map(Candidate.init)
    case .responses: return sheet.responses.map { Candidate($0, in: dossier) }
    case .commitments:
      return (sheet.situation?.commitments ?? []).map {
        Candidate(id: $0.commitment.id.text, name: $0.commitment.text)
      }
    case .flags: return sheet.flags.map { Candidate($0, in: dossier) }
    case .links: return sheet.links.map { Candidate($0, of: sheet) }
    case .entries: return sheet.ownEntries.map(Candidate.init)
    case .proposals: return sheet.proposals.map(Candidate.init)
    case .addressees: return sheet.addressees.map(Candidate.init)
    }
  }
}

extension Candidate {
  /// Whether each of these folded words stands in its number or its name.
  fileprivate func holds(_ words: [[UInt8]], _ language: Language) -> Bool {
    let text = "\(id) \(name(language))"
    return words.allSatisfy { Fold.contains(text, $0) }
  }

  fileprivate init(_ item: Recommendation) { self.init(id: item.id.text, name: item.title) }

  fileprivate init(_ party: Party) { self.init(id: party.id.text, name: party.name) }

  fileprivate init(_ report: Report) { self.init(id: report.id.text, name: report.title) }

  fileprivate init(_ document: Document) {
    let day = document.date.map { " (\($0.figures(.dutch)))" } ?? ""
    self.init(id: document.id.text, name: Phrase(document.title + day, nil))
  }

  fileprivate init(_ response: Response, in dossier: Dossier) {
    let title = dossier.document(response.document)?.title ?? response.by
    self.init(id: response.id.text, name: Phrase(title, nil))
  }

  fileprivate init(_ flag: Flag, in dossier: Dossier) {
    self.init(id: flag.label, name: flag.short)
  }

  fileprivate init(_ link: Link, of sheet: Sheet) {
    let word = link.kind.short
    self.init(
      id: link.id.text,
      name: Phrase(
        "\(link.from) \(word.dutch) \(link.to)", "\(link.from) \(word(.english)) \(link.to)"),
      isNumbered: false)
  }

  /// An entry that was recorded, by what it says and when.
  fileprivate init(_ recorded: Recorded) {
    let (what, at) = (recorded.submission.phrase, recorded.at)
    let time = "\(at.day.figures) \(at.timeOfDay)"
    self.init(
      id: recorded.id.text, name: Phrase("\(what.dutch), \(time)", "\(what(.english)), \(time)"),
      isNumbered: false)
  }
}
