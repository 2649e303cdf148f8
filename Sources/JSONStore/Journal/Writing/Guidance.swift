/// What keeps git and people from harming a journal: two small files, put there when the first
/// event is recorded.
enum Guidance {
  private static let attributes = "* -text\njournal/** -merge\n"
  private static let ignored = "*.lock\n.new-*\nquarantine/\n"

  /// Leaves what is there as it is.
  static func place<Files: WritableFiles>(
    in dossier: Files.Handle, _ files: Files
  ) throws(FileFailure) {
    for (name, text) in [(".gitattributes", attributes), (".gitignore", ignored)] {
      guard try !isThere(name, in: dossier, files) else { continue }
      try files.place(name, with: Array(text.utf8), in: dossier, .shared)
    }
  }

  private static func isThere<Files: WritableFiles>(
    _ name: String, in dossier: Files.Handle, _ files: Files
  ) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      _ = try files.status(of: name, in: dossier)
      return true
    } catch .notFound {
      return false
    }
  }
}
