internal import FollowUp
internal import Interface
internal import JSONStore
internal import Subprocess
internal import SystemPackage
internal import Text

/// The text of a file beside a document: of a text file itself, of a PDF what `pdftotext` makes of
/// it. Nothing in the file is ever carried out, and what is shown is `Clean`.
struct DocumentText {
  /// The folder of the dossier.
  let folder: String
  /// How long `pdftotext` may take.
  var patience = Duration.seconds(20)
  /// What makes text of a PDF: a name to be found, or a path.
  var program = "pdftotext"

  /// More than this is not shown.
  static let limit = 4 << 20

  func read(_ attachment: Attachment) async -> FileText {
    let bytes: [UInt8]
    do throws(Obstacle) {
      bytes = try JSONStore.attachment(attachment.sum, in: folder)
    } catch {
      return .unreadable(error.sentence)
    }
    guard Self.isPDF(bytes) else { return Self.ofText(bytes) }
    let file: SystemFiles.Handle
    do throws(Obstacle) {
      file = try JSONStore.openAttachment(attachment.sum, in: folder)
    } catch {
      return .unreadable(error.sentence)
    }
    defer { SystemFiles().close(file) }
    return await ofPDF(FileDescriptor(rawValue: file.descriptor))
  }

  private static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  /// UTF-8 without U+0000; what is cut is cut at a line.
  static func ofText(_ bytes: [UInt8]) -> FileText {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    let isCut = start.count > limit
    if isCut {
      start = start.prefix(limit)
      start = start[...(start.lastIndex(of: UInt8(ascii: "\n")) ?? start.endIndex - 1)]
    }
    guard !start.contains(0), let text = String(validating: start, as: UTF8.self) else {
      return .unreadable(notText)
    }
    return .lines(Clean.lines(text), isCut: isCut)
  }

  /// The program gets the file on its standard input: it opens none itself.
  private func ofPDF(_ file: FileDescriptor) async -> FileText {
    do {
      return try await withThrowingTaskGroup(of: FileText.self) { group in
        group.addTask { try await converted(file) }
        group.addTask {
          try await Task.sleep(for: patience)
          return .unreadable(Self.tooSlow)
        }
        let first = try await group.next() ?? .unreadable(Self.failed)
        // What still runs is ended.
        group.cancelAll()
        return first
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .unreadable(Self.notInstalled)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .unreadable(Self.tooLong)
    } catch {
      return .unreadable(Self.failed)
    }
  }

  /// Not written to it: a program that ends before it has read all would leave a pipe that
  /// Subprocess cannot close.
  private func converted(_ file: FileDescriptor) async throws -> FileText {
    let result = try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"],
      input: .fileDescriptor(file, closeAfterSpawningProcess: false),
      output: .bytes(limit: Self.limit), error: .discarded)
    guard case .exited(0) = result.terminationStatus else { return .unreadable(Self.failed) }
    return Self.ofText(result.standardOutput.map { $0 == 0x0C ? UInt8(ascii: "\n") : $0 })
  }
}

/// Why there is nothing to read.
extension DocumentText {
  private static let notText = Phrase(
    "Dit bestand is geen tekst en geen PDF: alleen die worden getoond.",
    "This file is neither text nor PDF: only these are shown.")
  private static let notInstalled = Phrase(
    "Voor de tekst van een PDF is het programma pdftotext nodig (poppler-utils); dat staat niet op "
      + "deze computer.",
    "The text of a PDF needs the program pdftotext (poppler-utils), which is not on this computer.")
  private static let failed = Phrase(
    "pdftotext kan deze PDF niet lezen.", "pdftotext cannot read this PDF.")
  private static let tooSlow = Phrase(
    "pdftotext deed er langer dan 20 seconden over en is gestopt.",
    "pdftotext took longer than 20 seconds and was stopped.")
  private static let tooLong = Phrase(
    "De tekst van deze PDF is langer dan 4 MiB.", "The text of this PDF is longer than 4 MiB.")
}

extension Obstacle {
  /// What is wrong and what to do, in sentences.
  fileprivate var sentence: Phrase {
    let (dutch, english) = (cause.atStart.dutch + ".", cause.atStart(.english) + ".")
    guard let advice else { return Phrase(dutch, english) }
    return Phrase("\(dutch) \(advice.dutch)", "\(english) \(advice(.english))")
  }
}
