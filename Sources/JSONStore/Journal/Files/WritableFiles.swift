/// The system calls of saving, each of which a test can let fail, cut short or be the last.
package protocol WritableFiles: FileSystem, Sendable {
  /// The path with every link in it followed.
  func canonicalPath(of path: String) throws(FileFailure) -> String
  /// Makes a folder for the user alone, and those above it, unless they are there.
  func makeFolders(atPath path: String) throws(FileFailure)
  /// `other(EEXIST)` when it is there already.
  func makeFolder(_ name: String, in folder: Handle, _ access: FileAccess) throws(FileFailure)
  /// Makes and opens a file that must not be there yet.
  func create(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle
  /// Opens a file, made when it is not there, to read it and to add to its end.
  func openToAppend(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle
  /// Opens a file, made when it is not there, to write at places in it.
  func openToWrite(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle
  /// Bytes from a place in a file; fewer only at the end of the file.
  func read(_ count: Int, at offset: Int, from file: Handle) throws(FileFailure) -> [UInt8]
  /// One call of `write`: how many of the bytes were taken.
  func write(_ bytes: [UInt8], to file: Handle) throws(FileFailure) -> Int
  /// One call of `pwrite`, over what stands there: how many of the bytes were taken.
  func write(_ bytes: [UInt8], at offset: Int, to file: Handle) throws(FileFailure) -> Int
  func truncate(_ file: Handle, to size: Int) throws(FileFailure)
  /// Returns when the content is on the disk, its length included.
  func syncContent(of file: Handle) throws(FileFailure)
  /// Returns when everything about the file or folder is on the disk.
  func sync(_ handle: Handle) throws(FileFailure)
  /// What stands under a name, without opening it.
  func status(of name: String, in folder: Handle) throws(FileFailure) -> FileStatus
  /// Takes the place of what stands under the other name.
  func rename(_ name: String, to other: String, in folder: Handle) throws(FileFailure)
  /// `other(EEXIST)` when there is something under the other name.
  func link(_ name: String, to other: String, in folder: Handle) throws(FileFailure)
  func remove(_ name: String, in folder: Handle) throws(FileFailure)
  /// Takes the lock of a file unless somebody has it; it ends when the file is closed.
  func tryLock(_ file: Handle) throws(FileFailure) -> Bool
  func wait(milliseconds: Int)
  func randomBytes(_ count: Int) -> [UInt8]
}

/// Who may use what the program makes.
package enum FileAccess: Sendable {
  /// Whoever the user's own settings allow.
  case shared
  /// The user alone.
  case own
}

/// Which file it is, whatever its name.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let number: UInt64

  package init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

extension WritableFiles {
  /// Makes a folder unless it is there, and opens it.
  func ensureFolder(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) -> Handle {
    do throws(FileFailure) {
      return try openFolder(name, in: folder)
    } catch .notFound {
      try makeFolderUnlessThere(name, in: folder, access)
      return try openFolder(name, in: folder)
    }
  }

  private func makeFolderUnlessThere(
    _ name: String, in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) {
    do throws(FileFailure) {
      try makeFolder(name, in: folder, access)
      try sync(folder)
    } catch  where error.isExisting {
      return
    }
  }

  /// All bytes of a small file.
  func bytes(of name: String, in folder: Handle) throws(FileFailure) -> [UInt8] {
    let file = try openFile(name, in: folder)
    defer { close(file) }
    return try read(try status(of: file).size, from: file)
  }

  /// Writes a whole file under a temporary name: complete on the disk, not yet under its own name.
  func writeAside(
    _ bytes: [UInt8], in folder: Handle, _ access: FileAccess, syncing: Bool = true
  ) throws(FileFailure) -> String {
    let name = ".new-" + randomBytes(8).map { String($0, radix: 16) }.joined()
    let file = try create(name, in: folder, access)
    defer { close(file) }
    do throws(FileFailure) {
      try writeAll(bytes, to: file)
      if syncing { try sync(file) }
      return name
    } catch {
      try? remove(name, in: folder)
      throw error
    }
  }

  /// Puts a whole file under `name`, in the place of what stood there.
  func replace(
    _ name: String, with bytes: [UInt8], in folder: Handle, _ access: FileAccess,
    syncing: Bool = true
  ) throws(FileFailure) {
    let aside = try writeAside(bytes, in: folder, access, syncing: syncing)
    do throws(FileFailure) {
      try rename(aside, to: name, in: folder)
    } catch {
      try? remove(aside, in: folder)
      throw error
    }
    if syncing { try sync(folder) }
  }

  /// Puts a whole file under `name` unless something stands there already.
  func place(
    _ name: String, with bytes: [UInt8], in folder: Handle, _ access: FileAccess
  ) throws(FileFailure) {
    let aside = try writeAside(bytes, in: folder, access)
    defer { try? remove(aside, in: folder) }
    do throws(FileFailure) {
      try link(aside, to: name, in: folder)
    } catch  where error.isExisting {
      return
    }
    try sync(folder)
  }

  private func writeAll(_ bytes: [UInt8], to file: Handle) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = try write(Array(rest), to: file)
      guard taken > 0 else { throw .broken }
      rest = rest.dropFirst(taken)
    }
  }
}
