import Testing

@testable import Torture

/// A sample of every row of `make torture`.
@Suite("Nothing that was called saved is lost")
struct ProofTests {
  @Test(
    "Killed at any call on a file, the program goes on",
    .enabled(if: Machine.has("strace"), "no strace"))
  func kills() async throws { try await prove(.kills) }

  @Test(
    "The store goes on after being killed at any system call",
    .enabled(if: Machine.has("strace"), "no strace"))
  func storeKills() async throws { try await prove(.storeKills) }

  @Test(
    "A failing call is told by the program, and nothing false is called saved",
    .enabled(if: Machine.has("strace"), "no strace"))
  func errors() async throws { try await prove(.errors) }

  @Test("A failing call is told by the store, and nothing false is called saved")
  func storeErrors() async throws { try await prove(.storeErrors) }

  @Test("What there is of an unfinished line is set aside")
  func tornTails() async throws { try await prove(.tornTails) }

  @Test("A disk that takes a part of a line, or nothing more, is told")
  func shortWrites() async throws { try await prove(.shortWrites) }

  @Test(
    "A power cut loses nothing",
    .enabled(if: Machine.obstacleToMounting(["mkfs.ext4"]) == nil, "needs root and mkfs.ext4"))
  func powerCuts() async throws { try await prove(.powerCuts) }

  @Test("Programs that save at once lose nothing and give no number twice")
  func together() async throws { try await prove(.together) }

  @Test("Nobody writes over what they have not seen")
  func edits() async throws { try await prove(.edits) }

  @Test("The same events are the same dossier, in whatever order they arrive")
  func fold() async throws { try await prove(.fold) }

  @Test("Every change of a journal is noticed, with its place")
  func mutations() async throws { try await prove(.mutations) }

  @Test("What others do to the files is told, and loses nothing")
  func meddling() async throws { try await prove(.meddling) }

  private func prove(_ row: Row) async throws {
    let finding = try await row.prove(.short)
    #expect(finding.complaints == [])
    #expect(finding.toothless == [])
    #expect(finding.tried > 0 || !finding.skipped.isEmpty)
  }
}
