internal import FollowUp
internal import JSONStore
internal import Text

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
    _ given: String?, editing: Bool, isNeeded: Bool, at desk: Desk
  ) throws(Complaint) {
    if given == "-" {
      self = TypedText(typed: try TypedText.readAll())
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

  private static func readAll() throws(Complaint) -> String {
    do throws(FileFailure) {
      return String(decoding: try SystemFiles().allOfStandardInput(), as: UTF8.self)
    } catch {
      throw .inputUnreadable(error)
    }
  }
}

extension SystemFiles {
  /// Until its end; of a terminal until the user says so.
  fileprivate func allOfStandardInput() throws(FileFailure) -> [UInt8] {
    let size = 1 << 16
    var (all, part) = ([UInt8](), [UInt8]())
    repeat {
      part = try read(size, from: .standardInput)
      all += part
    } while part.count == size
    return all
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
