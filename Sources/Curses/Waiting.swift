internal import CNcurses
internal import CTerminal
internal import Canvas
internal import Glibc

/// Waiting for the next thing to happen, without using the processor meanwhile.
extension Terminal {
  /// Waits until there is something to report.
  ///
  /// - Parameters:
  ///   - descriptors: what else to watch; reported as long as they can be read.
  ///   - milliseconds: how long to wait at most; nil for as long as it takes, 0 for not at all.
  /// - Returns: what happened, in order; empty when the time is over.
  package func next(waitingOn descriptors: [Int32] = [], milliseconds: Int32? = nil) -> [Input] {
    var inputs = reportSize()
    let patience = inputs.isEmpty ? milliseconds ?? -1 : 0
    let ready = wait(for: [signals] + (inputHasEnded ? [] : [STDIN_FILENO]) + descriptors, patience)
    if ready.contains(signals) { inputs += answerSignals() }
    if ready.contains(STDIN_FILENO), isOurs { inputs += readKeys() }
    inputs += descriptors.filter(ready.contains).map { .descriptor($0) }
    return inputs + reportSize()
  }

  /// Whether a key is waiting already, so that drawing would be wasted.
  package var hasWaitingKeys: Bool {
    !inputHasEnded && !wait(for: [STDIN_FILENO], 0).isEmpty
  }

  /// The descriptors that can be read, or have ended; none when the time is over.
  /// A signal does not end the wait: it can be read from its own descriptor.
  private func wait(for descriptors: [Int32], _ milliseconds: Int32) -> Set<Int32> {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var count: Int32 = 0
    repeat {
      count = unsafe entries.withUnsafeMutableBufferPointer {
        unsafe poll($0.baseAddress, nfds_t($0.count), milliseconds)
      }
    } while count < 0 && errno == EINTR
    return count > 0 ? Set(entries.filter { $0.revents != 0 }.map(\.fd)) : []
  }

  /// The terminal's size, when it is another than the loop knows.
  private func reportSize() -> [Input] {
    var (rows, columns): (Int32, Int32) = (0, 0)
    unsafe vervolg_terminal_size(&rows, &columns)
    let now = Size(columns: Int(columns), rows: Int(rows))
    guard isOurs, rows > 0, columns > 0, now != size else { return [] }
    resize_term(rows, columns)
    size = now
    shown = nil
    vervolg_redraw()
    return [.resized(now)]
  }
}

extension Terminal {
  private func answerSignals() -> [Input] { takeSignals().flatMap(answer) }

  /// The signals since last time, each once.
  private func takeSignals() -> [Int32] {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = unsafe numbers.withUnsafeMutableBytes {
      unsafe read(signals, $0.baseAddress, $0.count)
    }
    var seen = Set<UInt8>()
    return numbers.prefix(max(0, count)).filter { seen.insert($0).inserted }.map(Int32.init)
  }

  private func answer(_ signal: Int32) -> [Input] {
    switch signal {
    case SIGTERM, SIGHUP: return [.terminate(signal: signal)]
    case SIGINT: return [.key(.control("c"))]
    case SIGTSTP: return stopAndReport()
    case SIGCONT:
      takeOverAgain()
      return [.resumed]
    default: return []
    }
  }

  /// Stops, and comes back without answering the SIGCONT that ended the stop.
  private func stopAndReport() -> [Input] {
    guard isOurs else { return [] }
    stop()
    return [.resumed] + takeSignals().filter { $0 != SIGCONT && $0 != SIGTSTP }.flatMap(answer)
  }
}

extension Terminal {
  /// All keys that are there, waiting only for the rest of one that has begun.
  private func readKeys() -> [Input] {
    var keys: [Key] = []
    repeat {
      switch readBytes() {
      case .bytes(let bytes): keys += decoder.decode(bytes)
      case .nothing: break
      case .end:
        inputHasEnded = true
        return (keys + decoder.flush()).flatMap(report) + [.endOfInput]
      }
    } while hasRest()
    switch decoder.patience {
    case .none: break
    case .sequence: keys += decoder.flush()
    case .paste: decoder.stall()
    }
    return keys.flatMap(report)
  }

  /// Ctrl-Z is the terminal's own: every other key is the interface's.
  private func report(_ key: Key) -> [Input] {
    key == .control("z") ? stopAndReport() : [.key(key)]
  }

  /// Whether the rest of what has begun came in time: 25 ms for a key, 100 ms for pasted text.
  private func hasRest() -> Bool {
    switch decoder.patience {
    case .none: false
    case .sequence: !wait(for: [STDIN_FILENO], 25).isEmpty
    case .paste: !wait(for: [STDIN_FILENO], 100).isEmpty
    }
  }

  private enum Reading {
    case bytes(ArraySlice<UInt8>)
    case nothing
    case end
  }

  private func readBytes() -> Reading {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
    }
    if count > 0 { return .bytes(bytes[..<count]) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end
  }
}
