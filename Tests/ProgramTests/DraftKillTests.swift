import Glibc
import Subprocess
import Testing

/// Killed while somebody types, at moments that nobody chose: at most two seconds of typing are lost.
@Suite(
  "Drafts outlive a window", .serialized,
  .enabled("They need tmux, which is not installed here.") { await ScreenTerminal.isThere() })
struct DraftKillTests {
  /// All the way with `VERVOLG_KILLS=200`.
  private static let kills =
    unsafe getenv("VERVOLG_KILLS").flatMap { unsafe Int(String(cString: $0)) } ?? 6

  @Test("Killed at any moment, the text of two seconds before is there")
  func killed() async throws {
    try await RecordingPlace.with { place in
      try await place.enrol()
      var numbers = SeededKills(seed: 20_250_424)
      for round in 0..<Self.kills {
        let typed = try await typing(in: place, until: numbers.next(below: 40), round)
        let kept = try await place.drafts()
        let lost = typed.filter { !kept.contains($0.text) }
        let oldest = lost.map(\.age).max() ?? 0
        #expect(oldest < 2_000, "Round \(round): lost \(lost.map(\.text)), \(oldest) ms before")
        try await place.shell(running: "rm -rf home/vervolg/drafts")
      }
    }
  }

  /// A word, and how many milliseconds before the end it was typed.
  private struct Word {
    let text: String
    let age: Int
  }

  /// Types words until `count` of them are sent, then kills the program.
  private func typing(
    in place: RecordingPlace, until count: Int, _ round: Int
  ) async throws -> [Word] {
    var sent: [(text: String, at: Int)] = []
    var end = 0
    try await ScreenTerminal.running("PROGRAM", program: place.window(as: "vos")) { terminal in
      try await terminal.see("37 punten")
      try await terminal.press("e", "n")
      try await terminal.see("Typ de notitie.")
      for number in 0..<count {
        let word = "w\(round)x\(number)"
        sent.append((word, Self.milliseconds()))
        try await terminal.type("\(word) ")
      }
      end = Self.milliseconds()
      // What is killed cannot give the terminal back, so that its end shows nowhere for sure.
      let process = try await terminal.process()
      kill(process, SIGKILL)
      try await terminal.seeGone(process, after: .max)
    }
    return sent.map { Word(text: $0.text, age: end - $0.at) }
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Small numbers that come back the same.
private struct SeededKills {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
