internal import Synchronization
internal import SystemPackage

/// Waits for something that runs in the background, in a command that does one thing at a time.
enum Waiting {
  /// The value, or nothing when the system gives no pipe to wait at.
  static func value<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value
  ) -> Value? {
    guard let ends = try? FileDescriptor.pipe() else { return nil }
    let box = Box<Value>()
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      _ = try? ends.writeEnd.writeAll([1])
    }
    Surroundings.dropByte(from: ends.readEnd.rawValue)
    for end in [ends.readEnd, ends.writeEnd] { try? end.close() }
    return box.value.withLock { $0 }
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
