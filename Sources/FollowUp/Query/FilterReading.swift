internal import Text

extension Filter {
  /// Reads a text of the filter language, in which `@name` stands for a saved filter; an empty one
  /// asks for everything.
  package init(_ text: String, saved: SavedFilters = SavedFilters()) throws(FilterFault) {
    let tokens = try FilterScanner.tokens(of: text)
    var terms: [Term] = []
    var next = tokens.startIndex
    while next < tokens.endIndex {
      if let name = tokens[next].savedName {
        terms += try tokens[next].terms(of: name, in: saved)
        next += 1
        continue
      }
      var reading = FilterReading(token: tokens[next], following: tokens[(next + 1)...])
      if let term = try reading.term() { terms.append(term) }
      next += 1 + reading.taken
    }
    self.init(terms)
  }
}

extension FilterToken {
  /// What stands after the sign of a saved filter.
  fileprivate var savedName: String? {
    guard field == nil, pieces.count == 1, !pieces[0].isQuoted, pieces[0].text.hasPrefix("@") else {
      return nil
    }
    return String(pieces[0].text.dropFirst())
  }

  /// All terms of a saved filter hold at once, so only one of a single term can be turned round.
  fileprivate func terms(
    of name: String, in saved: SavedFilters
  ) throws(FilterFault) -> [Filter.Term] {
    guard let filter = saved[name] else {
      throw FilterFault(
        .unknownSaved(name, mayGoOn: saved.has(beginning: name)), column: column,
        suggestion: Nearest.of("@" + name, in: saved.names))
    }
    guard isNegated else { return filter.terms }
    guard let term = filter.terms.first, filter.terms.count == 1 else {
      throw FilterFault(.negatedSaved(name), column: column)
    }
    return [Filter.Term(term.alternatives, isNegated: !term.isNegated)]
  }
}

/// Makes a term of a token, and of the plain words after it when they finish a name.
private struct FilterReading {
  let token: FilterToken
  /// Words of a name that is not in quotes: `stand:niet beantwoord`.
  let following: [String]
  /// How many of the following words were used.
  private(set) var taken = 0

  private static let longestName = 4

  init(token: FilterToken, following: ArraySlice<FilterToken>) {
    self.token = token
    var words: [String] = []
    for next in following.prefix(Self.longestName - 1) {
      guard let word = next.plainWord else { break }
      words.append(word)
    }
    self.following = words
  }

  mutating func term() throws(FilterFault) -> Filter.Term? {
    guard let name = token.field else {
      let words = token.pieces.map { Condition.words($0.text) }
      return words.isEmpty ? nil : Filter.Term(words, isNegated: token.isNegated)
    }
    let field = try field(named: name)
    guard !token.pieces.isEmpty else {
      throw FilterFault(.missingValue(field), column: token.column)
    }
    var conditions: [Condition] = []
    for index in token.pieces.indices { conditions += try values(of: field, at: index) }
    return Filter.Term(conditions, isNegated: token.isNegated)
  }

  private func field(named name: String) throws(FilterFault) -> FilterField {
    let key = Fold.name(name)
    for field in FilterField.allCases {
      let names = [field.name.dutch, field.name(.english)]
      if names.contains(where: { Fold.name($0) == key }) { return field }
    }
    let names = FilterField.allCases.flatMap { [$0.name.dutch, $0.name(.english)] }
    throw FilterFault(
      .unknownField(name), column: token.column + (token.isNegated ? 1 : 0),
      suggestion: Nearest.of(name, in: names))
  }

  private mutating func values(
    of field: FilterField, at index: Int
  ) throws(FilterFault) -> [Condition] {
    let piece = token.pieces[index]
    guard let vocabulary = field.vocabulary else {
      return [try FilterValue(field: field, piece: piece).condition()]
    }
    let isLast = index == token.pieces.count - 1 && !piece.isQuoted
    let found = named(piece.text, in: vocabulary, joining: isLast)
    guard found.isEmpty else { return found }
    throw FilterFault(
      .unknownValue(field, piece.text), column: piece.column,
      suggestion: Nearest.of(piece.text, in: vocabulary.entries.flatMap(\.names)))
  }

  /// The longest name that the words make; a whole name goes before the beginning of one.
  private mutating func named(
    _ word: String, in vocabulary: FilterVocabulary, joining: Bool
  ) -> [Condition] {
    let lengths = joining ? Array((0...following.count).reversed()) : [0]
    let names = lengths.map { ([word] + following.prefix($0)).joined(separator: " ") }
    for find in [vocabulary.exact, vocabulary.beginning] {
      for (name, length) in zip(names, lengths) {
        let found = find(name)
        if !found.isEmpty {
          taken = length
          return found
        }
      }
    }
    return []
  }
}
