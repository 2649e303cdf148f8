internal import FollowUp
internal import Text

/// Everything that a form looks at: the dossier, the item at hand, and what was filled in.
struct Sheet: Sendable {
  let world: World
  private(set) var request: FormRequest
  /// The item at hand; nothing for what concerns the dossier as a whole.
  let item: Recommendation?
  let answers: Answers
  /// What the user had on screen of each item when typing began.
  let seen: Seen
  let files: NamedFiles
  /// The place of the item in the dossier.
  let row: Int?

  init(
    _ request: FormRequest, on item: Recommendation.ID?, in world: World,
    _ answers: Answers = Answers(), seen: Seen = Seen(), files: NamedFiles = NamedFiles()
  ) {
    row = item.flatMap { world.row(of: $0) }
    self.world = world
    self.request = request
    self.item = row.map { world.dossier.recommendations[$0] }
    self.answers = answers
    self.seen = seen
    self.files = files
  }

  /// The same item for another form.
  func asking(for request: FormRequest) -> Sheet {
    var sheet = self
    sheet.request = request
    return sheet
  }

  /// What was recorded of the item, up to the day in sight; worked out when it is asked for, because
  /// a form for hundreds of items has a sheet for each.
  var situation: Situation? { row.flatMap { world.board.situation(at: $0) } }
  var standing: Standing? { row.flatMap { world.board.standings[$0] } }
  var today: Day { world.today }

  /// Who records; in a dossier without members whoever begins it.
  var author: Author {
    world.author ?? Author(member: Member.ID(world.window.user), role: .reader)
  }

  var role: Role { author.role }

  /// The file that still has to be copied into the dossier; nothing when there is none.
  func fileToCopy(for recipe: any Recipe) -> String? {
    guard recipe.fields(self).contains(where: { $0.slot == .file }),
      let path = answers.text(.file), files.sums[path] == nil
    else { return nil }
    return path
  }
}

/// The files that were named in a form, by the name that was typed.
struct NamedFiles: Hashable, Sendable {
  /// The sums of those that stand in the dossier already.
  var sums: [String: String] = [:]
  /// Why others could not be copied, as far as was looked: a clause.
  var obstacles: [String: Phrase] = [:]

  /// What a file is called: the last part of its path.
  func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// What was on screen of each item: the newest entry, or that there was none.
struct Seen: Hashable, Sendable {
  private var newest: [Recommendation.ID: Event.ID] = [:]

  init() {}

  init(_ items: [Recommendation.ID], in world: World) {
    for item in items { newest[item] = world.recordings?.newest(of: item) }
  }

  subscript(item: Recommendation.ID) -> Event.ID? {
    get { newest[item] }
    set { newest[item] = newValue }
  }
}

/// Which form is asked for, and on what.
struct FormRequest: Hashable, Sendable {
  let kind: FormKind
  let items: [Recommendation.ID]
  /// Whether the items are all there are, without a filter: then one form for all is refused.
  let isEverything: Bool
  /// What is filled in from the start.
  let given: [Given]

  struct Given: Hashable, Sendable {
    let slot: Slot
    let text: String
  }

  init(
    _ kind: FormKind, on items: [Recommendation.ID], isEverything: Bool = false,
    given: [Given] = []
  ) {
    self.kind = kind
    self.items = items
    self.isEverything = isEverything
    self.given = given
  }
}

extension FormRequest {
  /// What is about the dossier as a whole is about none of the items.
  init(_ kind: FormKind, on subjects: Subjects) {
    self.init(
      kind, on: kind.recipe.manner == .dossier ? [] : subjects.items,
      isEverything: subjects.isEverything)
  }
}

/// Which items something is to be recorded on.
struct Subjects: Hashable, Sendable {
  let items: [Recommendation.ID]
  /// Whether they were marked one by one or all at once.
  let areMarked: Bool
  let isEverything: Bool

  init(_ items: [Recommendation.ID], areMarked: Bool = false, isEverything: Bool = false) {
    self.items = items
    self.areMarked = areMarked
    self.isEverything = isEverything
  }
}

/// What is known of the item at hand.
extension Sheet {
  /// The letters that answer the report of the item, newest first.
  var responses: [Response] {
    world.dossier.responses.filter { item == nil || $0.report == item?.report }.reversed()
  }

  /// Flags of the item that may be acknowledged.
  var flags: [Flag] {
    row.map { world.flags(at: $0) }?.filter(\.code.mayBeAcknowledged) ?? []
  }

  /// The links of the item that hold.
  var links: [Link] {
    guard let item else { return [] }
    return (world.recordings?.fold.links ?? []).filter { $0.from == item.id || $0.to == item.id }
  }

  /// What the user recorded on the item and can correct, newest first.
  var ownEntries: [Recorded] {
    guard let item, let recordings = world.recordings else { return [] }
    return recordings.entries(of: item.id).reversed().filter { one in
      one.submission.author.member == author.member && one.submission.isCorrectable
    }
  }

  /// Proposals on the item that wait for a second person, oldest first.
  var proposals: [Recorded] {
    guard let item, let recordings = world.recordings, recordings.fold.isRecorded(item.id) else {
      return []
    }
    let waiting = Set(recordings.fold.waiting(on: item.id).map(\.id))
    return recordings.entries(of: item.id).filter { waiting.contains($0.id) }
  }

  /// The date by which the item is to be done, as it stands.
  var target: PartialDate? {
    situation?.seats.compactMap { $0.targets.last }.last?.value.date
  }

  /// The parties of the dossier to whom the item is addressed, each once.
  var addressees: [Party] {
    var parties: [Party] = []
    for id in (situation?.seats ?? []).compactMap(\.party)
    where !parties.contains(where: { $0.id == id }) {
      if let party = world.dossier.party(id) { parties.append(party) }
    }
    return parties
  }

  /// The addressee who speaks for the item: the lead, else who is expected to answer.
  var spokesman: Seat? {
    let named = (situation?.seats ?? []).filter { $0.party != nil }
    if let chosen = answers.text(.addressee) {
      return named.first { $0.party?.text == chosen }
    }
    return named.first { $0.role == .lead } ?? named.first(where: \.isExpected) ?? named.first
  }
}

extension Submission {
  /// Whether a correction can say it anew.
  fileprivate var isCorrectable: Bool {
    guard case .happening(let happening) = content else { return false }
    switch happening {
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .note, .evidence:
      return true
    case .addressee, .link, .unlink, .void, .mapping, .proposal, .confirmation, .returned,
      .unknown:
      return false
    }
  }
}
