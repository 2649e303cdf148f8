import Glibc
import Subprocess
import Testing

/// Two real programs on one folder, each in a terminal of its own.
@Suite(
  "Two people on one folder", .serialized,
  .enabled("They need tmux, which is not installed here.") { await ScreenTerminal.isThere() })
struct TwoWindowsTests {
  /// An official at home and an inspector elsewhere; both see the list.
  private func withWindows(
    _ body: (ScreenTerminal, ScreenTerminal, RecordingPlace) async throws -> Void
  ) async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let (vos, bos) = (place.window(as: "vos"), place.window(as: "bos", home: "elders"))
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: vos) { official in
        try await ScreenTerminal.running("PROGRAM", 80, 24, program: bos) { inspector in
          try await official.see("37 punten")
          try await inspector.see("37 punten")
          try await body(official, inspector, place)
        }
      }
    }
  }

  /// Goes to an item and opens a form of it.
  private func open(_ form: String, of item: String, in window: ScreenTerminal) async throws {
    try await window.type("/\(item)")
    try await window.press("Enter")
    try await window.see("1 van 37")
    try await window.press("e")
    try await window.see("Bijwerken · \(item)")
    try await window.press(form)
  }

  private func note(_ text: String, on item: String, in window: ScreenTerminal) async throws {
    try await open("n", of: item, in: window)
    try await window.see("Typ de notitie.")
    try await window.type(text)
    try await window.see(text)
    try await window.press("Escape")
    try await window.see("o opslaan")
  }

  @Test("What one records, the other sees by itself, and the log tells it")
  func live() async throws {
    try await withWindows { official, inspector, place in
      try await note("besproken in het SMB", on: "R2025-3", in: official)
      try await official.press("o")
      try await official.see("Opgeslagen.")
      try await inspector.see("Nieuw van vos")
      let log = try await place.run(as: "bos", "log", "R2025-3").output
      #expect(log.contains("besproken in het SMB"))
      #expect(log.contains("vos, dossierhouder"))
    }
  }

  @Test("A saving that had not seen the other's is refused with both in view, then applied on top")
  func stale() async throws {
    try await withWindows { official, inspector, place in
      try await note("van het ministerie", on: "R2025-3", in: official)
      try await note("van de Inspectie", on: "R2025-3", in: inspector)
      try await official.press("o")
      try await official.see("Opgeslagen.")
      try await inspector.press("o")
      try await inspector.see("Er is niets opgeslagen")
      try await inspector.seeThat("both") {
        $0.contains("van het ministerie") && $0.contains("van de Inspectie")
      }
      try await inspector.press("t")
      try await inspector.see("Opgeslagen.")
      let log = try await place.run(as: "bos", "log", "R2025-3").output
      #expect(log.contains("van het ministerie"))
      #expect(log.contains("van de Inspectie"))
      #expect(try await place.run(as: "bos", "check").code == 0)
    }
  }

  @Test("Somebody who types is not disturbed by news, and hears of it afterwards")
  func undisturbed() async throws {
    try await withWindows { official, inspector, _ in
      try await note("half getypt", on: "R2025-6", in: inspector)
      try await inspector.press("Escape")
      try await note("nieuws", on: "R2025-3", in: official)
      try await official.press("o")
      try await official.see("Opgeslagen.")
      try await inspector.see("1 nieuw bericht")
      try await inspector.see("half getypt")
      try await inspector.type(" en verder")
      try await inspector.see("half getypt en verder")
    }
  }

  @Test("A folder made read-only under an open form: not saved, said so, the text is kept")
  func readOnly() async throws {
    try await withWindows { official, _, place in
      try await note("niet kwijt", on: "R2025-3", in: official)
      // The place of the journals is taken by a file: that stops root as well.
      try await place.shell(
        running: "mv dossier/journal elders-journal; : > dossier/journal")
      try await official.press("o")
      try await official.see("Niet opgeslagen")
      #expect(try await place.drafts().contains("niet kwijt"))
      try await place.shell(running: "rm dossier/journal; mv elders-journal dossier/journal")
      try await official.press("Escape")
      try await official.see("o opslaan")
      try await official.press("o")
      try await official.see("Opgeslagen.")
      #expect(try await place.run(as: "vos", "log", "R2025-3").output.contains("niet kwijt"))
    }
  }

  @Test(
    "A window that is killed while somebody types offers the text again",
    arguments: [
      SIGKILL, SIGTERM, SIGHUP,
    ])
  func killed(_ signal: Int32) async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let window = place.window(as: "vos")
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { terminal in
        try await terminal.see("37 punten")
        try await note("bijna klaar", on: "R2025-3", in: terminal)
        try await terminal.press("Escape")
        try await terminal.see("Concept bewaard")
        try await terminal.send(signal)
        try await terminal.see("ENDED")
      }
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { terminal in
        try await terminal.see("Concepten: niet opgeslagen")
        try await terminal.see("bijna klaar")
        try await terminal.press("v")
        try await terminal.see("Notitie")
        try await terminal.see("bijna klaar")
        try await terminal.press("Escape")
        try await terminal.see("o opslaan")
        try await terminal.press("o")
        try await terminal.see("Opgeslagen.")
      }
      #expect(try await place.drafts().isEmpty)
    }
  }

  @Test("A draft with which somebody goes on is kept by that window, and offered to no other")
  func adopted() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let window = place.window(as: "vos")
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { first in
        try await first.see("37 punten")
        try await note("bijna klaar", on: "R2025-3", in: first)
        try await first.press("Escape")
        try await first.see("Concept bewaard")
        try await first.send(SIGKILL)
        try await first.see("ENDED")
      }
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { second in
        try await second.see("bijna klaar")
        try await second.press("v")
        try await second.see("Concept bewaard")
        try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { third in
          try await third.see("37 punten")
          try await third.press("C")
          try await third.see("Er liggen geen concepten.")
          try await second.send(SIGKILL)
          try await second.see("ENDED")
          // It was kept under the name of the window that went on with it, which is gone now.
          try await third.press("Escape")
          try await third.see("37 punten")
          try await third.press("C")
          try await third.see("bijna klaar")
        }
      }
    }
  }

  @Test("The draft of a window that is still open is not offered to another window of that user")
  func leftAlone() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      let window = place.window(as: "vos")
      try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { first in
        try await first.see("37 punten")
        try await note("nog bezig", on: "R2025-3", in: first)
        try await ScreenTerminal.running("PROGRAM", 80, 24, program: window) { second in
          try await second.see("37 punten")
          try await second.press("C")
          try await second.see("Er liggen geen concepten.")
        }
      }
    }
  }
}
