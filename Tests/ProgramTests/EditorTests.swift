import Testing

@testable import vervolg

@Suite("The editor of the user")
struct EditorTests {
  /// Runs a shell script as the editor; `$1` is the file.
  private func surroundings(_ place: RecordingPlace, editor: String) -> Surroundings {
    Surroundings(
      arguments: [],
      environment: [
        "EDITOR": "sh \(place.folder)/\(editor)", "XDG_STATE_HOME": "\(place.folder)/home",
      ],
      login: "vos", now: 0,
      terminals: Surroundings.Terminals(input: false, output: false, errors: false),
      programFolder: nil, host: "proef", process: 77)
  }

  @Test("What an editor that failed left behind is never written over, and the next text is new")
  func leftBehind() async throws {
    try await RecordingPlace.with { place in
      try await place.shell(
        running: """
          echo 'echo van de gebruiker >> "$1"; exit 1' > fails
          echo 'echo goed >> "$1"' > works
          """)
      let failing = Editor(surroundings(place, editor: "fails"))
      for _ in 1...2 {
        #expect(throws: Complaint.self) { _ = try failing.text(startingWith: "begin ") }
      }
      let working = Editor(surroundings(place, editor: "works"))
      #expect(try working.text(startingWith: "nieuw ") == "nieuw goed\n")
      let left = try await place.texts()
      #expect(left == ["begin van de gebruiker", "begin van de gebruiker"])
    }
  }
}

extension RecordingPlace {
  /// What stands in the texts that were left in the home, one line each.
  fileprivate func texts() async throws -> [String] {
    try await shell(running: "cat home/vervolg/tekst-*.txt > left")
    return try await lines(of: "left")
  }
}
