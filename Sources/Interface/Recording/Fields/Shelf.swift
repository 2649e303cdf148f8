internal import FollowUp
internal import Text

/// What can be picked from the dossier, found by typing a part of its number or its title.
enum Shelf: Hashable, Sendable {
  case items, documents, parties, reports, responses
  /// Of the item at hand: its commitments, flags, links, own entries and waiting proposals.
  case commitments, flags, links, entries, proposals
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
    for candidate in candidates(in: sheet) where found.count < most {
      let text = "\(candidate.id) \(candidate.name(sheet.world.language))"
      if words.allSatisfy({ Fold.contains(text, $0) }) { found.append(candidate) }
    }
    return found.isEmpty ? nearest(typed, in: sheet) : found
  }

  /// What was picked, while it is there.
  func picked(_ id: String, in sheet: Sheet) -> Candidate? {
    candidates(in: sheet).first { $0.id == id }
  }

  private func nearest(_ typed: String, in sheet: Sheet) -> [Candidate] {
    let candidates = candidates(in: sheet)
    let name = Nearest.of(typed, in: candidates.map(\.id))
    return candidates.filter { $0.id == name }.prefix(1).map(\.self)
  }

  /// All of them, made while one looks: a dossier can have a hundred thousand.
  func candidates(in sheet: Sheet) -> any Sequence<Candidate> {
    let dossier = sheet.world.dossier
    switch self {
    case .items:
      return dossier.recommendations.lazy.filter { $0.id != sheet.item?.id }
        .map { Candidate(id: $0.id.text, name: $0.title) }
    case .documents: return dossier.documents.reversed().map(Candidate.init)
    case .parties: return dossier.parties.map { Candidate(id: $0.id.text, name: $0.name) }
    case .reports:
      return dossier.reports.reversed().map { Candidate(id: $0.id.text, name: $0.title) }
    case .responses: return sheet.responses.map { Candidate($0, in: dossier) }
    case .commitments:
      return (sheet.situation?.commitments ?? []).map {
        Candidate(id: $0.commitment.id.text, name: $0.commitment.text)
      }
    case .flags: return sheet.flags.map { Candidate($0, in: dossier) }
    case .links: return sheet.links.map { Candidate($0, of: sheet) }
    case .entries: return sheet.ownEntries.map(Candidate.init)
    case .proposals: return sheet.proposals.map(Candidate.init)
    }
  }
}

extension Candidate {
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
