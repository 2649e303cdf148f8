/// Every system call of the store that can fail, so that a test can let each of them fail.
///
/// Names are single path components, looked up in an open folder; a symbolic link is never
/// followed. Only the dossier folder itself is opened by path, as the user wrote it.
package protocol FileSystem {
  /// An open file or folder.
  associatedtype Handle

  func openFolder(atPath path: String) throws(FileFailure) -> Handle
  func openFolder(_ name: String, in folder: Handle) throws(FileFailure) -> Handle
  /// Opens a file for reading, without waiting for whoever is at the other end of a pipe.
  func openFile(_ name: String, in folder: Handle) throws(FileFailure) -> Handle
  /// The names in a folder, `.` and `..` left out, in no particular order.
  func names(in folder: Handle) throws(FileFailure) -> [String]
  func status(of handle: Handle) throws(FileFailure) -> FileStatus
  /// At most `count` bytes from where the last read ended; fewer only at the end of the file.
  func read(_ count: Int, from file: Handle) throws(FileFailure) -> [UInt8]
  func close(_ handle: Handle)
}

/// What an open file is.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Sendable { case file, folder, other }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// Nothing when the file system does not tell.
  package let identity: FileIdentity?

  package init(kind: Kind, size: Int, identity: FileIdentity? = nil) {
    self.kind = kind
    self.size = size
    self.identity = identity
  }
}

/// Why a system call failed, as far as it makes a difference to a person.
package enum FileFailure: Error, Hashable, Sendable {
  case notFound
  case notAllowed
  /// A link where a file or folder should be, or links that lead in a circle.
  case link
  case notAFolder
  /// A folder, pipe, socket or device where a file should be.
  case notAFile
  /// More bytes than the store is willing to read.
  case tooLarge(limit: Int)
  case tooManyOpen
  case outOfMemory
  /// The disk or network drive failed to deliver.
  case broken
  /// Any other error number of the system.
  case other(Int32)
}
