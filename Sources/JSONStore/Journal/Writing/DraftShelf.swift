internal import FollowUp
internal import JSON
internal import Text

/// Drafts: what somebody typed and is not in the dossier, for that user alone.
struct DraftShelf<Files: WritableFiles> {
  let files: Files
  let path: String

  init(files: Files, home: StateHome, key: String) {
    self.files = files
    path = "\(home.path)/drafts/\(key)"
  }

  func keep(_ draft: FollowUp.Draft) throws(FileFailure) -> String {
    guard let name = name(of: draft.id) else { throw .notAFile }
    try files.makeFolders(atPath: path)
    let folder = try files.openFolder(atPath: path)
    defer { files.close(folder) }
    let bytes = JSONWriter.bytes(draft.tree, pretty: true)
    try files.replace(name, with: bytes, in: folder, .own)
    return "\(path)/\(name)"
  }

  /// Those that can be read, oldest first.
  func drafts() -> [FollowUp.Draft] {
    guard let folder = try? files.openFolder(atPath: path) else { return [] }
    defer { files.close(folder) }
    let names = ((try? files.names(in: folder)) ?? []).sorted().filter { $0.hasSuffix(".json") }
    return names.compactMap { name in
      (try? files.bytes(of: name, in: folder)).flatMap { FollowUp.Draft(file: $0) }
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  func discard(_ draft: FollowUp.Draft.ID) throws(FileFailure) {
    guard let name = name(of: draft) else { throw .notAFile }
    let folder = try files.openFolder(atPath: path)
    defer { files.close(folder) }
    try files.remove(name, in: folder)
  }

  /// The id as a file name; nothing when it could lead elsewhere.
  private func name(of id: FollowUp.Draft.ID) -> String? {
    let isSafe = id.text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isSafe && !id.text.isEmpty && !id.text.hasPrefix(".") && id.text.utf8.count <= 120
      ? "\(id.text).json" : nil
  }
}

extension FollowUp.Draft {
  /// What could not be saved: the texts for people, and everything for the program.
  init(unsaved submissions: [Submission], at moment: Moment) {
    let fields = submissions.flatMap { submission in
      [
        Field("type", submission.type.word), Field("text", submission.text?.dutch ?? ""),
        Field("data", JSONWriter.compact(submission.data)),
      ]
    }
    let item = submissions.lazy.compactMap(\.recommendation).first
    let mark = Sum.of(Array(fields.map(\.text).joined(separator: "\0").utf8)).hex.prefix(12)
    self.init(
      id: FollowUp.Draft.ID("unsaved-\(mark)"), at: moment, recommendation: item, fields: fields)
  }

  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "at": .string(at.iso), "recommendation": recommendation.map(JSONTree.id),
      "fields": .array(
        fields.map { .object(["name": .string($0.name), "text": .string($0.text)]) }),
    ])
  }

  fileprivate init?(file bytes: [UInt8]) {
    guard let object = try? JSONReader.read(bytes, profile: .records).object,
      let id = object["id"]?.string, let at = object["at"]?.string.flatMap({ Moment($0) }),
      let fields = object["fields"]?.array
    else { return nil }
    let item = object["recommendation"]?.string.map { Recommendation.ID($0) }
    let read = fields.compactMap { $0.object.flatMap { Field(file: $0) } }
    self.init(id: FollowUp.Draft.ID(id), at: at, recommendation: item, fields: read)
  }
}

extension FollowUp.Draft.Field {
  fileprivate var tree: JSONTree { .object(["name": .string(name), "text": .string(text)]) }

  fileprivate init?(file object: JSONObject) {
    guard let name = object["name"]?.string, let text = object["text"]?.string else { return nil }
    self.init(name, text)
  }
}
