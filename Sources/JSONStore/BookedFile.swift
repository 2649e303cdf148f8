internal import FollowUp
internal import JSON

/// A file of booked facts: what was read of it, and which lists should stand in it.
struct BookedFile: Sendable {
  typealias Lists = @Sendable (inout Draft, inout Fields) -> Void

  enum Content: Sendable {
    case bytes([UInt8])
    case problem(FileProblem)
  }

  let name: String
  /// The sorts of records that are missing when the file cannot be read.
  let kinds: [RecordKind]
  let lists: Lists
  let content: Content

  init(_ name: String, holding kinds: [RecordKind], _ content: Content, _ lists: @escaping Lists) {
    (self.name, self.kinds, self.content, self.lists) = (name, kinds, content, lists)
  }

  /// Something in the folder that holds no records.
  init(_ name: String, _ problem: FileProblem) {
    self.init(name, holding: [], .problem(problem)) { _, _ in }
  }

  var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .problem: []
    }
  }
}

/// One file, decoded by itself. What it points at in other files is looked up when all are there.
struct DecodedFile: Sendable {
  let draft: Draft
  let haul: Intake.Haul

  init(_ file: BookedFile) {
    let intake = Intake()
    var draft = Draft()
    intake.begin(file: file.name)
    switch file.content {
    case .bytes(let bytes): DecodedFile.decode(bytes, of: file, into: &draft, intake)
    case .problem(let problem):
      intake.report(.file(problem), at: nil)
      if problem != .absent { intake.missesSome(of: file.kinds) }
    }
    (self.draft, haul) = (draft, intake.haul)
  }

  private static func decode(
    _ bytes: [UInt8], of file: BookedFile, into draft: inout Draft, _ intake: Intake
  ) {
    do throws(JSONError) {
      let value = try JSONReader.read(bytes, profile: .records)
      if let object = value.object {
        var fields = Fields(object, intake)
        _ = fields.value("$schema")
        file.lists(&draft, &fields)
        return fields.finish()
      }
      intake.report(.file(.notAnObject(found: JSONKind(of: value))), at: value.offset)
    } catch {
      intake.report(.file(.json(error)), at: error.place)
    }
    intake.missesSome(of: file.kinds)
  }
}
