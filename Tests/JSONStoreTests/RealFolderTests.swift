import FollowUp
import Glibc
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("Dossiers on a real disk")
struct RealFolderTests {
  @Test("A dossier on disk is the same as the one in memory")
  func same() throws {
    let folder = try RealFolder(.sound)
    let opened = try JSONStore.open(folder.path)
    #expect(opened.shortFaults == [])
    #expect(opened.counts == (try Fixture.sound.open().counts))
    #expect(opened.dossier.events == (try Fixture.sound.open().dossier.events))
  }

  @Test("Hostile entries are named, never followed, never waited for")
  func hostile() throws {
    let folder = try RealFolder(.sound)
    try folder.link("records/a.json", to: "a.json")
    try folder.link("records/b.json", to: "../documents.json")
    try folder.pipe("records/c.json")
    try folder.folder("records/d.json")
    try folder.writeSparse("records/e.json", size: 300 << 20)
    try folder.write("records/f.json", "")
    try folder.link("records/g.json", to: "/dev/zero")
    let opened = try JSONStore.open(folder.path)
    let told = opened.faults.map { "\($0.place.file) \($0.problem.sentence(.english))" }
    #expect(
      told == [
        "records/a.json The file is a symbolic link and is not followed.",
        "records/b.json The file is a symbolic link and is not followed.",
        "records/c.json The file is not a regular file.",
        "records/d.json The file is not a regular file.",
        "records/e.json The file is larger than 256 MiB and was not read.",
        "records/f.json The file is empty.",
        "records/g.json The file is a symbolic link and is not followed.",
      ])
    #expect(opened.dossier.recommendations.count == 3)
  }

  @Test("A file that grows while it is read is read to its end")
  func longerThanSaid() throws {
    let text = String(repeating: " ", count: 3 << 20) + Fixture.parties
    let folder = try RealFolder(Fixture.sound.with("parties.json", text))
    #expect(try JSONStore.open(folder.path).dossier.parties.count == 3)
  }

  @Test("A records folder that is a link is not followed")
  func linkedRecords() throws {
    let folder = try RealFolder(Fixture(files: ["dossier.json": Fixture.dossier]))
    try folder.link("records", to: "/tmp")
    let opened = try JSONStore.open(folder.path)
    #expect(opened.faults.map(\.problem) == [.file(.unreadable(.link))])
    #expect(opened.faults.map(\.place.file) == ["records"])
  }

  @Test("The folder itself may be reached by a link")
  func linkedDossier() throws {
    let folder = try RealFolder(.sound)
    let other = try RealFolder()
    try other.link("here", to: folder.path)
    #expect(try JSONStore.open("\(other.path)/here").dossier.recommendations.count == 3)
  }

  @Test("What may not be read is named", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    let folder = try RealFolder(.sound)
    try folder.forbid("records/2025.json")
    let opened = try JSONStore.open(folder.path)
    #expect(opened.faults.map(\.problem) == [.file(.unreadable(.notAllowed))])
    try folder.forbid("dossier.json")
    #expect(throws: StoreError.unreadable(path: "\(folder.path)/dossier.json", .notAllowed)) {
      try JSONStore.open(folder.path)
    }
  }

  @Test("What is no dossier is refused")
  func refused() throws {
    let folder = try RealFolder()
    #expect(throws: StoreError.notADossier(folder: folder.path)) { try JSONStore.open(folder.path) }
    try folder.write("file", "x")
    #expect(throws: StoreError.unreadable(path: "\(folder.path)/file", .notAFolder)) {
      try JSONStore.open("\(folder.path)/file")
    }
    try folder.link("loop", to: "loop")
    #expect(throws: StoreError.unreadable(path: "\(folder.path)/loop", .link)) {
      try JSONStore.open("\(folder.path)/loop")
    }
    try folder.link("dossier.json", to: "file")
    #expect(throws: StoreError.unreadable(path: "\(folder.path)/dossier.json", .link)) {
      try JSONStore.open(folder.path)
    }
  }
}

@Suite("The dossier that comes along")
struct ShippedDossierTests {
  static let path = ShippedDossierTests.place()

  @Test("has no faults and no remarks", .enabled(if: path != nil, "Data/meldkamer is not there"))
  func clean() throws {
    let opened = try JSONStore.open(try #require(Self.path))
    #expect(opened.shortFaults == [])
    #expect(opened.shortNotes == [])
    #expect(opened.dossier.recommendations.count == 37)
    #expect(opened.dossier.documents.count == 58)
    #expect(opened.dossier.passages.count == 16)
    #expect(opened.dossier.mappings.count == 11)
    #expect(opened.dossier.commitments.count == 11)
  }

  /// `Data/meldkamer` beside `Tests`, when there is one.
  private static func place() -> String? {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Data/meldkamer"
    return JSONStore.isFolder(path) ? path : nil
  }
}
