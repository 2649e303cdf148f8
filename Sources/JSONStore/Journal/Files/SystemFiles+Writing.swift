internal import Glibc

extension SystemFiles: WritableFiles {
  package func canonicalPath(of path: String) throws(FileFailure) -> String {
    guard let place = unsafe realpath(path, nil) else { throw FileFailure(errno) }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }

  package func makeFolders(atPath path: String) throws(FileFailure) {
    var place = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      place += "/\(part)"
      guard unsafe mkdir(place, 0o700) != 0 else { continue }
      let number = errno
      var status = stat()
      // A folder that is there may also answer that nothing can be made in it.
      guard unsafe stat(place, &status) == 0 else { throw FileFailure(number) }
    }
  }

  package func makeFolder(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) {
    let mode: mode_t = access == .own ? 0o700 : 0o777
    guard unsafe mkdirat(folder.descriptor, name, mode) == 0 else { throw FileFailure(errno) }
  }

  package func create(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    return try open { unsafe openat(folder.descriptor, name, flags, access.mode) }
  }

  package func openToAppend(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    return try open { unsafe openat(folder.descriptor, name, flags, access.mode) }
  }

  package func openToWrite(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    return try open { unsafe openat(folder.descriptor, name, flags, access.mode) }
  }

  package func read(
    _ count: Int, at offset: Int, from file: Handle
  ) throws(FileFailure) -> [UInt8] {
    guard lseek(file.descriptor, off_t(offset), SEEK_SET) >= 0 else {
      throw FileFailure(ofOpen: errno)
    }
    return try read(count, from: file)
  }

  package func write(_ bytes: [UInt8], to file: Handle) throws(FileFailure) -> Int {
    try written {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file.descriptor, buffer.baseAddress, buffer.count)
      }
    }
  }

  package func write(
    _ bytes: [UInt8], at offset: Int, to file: Handle
  ) throws(FileFailure) -> Int {
    try written {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(file.descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      }
    }
  }

  private func written(_ call: () -> Int) throws(FileFailure) -> Int {
    for _ in 0..<SystemFiles.interruptions {
      let taken = call()
      if taken >= 0 { return taken }
      // Interrupted before anything was written: nothing has happened yet.
      guard errno == EINTR else { break }
    }
    throw FileFailure(ofOpen: errno)
  }

  package func truncate(_ file: Handle, to size: Int) throws(FileFailure) {
    guard ftruncate(file.descriptor, off_t(size)) == 0 else { throw FileFailure(ofOpen: errno) }
  }

  package func syncContent(of file: Handle) throws(FileFailure) {
    guard fdatasync(file.descriptor) == 0 else { throw FileFailure(ofOpen: errno) }
  }

  package func sync(_ handle: Handle) throws(FileFailure) {
    guard fsync(handle.descriptor) == 0 else { throw FileFailure(ofOpen: errno) }
  }

  package func status(of name: String, in folder: Handle) throws(FileFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileFailure(errno)
    }
    return FileStatus(status)
  }

  package func rename(
    _ name: String, to other: String, in folder: Handle
  ) throws(FileFailure) {
    guard unsafe renameat(folder.descriptor, name, folder.descriptor, other) == 0 else {
      throw FileFailure(errno)
    }
  }

  package func link(_ name: String, to other: String, in folder: Handle) throws(FileFailure) {
    guard unsafe linkat(folder.descriptor, name, folder.descriptor, other, 0) == 0 else {
      throw FileFailure(errno)
    }
  }

  package func remove(_ name: String, in folder: Handle) throws(FileFailure) {
    guard unsafe unlinkat(folder.descriptor, name, 0) == 0 else { throw FileFailure(errno) }
  }

  package func tryLock(_ file: Handle) throws(FileFailure) -> Bool {
    if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw FileFailure(ofOpen: errno) }
    return false
  }

  package func wait(milliseconds: Int) { _ = usleep(UInt32(clamping: milliseconds * 1000)) }

  package func randomBytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255) }
  }
}

extension FileAccess {
  fileprivate var mode: mode_t { self == .own ? 0o600 : 0o666 }
}
