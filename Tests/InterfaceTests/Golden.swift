import Canvas
import Glibc
import Testing
import Text

/// Saved screens beside the tests: text, looks and cursor, to be read and compared by people.
///
/// With `VERVOLG_RECORD=1` in the environment they are written anew, and the test fails so that
/// nobody takes a recording for a comparison.
enum Golden {
  static func expect(
    _ frame: Frame, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + "/" + name + ".txt"
    let shown = text(of: frame)
    guard unsafe getenv("VERVOLG_RECORD") == nil else {
      try write(shown, to: path, sourceLocation)
      Issue.record("Recorded \(name).", sourceLocation: sourceLocation)
      return
    }
    let saved = try #require(
      read(path), "No saved screen \(name); record it.", sourceLocation: sourceLocation)
    #expect(shown == saved, "\(difference(saved, shown))", sourceLocation: sourceLocation)
  }

  static let sizes = [(40, 10), (80, 24), (132, 43)].map { Size(columns: $0, rows: $1) }

  /// What the keys lead to in the shipped dossier, in one size and in every language.
  static func expect(_ screen: String, after keys: String, _ size: Size) throws {
    for language in Language.allCases {
      var journey = try Journey.shipped(size.columns, size.rows, language)
      try journey.walk("press \(keys)")
      let suffix = language == .dutch ? "" : "-english"
      try expect(journey.frame, is: "\(screen)\(suffix)-\(size.columns)x\(size.rows)")
    }
  }

  /// The screen, then one letter of look for each cell (see `Style.letter`), then the cursor.
  static func text(of frame: Frame) -> String {
    let cursor = frame.cursor.map { "row \($0.row) column \($0.column)" } ?? "hidden"
    return frame.text() + "--- looks\n" + frame.styles() + "--- cursor \(cursor)\n"
  }

  /// The first line that differs, and what it should be.
  static func difference(_ saved: String, _ shown: String) -> String {
    let (old, new) = (lines(saved), lines(shown))
    let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let place else { return "one has \(old.count) lines, the other \(new.count)" }
    return "line \(place + 1)\nsaved: \(old[place])\nshown: \(new[place])"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Goldens"

  private static func read(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String, _ here: SourceLocation) throws {
    let file = unsafe fopen(path, "wb")
    let open = unsafe try #require(file, "Cannot write \(path).", sourceLocation: here)
    defer { unsafe fclose(open) }
    let bytes = Array(text.utf8)
    let count = unsafe fwrite(bytes, 1, bytes.count, open)
    #expect(count == bytes.count, sourceLocation: here)
  }
}
