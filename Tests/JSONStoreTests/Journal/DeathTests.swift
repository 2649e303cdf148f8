import FollowUp
import Glibc
import JSONStore
import Testing
import Text

@Suite("Whatever happens while saving")
struct DeathTests {
  @Test("Death at every call loses nothing that was confirmed", arguments: Scene.allCases)
  func death(scene: Scene) throws {
    #expect(try deaths(scene, vice: .none) == [])
  }

  @Test("A journal written in two writes is caught")
  func twoWrites() throws {
    #expect(try !deaths(.single, vice: .twoWrites, allowingTorn: false).isEmpty)
    #expect(try deaths(.single, vice: .none, allowingTorn: false).isEmpty)
  }

  @Test(
    "A failure while saving is told, and nothing false is called saved", arguments: Scene.allCases)
  func failures(scene: Scene) throws {
    for (errno, isLasting) in [(EIO, false), (ENOSPC, true)] {
      #expect(
        try failing(scene, errno, isLasting, step: 3) == [], "errno \(errno), lasting \(isLasting)")
    }
  }

  @Test(
    "Every sort of failure is told",
    arguments: [EIO, ENOSPC, EDQUOT, EROFS, EACCES, ENOENT, ESTALE, EMFILE, EINTR])
  func kinds(errno: Int32) throws {
    #expect(try failing(.single, errno, false, step: 7) == [])
    #expect(try failing(.single, errno, true, step: 7) == [])
  }

  @Test("A short write at every byte is taken back", arguments: [Scene.single, .group])
  func shortWrites(scene: Scene) throws {
    var bytes = 0
    while true {
      let desk = try Desk()
      let before = try scene.prepare(desk)
      let segment = try desk.lastSegment()
      let content = try desk.bytes(of: segment)
      let files = FaultyFiles(.shortWrite(bytes: 60 + bytes))
      var store = try desk.open(files)
      files.arm()
      let saving = scene.act(on: &store)
      guard files.hasHappened else { break }
      guard case .notSaved(let obstacle, let draft) = saving else {
        Issue.record("\(saving) after \(bytes) bytes")
        return
      }
      #expect(obstacle.kind == .full)
      #expect(draft != nil)
      #expect(try desk.bytes(of: segment) == content)
      #expect(try desk.complaints(acknowledged: before) == [])
      bytes += 17
    }
    #expect(bytes > 100)
  }

  @Test("A power cut after every saving loses nothing that was confirmed")
  func powerCut() throws {
    #expect(try lostAtPowerCut(vice: .none) == [])
    #expect(try !lostAtPowerCut(vice: .noDataSync).isEmpty)
  }
}

extension DeathTests {
  private func deaths(
    _ scene: Scene, vice: FaultyFiles.Vice, allowingTorn: Bool = true
  ) throws -> [String] {
    var complaints: [String] = []
    for isAfter in [false, true] {
      var call = 1
      while true {
        let desk = try Desk()
        let before = try scene.prepare(desk)
        let files = FaultyFiles(isAfter ? .deathAfter(call) : .deathBefore(call), vice: vice)
        var store = try desk.open(files)
        files.arm()
        let saving = scene.act(on: &store)
        if !allowingTorn {
          complaints += try desk.open().faults.map(\.problem.code).filter { $0 == "unfinishedLine" }
        }
        complaints += try desk.complaints(acknowledged: before + saving.saved).map {
          "\(scene) call \(call): \($0)"
        }
        guard files.hasHappened else { break }
        call += 1
      }
    }
    return complaints
  }

  private func failing(
    _ scene: Scene, _ errno: Int32, _ isLasting: Bool, step: Int
  ) throws -> [String] {
    var (complaints, call) = ([String](), 1)
    while true {
      let desk = try Desk()
      let before = try scene.prepare(desk)
      let plan: FaultyFiles.Plan =
        isLasting ? .failures(from: call, errno: errno) : .failure(at: call, errno: errno)
      let files = FaultyFiles(plan)
      var store = try desk.open(files)
      files.arm()
      let saving = scene.act(on: &store)
      if saving.sentence.dutch.hasPrefix("Niet opgeslagen"),
        !saving.sentence.dutch.contains("oncept")
      {
        complaints.append("call \(call): no word on the draft")
      }
      complaints += try desk.complaints(acknowledged: before + saving.saved).map {
        "\(scene) call \(call): \($0)"
      }
      guard files.hasHappened else { return complaints }
      call += step
    }
  }

  private func lostAtPowerCut(vice: FaultyFiles.Vice) throws -> [String] {
    let (desk, platter) = (try Desk(), Platter())
    var store = try desk.open(FaultyFiles(vice: vice, platter: platter))
    var acknowledged: [Recorded] = []
    for number in 1...5 {
      let note = Scribe.note("nr. \(number)", seen: store.newest(of: "R2025-1"))
      acknowledged += store.append([note], at: Scribe.moment).saved
    }
    let segment = try desk.lastSegment()
    let files = SystemFiles()
    let folder = try files.openFolder(atPath: desk.folder.path)
    defer { files.close(folder) }
    let bytes = try desk.bytes(of: segment)
    let identity = try desk.identity(of: segment)
    try desk.write(segment, Array(bytes.prefix(platter.size(of: identity) ?? bytes.count)))
    let left = try desk.open().recorded
    return acknowledged.filter { !left.contains($0) }.map(\.id.text)
  }
}

extension Saving {
  /// What was acknowledged.
  var saved: [Recorded] {
    if case .saved(let events) = self { return events }
    return []
  }
}

extension Desk {
  func identity(of name: String) throws -> FileIdentity {
    let parts = name.split(separator: "/").map(String.init)
    let files = SystemFiles()
    let above = parts.dropLast().joined(separator: "/")
    let handle = try files.openFolder(atPath: "\(folder.path)/\(above)")
    defer { files.close(handle) }
    let status = try files.status(of: parts.last ?? "", in: handle)
    guard let identity = status.identity else { throw RealFolder.Failure(errno: ENOENT) }
    return identity
  }
}
