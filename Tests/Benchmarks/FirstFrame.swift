import Subprocess
import SystemPackage

/// One start of the program on a terminal of 80 by 24: until its first frame stands.
struct FirstFrame {
  /// From start to the last line of the first frame.
  let time: Duration
  /// Peak memory at that moment, in MiB.
  let memory: Int?

  /// The hint that ends the last line of the first screen.
  private static let mark = "hulp"

  static func measure(_ program: String, dossier: String, workplace: Workplace) async throws
    -> FirstFrame
  {
    let identity = "\(workplace.path)/pid"
    let session = "stty cols 80 rows 24; echo $$ > \(identity); exec \(program) \(dossier)"
    let start = ContinuousClock.now
    let result = try await run(
      .name("script"), arguments: ["-qfec", session, "/dev/null"],
      environment: .inherit.updating(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]),
      input: .none, output: .sequence, error: .discarded
    ) { execution in
      try await waitForMark(in: execution.standardOutput)
      let time = ContinuousClock.now - start
      let memory = peakMemory(ofProcessIn: identity)
      try execution.send(signal: .terminate)
      return FirstFrame(time: time, memory: memory)
    }
    return result.closureResult
  }

  /// Returns when the mark has come by, or at the end of the output.
  private static func waitForMark(in output: SubprocessOutputSequence) async throws {
    let wanted = Array(mark.utf8)
    var tail: [UInt8] = []
    for try await buffer in output {
      for index in 0..<buffer.count {
        tail.append(unsafe buffer.bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))
      }
      if tail.firstRange(of: wanted) != nil { return }
      tail = Array(tail.suffix(wanted.count))
    }
  }

  private static func peakMemory(ofProcessIn file: String) -> Int? {
    guard let identity = text(of: file).flatMap({ Int($0.filter(\.isNumber)) }) else { return nil }
    return peakMemory(of: "\(identity)")
  }

  /// Of a process by its number, or of this one: `self`.
  static func peakMemory(of process: String) -> Int? {
    guard let status = text(of: "/proc/\(process)/status"),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return Int(line.filter(\.isNumber)).map { $0 / 1024 }
  }

  private static func text(of path: String) -> String? {
    guard let file = try? FileDescriptor.open(FilePath(path), .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = unsafe try? bytes.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
    return String(decoding: bytes.prefix(count ?? 0), as: UTF8.self)
  }
}
