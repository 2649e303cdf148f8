internal import FollowUp
internal import JSONStore
internal import SystemPackage
internal import Text

/// What became of a typed text that was not saved.
enum KeptText: Sendable {
  /// There was none, or none that is lost.
  case nothing
  /// It is in the draft at this path.
  case draft(String)
  /// It could not be kept either.
  case lost

  /// What the user should know of it.
  var phrase: Phrase? {
    switch self {
    case .nothing: nil
    case .draft(let path):
      Phrase("Uw tekst staat in het concept \(path).", "Your text is in the draft \(path).")
    case .lost:
      Phrase(
        "Er kon ook geen concept van uw tekst worden bewaard.",
        "No draft of your text could be kept either.")
    }
  }
}

/// A long text: given with `--text`, read from standard input with `--text -`, or typed in an
/// editor (`VISUAL`, then `EDITOR`).
struct TypedText {
  let text: String?
  /// Whether it is lost when it is not saved.
  let isTyped: Bool

  /// What is kept when saving fails.
  var precious: String? { isTyped ? text : nil }

  /// `given` is what stands after `--text`. With `editing`, or on a terminal when a text is needed
  /// and none was given, an editor opens.
  init(
    _ given: String?, editing: Bool, isNeeded: Bool, at desk: inout Desk
  ) throws(Complaint) {
    if given == "-" {
      self = TypedText(typed: try TypedText.readAll(at: &desk))
    } else if editing || (given == nil && isNeeded && desk.mayAsk) {
      self = TypedText(typed: try Editor(desk.surroundings).text(startingWith: given ?? ""))
    } else {
      self = TypedText(text: given, isTyped: false)
    }
  }

  private init(text: String?, isTyped: Bool) { (self.text, self.isTyped) = (text, isTyped) }

  private init(typed: String) {
    let trimmed = typed.trimmingLineEnds
    self.init(text: trimmed.isEmpty ? nil : trimmed, isTyped: true)
  }

  /// Until the end; of a terminal until the user says so. What came before a failure is put aside.
  private static func readAll(at desk: inout Desk) throws(Complaint) -> String {
    var bytes: [UInt8] = []
    do throws(Errno) {
      while true {
        let part = try FileDescriptor.standardInput.take(1 << 16)
        if part.isEmpty { return String(decoding: bytes, as: UTF8.self) }
        bytes += part
      }
    } catch {
      let text = bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
      throw .inputUnreadable(FileFailure(error.rawValue)).keeping(draft: desk.keep(text))
    }
  }
}

extension Desk {
  /// Whether somebody is there to be asked.
  var mayAsk: Bool {
    surroundings.terminals.input && surroundings.terminals.errors && !global.noInput
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    let start = drop { $0.isWhitespace }
    let length = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(length))
  }
}
