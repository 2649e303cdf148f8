/// A file that somebody put beside a document: its text or scan, kept in the dossier by its content.
package struct Attachment: Hashable, Sendable {
  package let document: Document.ID
  /// What the file was called when it was put there.
  package let name: String
  /// SHA-256 of the file, in lower-case hexadecimal: its name in the dossier.
  package let sum: String

  package init(document: Document.ID, name: String, sum: String) {
    (self.document, self.name, self.sum) = (document, name, sum)
  }

  /// What stands for the sum of a file that was not copied yet.
  package static let noSum = String(repeating: "0", count: 64)

  /// Whether `sum` can be the name of a file in the dossier, and of nothing else.
  package static func isSum(_ sum: String) -> Bool {
    sum.utf8.count == 64
      && sum.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
