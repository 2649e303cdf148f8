internal import Canvas
internal import FollowUp
internal import Text

/// The filter above a list, read again at every key.
struct ItemQuery: Sendable {
  private(set) var field = TextField()
  private(set) var isTyping = false
  /// What could be read: all of the text, or what stands before the faulty word.
  private(set) var filter = Filter.all
  /// Why what stands there now is no filter.
  private(set) var fault: FilterFault?

  init() {}

  /// A filter as if it had been typed.
  init(_ filter: Filter, _ language: Language) {
    self.filter = filter
    field = TextField(Clean(filter.text(language)))
  }

  var isEmpty: Bool { field.isEmpty }

  mutating func begin() { isTyping = true }

  mutating func end() { isTyping = false }

  /// Takes it off, or goes back to the one with which the list was opened.
  mutating func clear(to first: ItemQuery = ItemQuery()) { self = first }

  /// Takes a key of the typist, who may name a saved filter.
  ///
  /// - Returns: false when it means nothing in a field.
  mutating func take(_ key: Key, saved: SavedFilters) -> Bool {
    guard field.take(key) else { return false }
    read(field.text.text, saved)
    return true
  }

  private mutating func read(_ text: String, _ saved: SavedFilters) {
    do throws(FilterFault) {
      filter = try Filter(text, saved: saved)
      fault = nil
    } catch {
      fault = error
      filter = (try? Filter(String(text.prefix(error.column - 1)), saved: saved)) ?? .all
    }
  }

  /// What is wrong; silent while typing on can mend it.
  var complaint: Phrase? {
    guard let fault, !(isTyping && fault.isUnfinished) else { return nil }
    return fault.sentence
  }
}
