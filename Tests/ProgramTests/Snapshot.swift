import Glibc
import SystemPackage
import Testing

/// Compares text with a file beside the tests.
///
/// With `VERVOLG_RECORD=1` the file is written instead, and the test fails, so that recording can
/// never pass for testing.
enum Snapshot {
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = FilePath(#filePath).removingLastComponent().appending("Snapshots")
      .appending("\(name).txt")
    if isRecording {
      try write(text, to: file)
      Issue.record("Recorded \(name).", sourceLocation: sourceLocation)
      return
    }
    let known = try read(file)
    #expect(text == known, "\(difference(known, text))", sourceLocation: sourceLocation)
  }

  private static let isRecording = unsafe getenv("VERVOLG_RECORD") != nil

  /// The first line that differs, from both sides.
  private static func difference(_ known: String, _ found: String) -> String {
    let (known, found) = (known.split(separator: "\n"), found.split(separator: "\n"))
    let place = zip(known, found).enumerated().first { $1.0 != $1.1 }?.offset
    guard let place else { return "\(known.count) lines were expected, \(found.count) found" }
    return "line \(place + 1): expected \(known[place]), found \(found[place])"
  }

  private static func read(_ file: FilePath) throws -> String {
    let descriptor = try FileDescriptor.open(file, .readOnly)
    return try descriptor.closeAfter {
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = try unsafe bytes.withUnsafeMutableBytes { unsafe try descriptor.read(into: $0) }
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  private static func write(_ text: String, to file: FilePath) throws {
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try descriptor.closeAfter { try descriptor.writeAll(Array(text.utf8)) }
  }
}
