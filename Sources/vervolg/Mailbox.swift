internal import Interface
internal import Synchronization
internal import SystemPackage

/// Where work in the background leaves its answers, and how the loop learns that there are any.
///
/// The loop watches `descriptor`; at most one byte waits in the pipe, so posting never blocks.
final class Mailbox: Sendable {
  /// Can be read while there are messages.
  let descriptor: FileDescriptor
  private let bell: FileDescriptor
  private let messages = Mutex<[Message]>([])

  init() throws(Errno) {
    do {
      let pipe = try FileDescriptor.pipe()
      (descriptor, bell) = (pipe.readEnd, pipe.writeEnd)
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  deinit {
    try? descriptor.close()
    try? bell.close()
  }

  func post(_ message: Message) {
    messages.withLock { waiting in
      if waiting.isEmpty { _ = try? bell.writeAll([1]) }
      waiting.append(message)
    }
  }

  /// Everything that was posted since last time, oldest first.
  func take() -> [Message] {
    messages.withLock { waiting in
      guard !waiting.isEmpty else { return [] }
      Surroundings.dropByte(from: descriptor.rawValue)
      defer { waiting = [] }
      return waiting
    }
  }
}
