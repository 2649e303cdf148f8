internal import CNcurses
internal import Canvas

/// What the terminal's description says: its keys, and what gives it back.
enum Capabilities {
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)

  /// A string of the description, without the padding that only old hardware needed.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = unsafe vervolg_capability(name) else { return nil }
    let text = unsafe String(cString: value)
    let parts = text.split(separator: "$<", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { $0.drop { $0 != ">" }.dropFirst() }
    return Array((parts.prefix(1) + rest).joined().utf8)
  }

  /// What a dying program writes: no pasting mode, plain text, cursor, first screen, ordinary keys.
  static func farewell() -> [UInt8] {
    let names = ["sgr0", "op", "cnorm", "rmcup", "rmkx"]
    let screen = string("rmcup") == nil ? Array("\r\n".utf8) : []
    return pasteOff + names.flatMap { string($0) ?? [] } + screen
  }

  /// The sequences of keys that this terminal describes; single bytes are the decoder's business.
  static func keys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names + functionKeys {
      guard let bytes = string(name), bytes.count > 1, bytes[0] == 0x1B else { continue }
      keys[bytes] = key
    }
    return keys
  }

  private static let functionKeys = (1...24).map { ("kf\($0)", Key.function($0)) }

  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
  ]
}
