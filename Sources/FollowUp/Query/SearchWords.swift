internal import Text

/// The words with which something is sought by name: every one must occur, without regard to case
/// and accents.
package struct SearchWords: Hashable, Sendable {
  private let words: [[UInt8]]

  package init(_ text: String) {
    words = Fold.bytes(of: text).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether each of the words stands in one of the names.
  package func occur(in names: [String]) -> Bool {
    words.allSatisfy { word in names.contains { Fold.contains($0, word) } }
  }
}
