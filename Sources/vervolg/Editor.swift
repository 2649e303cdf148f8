internal import JSONStore
internal import Subprocess
internal import SystemPackage
internal import Text

/// The editor of the user, on a file of its own that only the user can read.
struct Editor {
  private let words: [String]
  private let folder: String
  private let name: String

  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    words = CommandWords.split(chosen ?? "vi")
    folder = StateHome(surroundings).path
    name = "tekst-\(surroundings.process).txt"
  }

  func text(startingWith start: String) throws(Complaint) -> String {
    let path = FilePath(folder).appending(name)
    do {
      try SystemFiles().makeFolders(atPath: folder)
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite])
      try file.closeAfter { _ = try file.writeAll(Array(start.utf8)) }
    } catch {
      throw .cannotWrite("\(path): \(error)")
    }
    try run(on: path)
    return try read()
  }

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
  private func read() throws(Complaint) -> String {
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
