internal import Glibc

/// One line of a table of figures: what was measured, and its figures in columns of ten.
func row(_ name: String, _ columns: [String]) {
  let padding = String(repeating: " ", count: max(1, 42 - name.count))
  let cells = columns.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
  print("  " + name + padding + cells.joined())
  // Each row is shown as it comes, also into a file.
  fflush(nil)
}
