internal import FollowUp
internal import JSON
internal import Text

/// The reading of a dossier, file after file.
struct Opening<Files: FileSystem> {
  private let folder: Folder<Files>
  private let path: String
  private let intake = Intake()
  private var draft = Draft()
  /// The bytes of the files, kept until line and column of every fault are counted.
  private var contents: [[UInt8]] = []

  init(_ folder: Folder<Files>, path: String) {
    self.folder = folder
    self.path = path
  }

  mutating func read() throws(StoreError) -> Opened {
    let header = try readHeader()
    read("parties.json", holding: [.party, .partyCount]) { $0.readParties(&$1) }
    read("documents.json", holding: [.document, .missing]) { $0.readDocuments(&$1) }
    read("milestones.json", holding: [.milestone, .movingTarget]) { $0.readMilestones(&$1) }
    readRecords()
    checkBonds()
    return Opened(header, draft, intake, contents)
  }

  private func checkBonds() {
    var references = References(intake)
    references.check()
    let bonds = Bonds(draft, intake)
    bonds.check()
    Consequences(intake).draw()
    bonds.remark()
  }
}

/// `dossier.json`: what makes the folder a dossier.
extension Opening {
  private mutating func readHeader() throws(StoreError) -> Header {
    let value = try headerValue()
    guard let object = value.object, object["format"]?.string == Format.name else {
      throw .notADossier(folder: path)
    }
    var fields = Fields(object, intake)
    try checkVersion(&fields)
    let header = Header(&fields)
    fields.shelve("members", .member, on: &draft.members) { Member(&$0) }
    fields.finish()
    return header
  }

  private mutating func headerValue() throws(StoreError) -> JSONValue {
    let name = "dossier.json"
    intake.begin(file: name)
    do throws(FileFailure) {
      contents.append(try folder.bytes(of: name))
    } catch {
      throw error == .notFound
        ? .notADossier(folder: path) : .unreadable(path: "\(path)/\(name)", error)
    }
    do throws(JSONError) {
      return try JSONReader.read(contents[0], profile: .records)
    } catch {
      let place = Place(file: "\(path)/\(name)", offset: error.place).counted(
        with: LineMap(contents[0]))
      throw .damaged(Fault(.file(.json(error)), at: place))
    }
  }

  private func checkVersion(_ fields: inout Fields) throws(StoreError) {
    _ = (fields.value("format"), fields.value("$schema"))
    guard let value = fields.needed("version") else { return }
    guard let version = Format.Version(value) else {
      fields.reportKind("version", .wholeNumber, value)
      return
    }
    guard version.major <= Format.version else {
      throw .newerFormat(folder: path, version: version.text, known: Format.version)
    }
    guard version.minor > 0 else { return }
    intake.report(.file(.newerMinor(version: version.text)), at: value.offset)
  }
}

/// The other files.
extension Opening {
  private mutating func read(
    _ name: String, holding kinds: [RecordKind], _ lists: (inout Draft, inout Fields) -> Void
  ) {
    intake.begin(file: name)
    read(name, from: folder, holding: kinds, lists)
  }

  private mutating func read(
    _ name: String, from folder: Folder<Files>, holding kinds: [RecordKind],
    _ lists: (inout Draft, inout Fields) -> Void
  ) {
    contents.append([])
    do throws(FileFailure) {
      contents[contents.count - 1] = try folder.bytes(of: name)
      decode(contents[contents.count - 1], holding: kinds, lists)
    } catch .notFound {
      intake.report(.file(.absent), at: nil)
    } catch {
      intake.report(.file(.unreadable(error)), at: nil)
      intake.missesSome(of: kinds)
    }
  }

  private mutating func decode(
    _ bytes: [UInt8], holding kinds: [RecordKind], _ lists: (inout Draft, inout Fields) -> Void
  ) {
    do throws(JSONError) {
      let value = try JSONReader.read(bytes, profile: .records)
      if let object = value.object {
        var fields = Fields(object, intake)
        _ = fields.value("$schema")
        lists(&draft, &fields)
        return fields.finish()
      }
      intake.report(.file(.notAnObject(found: JSONKind(of: value))), at: value.offset)
    } catch {
      intake.report(.file(.json(error)), at: error.place)
    }
    intake.missesSome(of: kinds)
  }

  private mutating func readRecords() {
    let kinds: [RecordKind] = [
      .report, .recommendation, .link, .chain, .response, .passage, .mapping, .commitment, .event,
    ]
    do throws(FileFailure) {
      let records = try folder.folder("records")
      defer { records.close() }
      for name in try records.names() {
        guard name.hasSuffix(".json") else {
          report(.stray, on: "records/\(name)")
          continue
        }
        intake.begin(file: "records/\(name)")
        read(name, from: records, holding: kinds) { $0.readRecords(&$1) }
      }
    } catch {
      report(error == .notFound ? .absent : .unreadable(error), on: "records")
      if error != .notFound { intake.missesSome(of: kinds) }
    }
  }

  /// Reports what is wrong with something that has no bytes of its own.
  private mutating func report(_ problem: FileProblem, on file: String) {
    contents.append([])
    intake.begin(file: file)
    intake.report(.file(problem), at: nil)
  }
}

/// What `dossier.json` says of the format.
enum Format {
  static let name = "vervolg"
  /// The major version that this program reads.
  static let version = 1

  struct Version {
    let major: Int
    let minor: Int

    /// A whole number, or major and minor with a point between them.
    init?(_ value: JSONValue) {
      switch value.content {
      case .integer(let major): (self.major, minor) = (major, 0)
      case .number(let text):
        let parts = text.split(separator: ".").map { Int($0) }
        guard parts.count == 2, let major = parts[0], let minor = parts[1] else { return nil }
        (self.major, self.minor) = (major, minor)
      case .object, .array, .string, .bool, .null: return nil
      }
    }

    var text: String { minor == 0 ? "\(major)" : "\(major).\(minor)" }
  }
}
