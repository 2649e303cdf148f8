package import Canvas

/// What the terminal has to report: one thing that the loop must answer.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// The screen has another size; the last frame no longer fits.
  case resized(Size)
  /// One of the descriptors that were waited on can be read.
  case descriptor(Int32)
  /// SIGTERM or SIGHUP: keep what was typed, close, and end by this signal.
  case terminate(signal: Int32)
  /// Nothing will ever be typed again; reported once.
  case endOfInput
  /// Back from being stopped or from another program; draw again.
  case resumed
}
