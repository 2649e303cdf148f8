/// Many folded texts in one flat buffer: fast enough to search all of them at every key.
package struct FoldedText: Sendable {
  private var bytes: [UInt8]
  /// Where each row begins, and where the next would.
  private var starts: [Int]

  /// Ends each row; folded text never holds it, so nothing is found across two rows.
  private static let separator: UInt8 = 0x0A

  /// Room for `rows` of together `bytes`; more may be added.
  package init(bytes: Int = 0, rows: Int = 0) {
    self.bytes = []
    self.bytes.reserveCapacity(bytes + rows)
    starts = [0]
    starts.reserveCapacity(rows + 1)
  }

  /// The number of rows.
  package var count: Int { starts.count - 1 }

  /// Adds a row made of `text`.
  package mutating func append(_ text: String) { append([text]) }

  /// Adds a row made of several texts. A needle is not found across two of them.
  package mutating func append(_ fields: [String]) {
    for (number, field) in fields.enumerated() {
      if number > 0 { bytes.append(Self.separator) }
      Fold.append(field, to: &bytes)
    }
    bytes.append(Self.separator)
    starts.append(bytes.count)
  }

  /// The numbers of the rows that contain `needle`, rising. The needle must be folded
  /// (`Fold.bytes(of:)`); the empty needle is in every row.
  package func rows(containing needle: [UInt8]) -> [Int] {
    var rows: [Int] = []
    forEachRow(containing: needle) { rows.append($0) }
    return rows
  }

  /// Calls `body` with each row that contains `needle`, rising.
  package func forEachRow(containing needle: [UInt8], _ body: (Int) -> Void) {
    guard !needle.isEmpty else { return (0..<count).forEach(body) }
    let search = Needle(needle)
    var (row, position) = (0, 0)
    while let found = search.first(in: bytes.span, from: position) {
      while starts[row + 1] <= found { row += 1 }
      body(row)
      position = starts[row + 1]
    }
  }

  /// Whether one row contains `needle`.
  package func contains(_ needle: [UInt8], inRow row: Int) -> Bool {
    guard !needle.isEmpty else { return true }
    let text = bytes.span.extracting(starts[row]..<starts[row + 1])
    return Needle(needle).first(in: text, from: 0) != nil
  }
}
