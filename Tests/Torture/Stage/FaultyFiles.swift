internal import Glibc
internal import JSONStore
internal import Synchronization

/// The machine's file system with a plan for what goes wrong in it.
struct FaultyFiles: WritableFiles {
  /// What goes wrong, counted in calls from 1.
  enum Plan {
    case nothing
    /// The call fails, once.
    case failure(at: Int, errno: Int32)
    /// The call fails, and all after it.
    case failures(from: Int, errno: Int32)
    /// The process dies before the call.
    case deathBefore(Int)
    /// The process dies right after the call.
    case deathAfter(Int)
    /// Somebody else acts right before the call.
    case meeting(at: Int, @Sendable () -> Void)
    /// The first write takes only so many bytes; what follows is as always.
    case shortWrite(bytes: Int)
  }

  /// How the journal's own promises can be broken, to see whether a test notices.
  enum Vice: String {
    case none, noDataSync, twoWrites, noTruncating, noLock
    /// A write of half a line that says it took all of it.
    case lyingWrite
    /// A lock of `fcntl`, which does not keep out who is in the same process.
    case fcntlLock
  }

  private final class Course: Sendable {
    struct State {
      var isArmed = false
      var calls = 0
      var isDead = false
      var wasShort = false
      var hasHappened = false
    }
    let state = Mutex(State())
  }

  private let real = SystemFiles()
  private let plan: Plan
  private let vice: Vice
  private let platter: Platter?
  private let course = Course()

  init(_ plan: Plan = .nothing, vice: Vice = .none, platter: Platter? = nil) {
    self.plan = plan
    self.vice = vice
    self.platter = platter
  }

  /// From here on calls are counted: opening the dossier is not what is tried.
  func arm() { course.state.withLock { $0.isArmed = true } }

  /// Whether what was planned has come to pass.
  var hasHappened: Bool { course.state.withLock { $0.hasHappened } }

  private func call<Value>(
    _ work: () throws(FileFailure) -> Value
  ) throws(FileFailure) -> Value {
    let (number, isDead) = course.state.withLock { state in
      if state.isArmed { state.calls += 1 }
      return (state.calls, state.isDead)
    }
    if isDead { throw .other(9999) }
    switch plan {
    case .failure(let at, let errno) where number == at:
      happen(dying: false)
      throw FileFailure(errno)
    case .failures(let from, let errno) where number >= from:
      happen(dying: false)
      throw FileFailure(errno)
    case .deathBefore(let at) where at == number:
      happen(dying: true)
      throw .other(9999)
    case .deathAfter(let at) where at == number:
      defer { happen(dying: true) }
      _ = try work()
      throw .other(9999)
    case .meeting(let at, let other) where at == number:
      happen(dying: false)
      other()
      return try work()
    case .nothing, .failure, .failures, .deathBefore, .deathAfter, .meeting, .shortWrite:
      return try work()
    }
  }

  private func happen(dying: Bool) {
    course.state.withLock { state in
      state.hasHappened = true
      state.isDead = state.isDead || dying
    }
  }
}

extension FaultyFiles {
  typealias Handle = SystemFiles.Handle

  func openFolder(atPath path: String) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.openFolder(atPath: path) }
  }
  func openFolder(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.openFolder(name, in: folder) }
  }
  func openFile(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.openFile(name, in: folder) }
  }
  func names(in folder: Handle) throws(FileFailure) -> [String] {
    try call { () throws(FileFailure) in try real.names(in: folder) }
  }
  func status(of handle: Handle) throws(FileFailure) -> FileStatus {
    try call { () throws(FileFailure) in try real.status(of: handle) }
  }
  func read(_ count: Int, from file: Handle) throws(FileFailure) -> [UInt8] {
    try call { () throws(FileFailure) in try real.read(count, from: file) }
  }
  func close(_ handle: Handle) { real.close(handle) }
  func canonicalPath(of path: String) throws(FileFailure) -> String {
    try call { () throws(FileFailure) in try real.canonicalPath(of: path) }
  }
  func makeFolders(atPath path: String) throws(FileFailure) {
    try call { () throws(FileFailure) in try real.makeFolders(atPath: path) }
  }
  func makeFolder(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) {
    try call { () throws(FileFailure) in try real.makeFolder(name, in: folder, access) }
  }
  func create(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.create(name, in: folder, access) }
  }
  func openToAppend(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.openToAppend(name, in: folder, access) }
  }
  func openToWrite(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    try call { () throws(FileFailure) in try real.openToWrite(name, in: folder, access) }
  }
  func write(_ bytes: [UInt8], at offset: Int, to file: Handle) throws(FileFailure) -> Int {
    try call { () throws(FileFailure) in try real.write(bytes, at: offset, to: file) }
  }
  func read(_ count: Int, at offset: Int, from file: Handle) throws(FileFailure) -> [UInt8] {
    try call { () throws(FileFailure) in try real.read(count, at: offset, from: file) }
  }
  func status(of name: String, in folder: Handle) throws(FileFailure) -> FileStatus {
    try call { () throws(FileFailure) in try real.status(of: name, in: folder) }
  }
  func rename(_ name: String, to other: String, in folder: Handle) throws(FileFailure) {
    try call { () throws(FileFailure) in try real.rename(name, to: other, in: folder) }
  }
  func link(_ name: String, to other: String, in folder: Handle) throws(FileFailure) {
    try call { () throws(FileFailure) in try real.link(name, to: other, in: folder) }
  }
  func remove(_ name: String, in folder: Handle) throws(FileFailure) {
    try call { () throws(FileFailure) in try real.remove(name, in: folder) }
  }
  func wait(milliseconds: Int) {
    // A fault may last: nobody waits five seconds for it a thousand times.
    if case .nothing = plan { real.wait(milliseconds: milliseconds) }
  }
  func randomBytes(_ count: Int) -> [UInt8] { real.randomBytes(count) }
}

/// The calls that a vice or the platter changes.
extension FaultyFiles {
  func write(_ bytes: [UInt8], to file: Handle) throws(FileFailure) -> Int {
    if vice == .twoWrites, bytes.count > 1 {
      let half = bytes.count / 2
      let first = try call { () throws(FileFailure) in
        try real.write(Array(bytes[..<half]), to: file)
      }
      return try call { () throws(FileFailure) in
        first + (try real.write(Array(bytes[half...]), to: file))
      }
    }
    return try call { () throws(FileFailure) in try writeOnce(bytes, to: file) }
  }

  private func writeOnce(_ bytes: [UInt8], to file: Handle) throws(FileFailure) -> Int {
    if case .shortWrite(let limit) = plan, bytes.count > limit, isFirstShort() {
      return try real.write(Array(bytes[..<limit]), to: file)
    }
    if vice == .lyingWrite, bytes.count > 200 {
      _ = try real.write(Array(bytes[..<(bytes.count / 2)]), to: file)
      return bytes.count
    }
    platter?.willWrite(try real.status(of: file))
    return try real.write(bytes, to: file)
  }

  private func isFirstShort() -> Bool {
    course.state.withLock { state in
      defer { (state.wasShort, state.hasHappened) = (true, true) }
      return !state.wasShort
    }
  }

  func truncate(_ file: Handle, to size: Int) throws(FileFailure) {
    try call { () throws(FileFailure) in
      if vice != .noTruncating { try real.truncate(file, to: size) }
    }
  }
  func syncContent(of file: Handle) throws(FileFailure) {
    try call { () throws(FileFailure) in
      if vice == .noDataSync { return }
      try real.syncContent(of: file)
      platter?.didSync(try real.status(of: file))
    }
  }
  func sync(_ handle: Handle) throws(FileFailure) {
    try call { () throws(FileFailure) in
      try real.sync(handle)
      platter?.didSync(try real.status(of: handle))
    }
  }
  func tryLock(_ file: Handle) throws(FileFailure) -> Bool {
    try call { () throws(FileFailure) in
      switch vice {
      case .noLock: true
      case .fcntlLock: FaultyFiles.lockByFcntl(file)
      case .none, .noDataSync, .twoWrites, .noTruncating, .lyingWrite: try real.tryLock(file)
      }
    }
  }

  private static func lockByFcntl(_ file: Handle) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return unsafe fcntl(file.descriptor, F_SETLK, &lock) == 0
  }
}

/// How much of each file would survive a power cut: what was written since the last sync would not.
final class Platter: Sendable {
  private let durable = Mutex<[FileIdentity: Int]>([:])

  func willWrite(_ status: FileStatus) {
    guard let identity = status.identity else { return }
    durable.withLock { sizes in
      if sizes[identity] == nil { sizes[identity] = status.size }
    }
  }

  func didSync(_ status: FileStatus) {
    guard let identity = status.identity else { return }
    durable.withLock { $0[identity] = nil }
  }

  /// The size of a file after a power cut; nothing when all of it would survive.
  func size(of identity: FileIdentity) -> Int? { durable.withLock { $0[identity] } }
}
