internal import SystemPackage
internal import Text

/// The one place that prints: data on standard output, messages on standard error.
///
/// Text is printed only when it is `Clean`, so that no file, argument or program can reach the
/// terminal with anything else.
struct Output: Sendable {
  let language: Language
  private let data: FileDescriptor
  private let messages: FileDescriptor

  init(
    language: Language, data: FileDescriptor = .standardOutput,
    messages: FileDescriptor = .standardError
  ) {
    self.language = language
    self.data = data
    self.messages = messages
  }

  /// Prints lines of data. A reader that has gone away ends the program without a word.
  func write(_ lines: [Clean]) throws(Complaint) { try write(bytes: Output.bytes(of: lines)) }

  /// Tells the user something that is no data. What cannot be told is not told.
  func tell(_ lines: [Clean]) { _ = try? messages.writeAll(Output.bytes(of: lines)) }

  /// Tells the user something in the language of this run.
  func tell(_ sentence: Phrase) { tell(Output.lines(of: sentence(language))) }

  /// The lines of a text that holds line feeds.
  static func lines(of text: String) -> [Clean] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Clean(String($0)) }
  }

  private func write(bytes: [UInt8]) throws(Complaint) {
    do {
      try data.writeAll(bytes)
    } catch let error as Errno where error == .brokenPipe {
      throw .readerGone
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  private static func bytes(of lines: [Clean]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: line.text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
