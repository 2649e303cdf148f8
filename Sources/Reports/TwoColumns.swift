internal import Text

/// Two columns of text beside each other, a bar between them; each side wraps in its own width.
struct TwoColumns {
  let left: [Clean]
  let right: [Clean]
  /// In cells; what is wider is left as it is.
  let leftWidth: Int

  var lines: [Clean] {
    (0..<max(left.count, right.count)).map { row in
      let start = row < left.count ? left[row] : .empty
      guard row < right.count, !right[row].isEmpty else { return start }
      return start.padded(to: leftWidth) + right[row]
    }
  }
}
