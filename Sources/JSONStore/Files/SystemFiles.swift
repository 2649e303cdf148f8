internal import Glibc

/// The file system of the machine.
package struct SystemFiles: FileSystem, Sendable {
  package struct Handle: Hashable, Sendable {
    package let descriptor: Int32
  }

  package init() {}

  package func openFolder(atPath path: String) throws(FileFailure) -> Handle {
    try openBelieving {
      unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    } unless: {
      unsafe stat(path, &$0)
    }
  }

  package func openFolder(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    do throws(FileFailure) {
      return try open(name, in: folder, flags)
    } catch .notAFolder {
      // The kernel says "no folder" of a link as well.
      throw isLink(name, in: folder) ? .link : .notAFolder
    }
  }

  package func openFile(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    return try open(name, in: folder, flags)
  }

  package func names(in folder: Handle) throws(FileFailure) -> [String] {
    // The stream takes over and closes its descriptor, so it gets one of its own.
    let own = try open(".", in: folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard let stream = unsafe fdopendir(own.descriptor) else {
      let failure = FileFailure(ofOpen: errno)
      close(own)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileFailure(ofOpen: errno) }
    return names
  }

  package func status(of handle: Handle) throws(FileFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(handle.descriptor, &status) == 0 else { throw FileFailure(ofOpen: errno) }
    return FileStatus(status)
  }

  package func read(_ count: Int, from file: Handle) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    var interruptions = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let place = unsafe buffer.baseAddress.map { unsafe $0 + filled }
        let got = unsafe Glibc.read(file.descriptor, place, count - filled)
        if got < 0, errno == EINTR, interruptions < SystemFiles.interruptions {
          interruptions += 1
          continue
        }
        if got < 0 { failure = FileFailure(ofOpen: errno) }
        if got <= 0 { break }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package func close(_ handle: Handle) { _ = Glibc.close(handle.descriptor) }

  func open(_ call: () -> Int32) throws(FileFailure) -> Handle {
    for _ in 0..<SystemFiles.interruptions {
      let descriptor = call()
      if descriptor >= 0 { return Handle(descriptor: descriptor) }
      guard errno == EINTR else { break }
    }
    throw FileFailure(errno)
  }

  private func open(
    _ name: String, in folder: Handle, _ flags: Int32
  ) throws(FileFailure) -> Handle {
    try openBelieving {
      unsafe openat(folder.descriptor, name, flags)
    } unless: {
      unsafe fstatat(folder.descriptor, name, &$0, AT_SYMLINK_NOFOLLOW)
    }
  }

  /// Opens what may be absent. That it is absent is believed unless its folder says otherwise: a
  /// failing drive can answer so of what is there, and no point would then be told as "no such
  /// point". What was made in between is there at the next attempt.
  private func openBelieving(
    _ call: () -> Int32, unless look: (inout stat) -> Int32
  ) throws(FileFailure) -> Handle {
    for _ in 0..<3 {
      do throws(FileFailure) {
        return try open(call)
      } catch .notFound {
        var status = stat()
        guard look(&status) == 0 else { throw .notFound }
      }
    }
    throw .broken
  }

  /// How often a call is begun again that a signal broke off: more is no signal but a fault.
  static let interruptions = 100

  private func isLink(_ name: String, in folder: Handle) -> Bool {
    var status = stat()
    return unsafe fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension FileStatus {
  init(_ status: stat) {
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    let identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    self.init(kind: kind, size: Int(status.st_size), identity: identity)
  }
}

extension FileFailure {
  /// What an error number means of a file or folder that is open: it was there, so that "not found"
  /// is a drive that fails and never an absence.
  init(ofOpen number: Int32) { self = number == ENOENT ? .broken : FileFailure(number) }

  /// What an error number of the system means.
  package init(_ number: Int32) {
    self =
      switch number {
      case ENOENT: .notFound
      case EACCES, EPERM: .notAllowed
      case ELOOP: .link
      case ENOTDIR: .notAFolder
      case EISDIR, ENXIO, ENODEV: .notAFile
      case EMFILE, ENFILE: .tooManyOpen
      case ENOMEM: .outOfMemory
      case EIO, ESTALE, ETIMEDOUT: .broken
      default: .other(number)
      }
  }
}
