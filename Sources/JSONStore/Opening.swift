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
    take(bookedFiles())
    intake.settleNames()
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
  /// Every file with booked facts, in the order in which they count.
  private func bookedFiles() -> [BookedFile] {
    [
      file("parties.json", in: folder, holding: [.party, .partyCount]) { $0.readParties(&$1) },
      file("documents.json", in: folder, holding: [.document, .missing]) { $0.readDocuments(&$1) },
      file("milestones.json", in: folder, holding: [.milestone, .movingTarget]) {
        $0.readMilestones(&$1)
      },
    ] + records()
  }

  private func file(
    _ name: String, called path: String? = nil, in folder: Folder<Files>,
    holding kinds: [RecordKind], _ lists: @escaping BookedFile.Lists
  ) -> BookedFile {
    BookedFile(path ?? name, holding: kinds, content(of: name, in: folder), lists)
  }

  private func content(of name: String, in folder: Folder<Files>) -> BookedFile.Content {
    do throws(FileFailure) {
      return .bytes(try folder.bytes(of: name))
    } catch {
      return .problem(error == .notFound ? .absent : .unreadable(error))
    }
  }

  private func records() -> [BookedFile] {
    let kinds: [RecordKind] = [
      .report, .recommendation, .link, .chain, .response, .passage, .mapping, .commitment, .event,
    ]
    do throws(FileFailure) {
      let records = try folder.folder("records")
      defer { records.close() }
      return try records.names().map { name in
        let path = "records/\(name)"
        guard name.hasSuffix(".json") else { return BookedFile(path, .stray) }
        return file(name, called: path, in: records, holding: kinds) { $0.readRecords(&$1) }
      }
    } catch {
      let problem = error == .notFound ? FileProblem.absent : .unreadable(error)
      return [BookedFile("records", holding: kinds, .problem(problem)) { _, _ in }]
    }
  }

  /// Decodes the files, all at once, and puts what they hold together in their order.
  private mutating func take(_ files: [BookedFile]) {
    contents += files.map(\.bytes)
    // From the last on, so that each is let go as soon as it has been taken over.
    var decoded = Array(simultaneously(files) { DecodedFile($0) }.reversed())
    while let next = decoded.popLast() {
      draft.take(next.draft, after: intake.rows.count)
      intake.absorb(next.haul)
    }
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
