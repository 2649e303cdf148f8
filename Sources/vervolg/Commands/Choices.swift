internal import ArgumentParser
internal import FollowUp
internal import Text

/// The words by which a grouping or a column is chosen, in Dutch or in English.
extension Grouping: ExpressibleByArgument {
  init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name.isCalled(argument) }) else { return nil }
    self = found
  }

  static var allValueStrings: [String] { allCases.map(\.name.said) }
  static var allValueDescriptions: [String: String] {
    allCases.reduce(into: [:]) { $0[$1.name.said] = $1.meaning.said }
  }
  var defaultValueDescription: String { name.said }
}

extension Sort.Column: ExpressibleByArgument {
  init?(argument: String) {
    guard let found = Self.allCases.first(where: { $0.name.isCalled(argument) }) else { return nil }
    self = found
  }

  static var allValueStrings: [String] { allCases.map(\.name.said) }
  static var allValueDescriptions: [String: String] {
    allCases.reduce(into: [:]) { $0[$1.name.said] = $1.meaning.said }
  }
  var defaultValueDescription: String { name.said }
}

extension Phrase {
  fileprivate func isCalled(_ word: String) -> Bool {
    let key = Fold.bytes(of: word)
    return [dutch, self(.english)].contains { Fold.bytes(of: $0) == key }
  }
}
