internal import CNcurses
internal import CTerminal
package import Canvas
package import Text

/// The one terminal of the process: keys in, frames out, and always given back as it was found.
///
/// One thread owns it: every call comes from the thread that opened it, or at least never from two
/// at once. Between `open` and `close` a deadly signal restores the terminal before it ends the
/// process, and standard error is kept aside.
@safe
package final class Terminal {
  let surroundings: Surroundings
  private let screen: OpaquePointer
  /// The self-pipe: the numbers of signals.
  let signals: Int32
  var decoder: KeyDecoder
  var inputHasEnded = false
  /// The size that was last reported to the loop.
  package internal(set) var size: Size
  /// What stands on the screen; nil when nobody knows.
  var shown: Frame?
  /// Whether the screen is up: not while another program has it, nor after `close`.
  private(set) var isOurs = true
  private var isClosed = false
  private var kept: [UInt8] = []
  private let brush: Brush

  /// Whether letters beyond ASCII can be drawn, and colours.
  struct Surroundings {
    let isPlain: Bool
    let theme: Theme
    let term: String
  }

  /// Opens the screen on standard input and output.
  ///
  /// - Parameters:
  ///   - ascii: whether `--ascii` asked for plain signs; a terminal without UTF-8 gets them anyway.
  ///   - theme: monochrome for `NO_COLOR` and `--no-color`; a terminal without colour is it anyway.
  ///   - term: the value of TERM, or nil.
  /// - Returns: the terminal, to be closed by `close`.
  /// - Throws: `TerminalError` before anything was written or changed.
  package static func open(
    ascii: Bool, theme: Theme, term: String?
  ) throws(TerminalError) -> Terminal {
    let term = try check(term: term)
    let hasUTF8 = vervolg_locale() != 0
    vervolg_forget_size()
    let signals = vervolg_signals_open()
    guard signals >= 0 else { throw .failed("tcgetattr") }
    guard vervolg_signals_install() == 0 else {
      defer { vervolg_signals_close() }
      throw .failed("sigaction")
    }
    guard let screen = unsafe vervolg_newterm() else {
      vervolg_signals_close()
      throw .unknownTerm(term)
    }
    let surroundings = Surroundings(isPlain: ascii || !hasUTF8, theme: theme, term: term)
    return unsafe Terminal(surroundings, screen: screen, signals: signals)
  }

  private init(_ surroundings: Surroundings, screen: OpaquePointer, signals: Int32) {
    self.surroundings = surroundings
    unsafe self.screen = unsafe screen
    self.signals = signals
    decoder = KeyDecoder(described: Capabilities.keys())
    size = Size(columns: Int(vervolg_columns()), rows: Int(vervolg_rows()))
    brush = Brush(theme: surroundings.theme)
    prepareKeys()
    takeOver()
  }

  /// Gives the terminal back as it was found.
  ///
  /// - Returns: the end of what was written to standard error meanwhile, one line an element;
  ///   nothing the second time.
  package func close() -> [Clean] {
    guard !isClosed else { return [] }
    isClosed = true
    if isOurs { giveBack() }
    unsafe delscreen(screen)
    vervolg_signals_close()
    return String(decoding: kept, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { Clean(String($0)) }
  }

  /// Ends the process by `signal`, so that its parent sees 128 + signal; the terminal is closed.
  package static func end(by signal: Int32) -> Never { vervolg_die(signal) }

  private func prepareKeys() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    _ = vervolg_terminal_keys()
    def_prog_mode()
    vervolg_keypad()
  }
}

extension Terminal {
  /// Draws `frame`: only what differs from what stands there, and nothing twice.
  package func draw(_ frame: Frame) {
    guard isOurs else { return }
    let frame = surroundings.isPlain ? frame.plain : frame
    if shown == nil { vervolg_blank() }
    for change in frame.changes(from: shown) { brush.draw(change) }
    vervolg_queue()
    place(frame.cursor)
    doupdate()
    shown = frame
  }

  private func place(_ cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    guard let cursor else { return }
    vervolg_cursor(Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    vervolg_queue()
  }

  /// Leaves the screen to another program or to the shell: `resume` takes it back.
  package func suspend() {
    guard isOurs else { return }
    giveBack()
    _ = vervolg_signals_yield()
  }

  /// Takes the screen back after `suspend`; draw again, its content is gone.
  package func resume() {
    guard !isOurs, !isClosed else { return }
    _ = vervolg_signals_install()
    reset_prog_mode()
    takeOver()
  }

  /// Runs `body` while the terminal is somebody else's, such as `$EDITOR`.
  package func suspended<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
    suspend()
    defer { resume() }
    return try body()
  }

  /// Stops as after Ctrl-Z, and comes back when the shell says so.
  func stop() {
    giveBack()
    vervolg_stop()
    reset_prog_mode()
    takeOver()
  }

  /// Back from a stop that nobody announced: the shell may have changed anything.
  func takeOverAgain() {
    guard isOurs else { return }
    reset_prog_mode()
    Output.write(Capabilities.pasteOn)
    forget()
  }

  private func forget() {
    shown = nil
    vervolg_redraw()
  }

  private func takeOver() {
    let farewell = Capabilities.farewell()
    unsafe farewell.withUnsafeBufferPointer {
      unsafe vervolg_screen_up($0.baseAddress, $0.count)
    }
    _ = vervolg_log_open()
    isOurs = true
    forget()
    Output.write(Capabilities.pasteOn)
  }

  private func giveBack() {
    Output.write(Capabilities.pasteOff)
    curs_set(1)
    endwin()
    vervolg_screen_down()
    _ = vervolg_terminal_restore()
    var tail = [UInt8](repeating: 0, count: 4096)
    let count = unsafe tail.withUnsafeMutableBufferPointer {
      unsafe vervolg_log_close($0.baseAddress, $0.count)
    }
    kept = (kept + tail.prefix(count)).suffix(4096)
    isOurs = false
  }
}
