internal import Text

/// The words with which something is sought by name: every one must occur, without regard to case
/// and accents.
package struct SearchWords: Hashable, Sendable {
  let words: [[UInt8]]

  package init(_ text: String) {
    words = Fold.bytes(of: text).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether each of the words stands in one of the names, or in the text, number, parties or
  /// documents of one of the items, which are places in `index`.
  package func finder(in index: SearchIndex) -> (_ names: [String], _ items: [Int]) -> Bool {
    let marks = words.map { word in
      let rows = index.rows(containing: word)
      return (word: word, marks: [Bool](marking: rows, of: index.reports.count))
    }
    return { names, items in
      marks.allSatisfy { word, marks in
        items.contains { marks[$0] } || names.contains { Fold.contains($0, word) }
      }
    }
  }

  /// Whether each of the words stands in one of the names.
  package func occur(in names: [String]) -> Bool {
    words.allSatisfy { word in names.contains { Fold.contains($0, word) } }
  }
}
