internal import Canvas
internal import JSON
internal import SystemPackage
internal import Text

/// The one place that prints: data on standard output, messages on standard error.
///
/// Text is printed only when it is `Clean`, so that no file, argument or program can reach the
/// terminal with anything else.
struct Output: Sendable {
  let language: Language
  /// Whether letters and signs outside ASCII are spelled in it (`--ascii`).
  private let isPlain: Bool
  private let data: FileDescriptor
  private let messages: FileDescriptor

  init(
    language: Language, isPlain: Bool = false, data: FileDescriptor = .standardOutput,
    messages: FileDescriptor = .standardError
  ) {
    self.language = language
    self.isPlain = isPlain
    self.data = data
    self.messages = messages
  }

  /// Prints lines of data. A reader that has gone away ends the program without a word.
  func write(_ lines: [Clean]) throws(Complaint) { try write(bytes: bytes(of: lines)) }

  /// Prints a JSON value on lines of its own; the writer leaves nothing in it that a terminal obeys.
  func write(_ json: JSONTree) throws(Complaint) {
    try write(bytes: JSONWriter.bytes(json, pretty: true))
  }

  /// Prints records, one a line, with a tab between the fields; a field cannot hold one.
  func write(records: [[Clean]]) throws(Complaint) {
    var bytes: [UInt8] = []
    for record in records {
      for (number, field) in record.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: "\t")) }
        bytes.append(contentsOf: spelled(field).utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    try write(bytes: bytes)
  }

  /// Tells the user something that is no data. What cannot be told is not told.
  func tell(_ lines: [Clean]) { try? messages.put(bytes(of: lines)) }

  /// Tells the user something in the language of this run.
  func tell(_ sentence: Phrase) { tell(Clean.lines(sentence(language))) }

  private func write(bytes: [UInt8]) throws(Complaint) {
    do throws(Errno) {
      try data.put(bytes)
    } catch .brokenPipe {
      throw .readerGone
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  private func bytes(of lines: [Clean]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: spelled(line).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func spelled(_ line: Clean) -> String {
    isPlain ? String(line.text.map(\.plain)) : line.text
  }
}
