import Glibc
import Subprocess
import Testing

@Suite(
  "The screens on a real terminal", .serialized,
  .enabled("They need tmux, which is not installed here.") { await ScreenTerminal.isThere() })
struct ScreenTests {
  private func running(
    _ command: String, _ columns: Int = 80, _ rows: Int = 24,
    _ body: (ScreenTerminal) async throws -> Void
  ) async throws {
    try await ScreenTerminal.running(command, columns, rows, body)
  }

  @Test("It starts, answers keys, and gives the terminal back at Q")
  func startAndQuit() async throws {
    try await running("PROGRAM") { terminal in
      try await terminal.see("37 punten")
      try await terminal.press("j", "Enter")
      try await terminal.see("R2025-6 · zorg")
      try await terminal.press("Escape")
      try await terminal.see("▸ R2025-6")
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }

  @Test("Stopped by Ctrl-Z and resized meanwhile, it comes back in the new size")
  func resizedWhileSuspended() async throws {
    try await running("bash --norc --noprofile -i") { terminal in
      try await terminal.type(
        "\(ScreenTerminal.program) --as-of 2025-06-24 \(ScreenTerminal.dossier)\n")
      try await terminal.see("37 punten")
      try await terminal.press("C-z")
      try await terminal.see("Stopped")
      try await terminal.resize(100, 30)
      try await terminal.type("fg\n")
      let rule = String(repeating: "─", count: 100)
      try await terminal.seeThat("a rule over 100 columns") { $0.contains(rule) }
      try await terminal.press("Q")
      try await terminal.seeThat("the shell again") { !$0.contains("37 punten") }
      try await terminal.type("exit\n")
      try await terminal.seeEnd(0)
    }
  }

  @Test("A resize redraws everything, down to a window that is too small and back")
  func tiny() async throws {
    try await running("PROGRAM", 20, 5) { terminal in
      try await terminal.see("Het venster is te")
      try await terminal.resize(40, 10)
      try await terminal.see("▸R2025-3")
      try await terminal.resize(132, 43)
      try await terminal.see("│ R2025-3 · zorg")
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }

  @Test(
    "A deadly signal gives the terminal back and ends as that signal",
    arguments: [
      (SIGILL, 132), (SIGSEGV, 139), (SIGTERM, 143), (SIGHUP, 129),
    ])
  func signals(_ signal: Int32, _ code: Int) async throws {
    try await running("PROGRAM") { terminal in
      try await terminal.see("37 punten")
      try await terminal.send(signal)
      try await terminal.seeEnd(code)
    }
  }

  /// Told by SIGHUP, or, where that is ignored, only by the end of its input.
  @Test(
    "When the terminal is gone the program goes too, without spinning",
    arguments: ["PROGRAM", "trap '' HUP; PROGRAM"])
  func hangUp(_ command: String) async throws {
    try await running(command) { terminal in
      try await terminal.see("37 punten")
      let process = try await terminal.process()
      let work = try #require(await terminal.work(of: process))
      try await terminal.hangUp()
      try await terminal.seeGone(process, after: work)
    }
  }

  @Test("A terminal that cannot show screens is told so, and nothing is drawn")
  func dumb() async throws {
    try await running("TERM=dumb PROGRAM") { terminal in
      try await terminal.see("kan geen schermen tonen")
      try await terminal.seeEnd(64)
    }
  }

  @Test("Without a keyboard the list is printed")
  func noKeyboard() async throws {
    try await running("PROGRAM < /dev/null | head -3") { terminal in
      try await terminal.see("37 punten")
      try await terminal.seeEnd(0)
    }
  }

  @Test("With --ascii every sign is a plain one")
  func ascii() async throws {
    try await running("PROGRAM --ascii") { terminal in
      try await terminal.see("> R2025-3")
      let screen = try await terminal.screen()
      #expect(screen.utf8.allSatisfy { $0 < 0x80 })
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }

  @Test("What is pasted is text, never a command")
  func paste() async throws {
    try await running("PROGRAM") { terminal in
      try await terminal.see("37 punten")
      try await terminal.press("/")
      try await terminal.see("Enter klaar")
      try await terminal.paste("Q\nketen:1\u{1B}[2J")
      try await terminal.see("/ Q keten:1")
      try await terminal.press("Escape")
      try await terminal.see("37 punten  ·")
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }

  @Test("The reference day is computed beside the loop and then shown")
  func referenceDay() async throws {
    try await running("PROGRAM") { terminal in
      try await terminal.see("37 punten")
      try await terminal.press("t")
      try await terminal.type("1 april 2025")
      try await terminal.see("dinsdag 1 april 2025")
      try await terminal.press("Enter")
      try await terminal.see("11 wacht op reactie")
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }

  @Test("An export is written once, and never over another file")
  func export() async throws {
    try await running("PROGRAM") { terminal in
      try await terminal.see("37 punten")
      try await terminal.press("x", "Enter")
      try await terminal.see("Geschreven naar punten-2025-06-24.txt.")
      try await terminal.press("x", "Enter")
      try await terminal.see("bestaat al")
      try await terminal.press("Q")
      try await terminal.seeEnd(0)
    }
  }
}
