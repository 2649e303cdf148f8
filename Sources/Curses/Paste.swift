/// Pasted text on its way in, up to a limit, so that no paste can fill the memory.
struct Paste {
  /// `ESC [ 201 ~` ends what `ESC [ 200 ~` began.
  static let ending: [UInt8] = Array("\u{1B}[201~".utf8)
  /// More than any letter or report that belongs in a field.
  static let limit = 1 << 20

  private var bytes: [UInt8] = []

  /// The text so far, its line ends as line feeds; not cleaned.
  var text: String {
    String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\r" || $0 == "\r\n" }
    ).joined(separator: "\n")
  }

  /// Takes what still fits; the rest is dropped.
  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes += more.prefix(max(0, Self.limit - bytes.count))
  }

  /// Where the ending begins.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0] == ending[0] && bytes[$0...].starts(with: ending) }
  }

  /// How many bytes are surely not the beginning of the ending.
  static func certain(in bytes: ArraySlice<UInt8>) -> Int {
    let longest = min(bytes.count, ending.count - 1)
    let unsure = (0...longest).last { ending.starts(with: bytes.suffix($0)) } ?? 0
    return bytes.count - unsure
  }
}
