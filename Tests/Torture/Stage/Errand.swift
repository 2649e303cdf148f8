internal import FollowUp
internal import JSONStore
internal import Text

/// What `vervolg` is told to do while something goes wrong.
enum Errand: String, CaseIterable, Sendable {
  case firstMember, note
  /// The journal ends in a torn line, which the next saving sets aside.
  case mending
  /// The entry opens a new file, because the year is another one.
  case rollover
  /// Several entries that count together.
  case claims, response
  case evidence, undo, undoTogether
  /// A torn line, and one with another system's line ends, for `check --repair`.
  case repair, restoring

  /// A command, and what it must come to.
  struct Order: Sendable {
    let words: [String]
    var author = "bos"
    /// How many entries it records.
    var entries = 1
  }

  /// The command; `desk` is where the user's files are.
  func order(at desk: Desk, variant: Int) -> Order {
    switch self {
    case .firstMember: Order(words: Errand.words("member add bos --name Bos --role INS"))
    case .note, .mending, .rollover:
      Order(words: Errand.words("add note R2025-1 --text") + [Errand.typed])
    case .claims:
      Order(
        words: Errand.words("add claim") + Errand.items(3 + variant % 5)
          + ["--value", "in uitvoering", "--text", "-"], author: "vos", entries: 3 + variant % 5)
    case .response: response(1 + variant % 4)
    case .evidence:
      Order(
        words: Errand.words("add evidence R2025-1 --text - --evidence-file")
          + ["\(desk.own.path)/bewijs.pdf"])
    case .undo: Order(words: ["undo"])
    case .undoTogether: Order(words: ["undo"], entries: Errand.group)
    case .repair, .restoring: Order(words: ["check", "--repair"], entries: 0)
    }
  }

  private func response(_ answers: Int) -> Order {
    let said = ["D3", "--report", "RAP2025", "--by", "De minister", "--summary", "neemt over"]
    let each = Errand.items(answers).flatMap { ["--answer", "\($0)=deels:noemt overleg ✓"] }
    return Order(words: ["add", "response"] + said + each, entries: 1 + answers)
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func items(_ count: Int) -> [String] {
    (1...count).map { TinyDossier.item($0).text }
  }

  /// What somebody types: letters of one to four bytes.
  static let typed = "Nu é ✓ 𝄞 afgesproken."
  /// The file that standard input is read from.
  static let input = "getypt.txt"
  private static let group = 3
}

/// How the dossier is before it.
extension Errand {
  /// `variant` changes how much there is; `told` is what was recorded.
  func prepare(variant: Int) throws -> (desk: Desk, told: [String]) {
    let desk = try Desk()
    try desk.own.write(Errand.input, Errand.typed + "\n")
    try desk.own.replace("bewijs.pdf", with: Scene.attachedBytes)
    guard self != .firstMember else { return (desk, []) }
    try fill(desk, variant)
    let told = try desk.open().recorded.map(\.told)
    switch self {
    case .mending, .repair: try desk.addToJournal(Array(#"{"v":1,"w":"scheur é"#.utf8))
    case .restoring: try giveOtherLineEnds(desk)
    case .firstMember, .note, .rollover, .claims, .response, .evidence, .undo, .undoTogether: break
    }
    return (desk, told)
  }

  private func fill(_ desk: Desk, _ variant: Int) throws {
    let now = Machine.now
    let then = self == .rollover ? Moment(seconds: now.seconds - 366 * 86_400) : now
    var store = try desk.open()
    for (id, role) in [("bos", Role.inspector), ("vos", .caseHolder)] {
      let member = Member(id: Member.ID(id), name: id, role: role)
      _ = store.append([Submission(.addition(.member(member)), by: Scribe.bos, on: nil)], at: then)
    }
    let text = "eerder é " + String(repeating: "𝄞 ✓", count: variant % 40)
    for number in 0...(variant % 3) {
      let notes = (self == .undoTogether ? 1...Errand.group : 1...1).map { item in
        Errand.note("\(text) \(number)", on: TinyDossier.item(item), at: then, in: store)
      }
      _ = store.append(notes, at: then)
    }
  }

  private static func note(
    _ text: String, on item: Recommendation.ID, at moment: Moment, in store: some Store
  ) -> Submission {
    Submission(
      .happening(.note(promise: false)), by: Scribe.bos, on: item, seen: store.newest(of: item),
      date: PartialDate(moment.day), text: Phrase(text, nil))
  }

  private func giveOtherLineEnds(_ desk: Desk) throws {
    let segment = try desk.lastSegment()
    let bytes = try desk.bytes(of: segment).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    try desk.write(segment, bytes)
  }
}
