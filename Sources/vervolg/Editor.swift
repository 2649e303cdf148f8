internal import JSONStore
internal import Subprocess
internal import SystemPackage
internal import Text

/// The editor of the user, on a file of its own that only the user can read.
struct Editor {
  private let words: [String]
  private let folder: String
  private let mark: Int

  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    words = CommandWords.split(chosen ?? "vi")
    folder = StateHome(surroundings).path
    mark = surroundings.process
  }

  func text(startingWith start: String) throws(Complaint) -> String {
    let name = try newFile(holding: start)
    try run(on: FilePath(folder).appending(name))
    return try read(name)
  }

  /// Makes a file that was not there: what an editor that failed left behind is somebody's text.
  private func newFile(holding text: String) throws(Complaint) -> String {
    for number in 1...Self.mostLeft {
      let name = number == 1 ? "tekst-\(mark).txt" : "tekst-\(mark)-\(number).txt"
      do {
        try SystemFiles().makeFolders(atPath: folder)
        try make(name, holding: text)
        return name
      } catch Errno.fileExists {
        continue
      } catch {
        throw .cannotWrite("\(folder)/\(name): \(error)")
      }
    }
    throw .cannotWrite("\(folder)/tekst-\(mark).txt")
  }

  private func make(_ name: String, holding text: String) throws {
    let file = try FileDescriptor.open(
      FilePath(folder).appending(name), .writeOnly,
      options: [.create, .exclusiveCreate, .closeOnExec], permissions: [.ownerReadWrite])
    try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
  }

  /// How many texts of failed editors one window can leave behind.
  private static let mostLeft = 999

  private func run(on path: FilePath) throws(Complaint) {
    guard let program = words.first else { throw .editor("EDITOR", "", left: path.string) }
    let arguments = Array(words.dropFirst()) + [path.string]
    let cause: String?? = Waiting.value { () async -> String? in
      do {
        let result = try await Subprocess.run(
          program.contains("/") ? .path(FilePath(program)) : .name(program),
          arguments: Arguments(arguments),
          input: .currentStandardInput, output: .currentStandardOutput,
          error: .currentStandardError)
        switch result.terminationStatus {
        case .exited(0): return nil
        case .exited(let code): return "code \(code)"
        case .signaled(let signal): return "signal \(signal)"
        }
      } catch {
        return "\(error)"
      }
    }
    if let cause = cause ?? nil { throw .editor(program, cause, left: path.string) }
  }

  /// What was typed; the file goes only when it could be read.
  private func read(_ name: String) throws(Complaint) -> String {
    let files = SystemFiles()
    do throws(FileFailure) {
      let place = try files.openFolder(atPath: folder)
      defer { files.close(place) }
      let file = try files.openFile(name, in: place)
      defer { files.close(file) }
      let bytes = try files.read(try files.status(of: file).size, from: file)
      try? files.remove(name, in: place)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw .cannotWrite("\(folder)/\(name)")
    }
  }
}
