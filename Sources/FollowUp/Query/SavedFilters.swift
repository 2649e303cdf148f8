internal import Text

/// Filters that were given a name, asked again as `@name`, alone or between other words.
package struct SavedFilters: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let filter: Filter

    package init(_ name: String, _ filter: Filter) {
      self.name = name
      self.filter = filter
    }
  }

  /// In the order in which they were written down.
  package let entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// What the name stands for, in any case of letters.
  subscript(name: String) -> Filter? {
    let key = Fold.name(name)
    return entries.first { Fold.name($0.name) == key }?.filter
  }

  /// Whether one of the names begins like this.
  func has(beginning start: String) -> Bool {
    let key = Fold.name(start)
    return entries.contains { Fold.name($0.name).starts(with: key) }
  }

  var names: [String] { entries.map { "@" + $0.name } }
}
