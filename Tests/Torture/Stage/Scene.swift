internal import FollowUp
internal import JSONStore
internal import Text

/// What is done to a dossier while something goes wrong.
enum Scene: String, CaseIterable {
  case firstEver, single, group
  /// The event opens a new segment, because the year is another one.
  case rollover
  /// The journal ends in a torn line that must be set aside first.
  case repair
  case attachment, undo

  /// A dossier in the state before it. `variant` changes how much text there is.
  func prepare(variant: Int = 0) throws -> Desk {
    guard self != .firstEver else { return try attachable(try Desk()) }
    let text = "eerder é " + String(repeating: "𝄞 ✓", count: variant % 40)
    let desk = try Desk.withNotes(
      1 + variant % 3, text, before: self == .rollover ? 365 * 86_400 : 0)
    if self == .repair { try desk.addToJournal(Array(#"{"v":1,"w":"scheur é"#.utf8)) }
    return try attachable(desk)
  }

  private func attachable(_ desk: Desk) throws -> Desk {
    if self == .attachment { try desk.own.replace("bewijs.pdf", with: Scene.attachedBytes) }
    return desk
  }

  static let attachedBytes = Array("Bewijs \u{0} é\n".utf8)

  /// `ownFolder` is where the user's file lies.
  func act<Files: WritableFiles>(
    on store: inout JournalStore<Files>, ownFolder: String, variant: Int = 0
  ) -> Saving {
    do throws(Obstacle) {
      let submissions = try submissions(&store, ownFolder, variant)
      return store.append(submissions, at: Scribe.moment)
    } catch {
      let draft = Draft(id: "bewijs", at: Scribe.moment, recommendation: nil, fields: [])
      return .notSaved(error, draft: try? store.keep(draft))
    }
  }

  private func submissions<Files: WritableFiles>(
    _ store: inout JournalStore<Files>, _ ownFolder: String, _ variant: Int
  ) throws(Obstacle) -> [Submission] {
    let seen = store.newest(of: "R2025-1")
    switch self {
    case .firstEver, .single, .rollover, .repair: return [Scribe.note("nu", seen: seen)]
    case .group: return (0..<3 + variant % 5).map { Scribe.note("deel \($0)", seen: seen) }
    case .attachment:
      let name = try store.attach(fileAt: "\(ownFolder)/bewijs.pdf")
      let evidence = Evidence(origin: .addressee, text: Phrase("bewijs.pdf", nil), attachment: name)
      return [Scribe.note("nu", seen: seen, evidence: [evidence])]
    case .undo:
      return [
        Submission(
          .happening(.void(seen ?? "records/2025.json#P1")), by: Scribe.bos, on: "R2025-1",
          seen: seen)
      ]
    }
  }
}
