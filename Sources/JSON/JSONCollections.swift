/// The members of an object in the order of the file: a view, nothing is copied.
package struct JSONObject: Sequence, Sendable {
  let tape: Tape
  let index: Int

  /// A name with its value.
  package struct Member: Sendable {
    package let key: String
    /// The opening quote of the name.
    package let keyOffset: Int
    package let value: JSONValue
  }

  /// The first byte of the object in the file.
  package var offset: Int { Int(tape.tokens[index].start) }
  package var isEmpty: Bool { Int(tape.tokens[index].next) == index + 1 }
  package var underestimatedCount: Int { isEmpty ? 0 : 1 }

  /// The number of members. Walks over them; makes no strings.
  package var count: Int {
    var walk = TokenWalk(within: index, of: tape)
    var tokens = 0
    while walk.next() != nil { tokens += 1 }
    return tokens / 2
  }

  /// The value under `key`. Looks through the members; makes no strings.
  package subscript(key: String) -> JSONValue? {
    let tokens = tape.tokens
    let end = Int(tokens[index].next)
    let length = UInt32(truncatingIfNeeded: key.utf8.count) + 2
    var name = index + 1
    while name < end {
      let token = tokens[name]
      if token.end - token.start == length || token.kind == .escapedString,
        tape.token(token, is: key)
      {
        return JSONValue(tape: tape, index: name + 1)
      }
      name = Int(tokens[name + 1].next)
    }
    return nil
  }

  package func makeIterator() -> Iterator { Iterator(walk: TokenWalk(within: index, of: tape)) }

  package struct Iterator: IteratorProtocol {
    var walk: TokenWalk

    package mutating func next() -> Member? {
      guard let name = walk.next(), let value = walk.next() else { return nil }
      let token = walk.tape.tokens[name]
      return Member(
        key: walk.tape.string(token), keyOffset: Int(token.start),
        value: JSONValue(tape: walk.tape, index: value))
    }
  }
}

/// The elements of an array in order: a view, nothing is copied.
package struct JSONArray: Sequence, Sendable {
  let tape: Tape
  let index: Int

  /// The first byte of the array in the file.
  package var offset: Int { Int(tape.tokens[index].start) }
  package var isEmpty: Bool { Int(tape.tokens[index].next) == index + 1 }
  package var underestimatedCount: Int { isEmpty ? 0 : 1 }

  package func makeIterator() -> Iterator { Iterator(walk: TokenWalk(within: index, of: tape)) }

  package struct Iterator: IteratorProtocol {
    var walk: TokenWalk

    package mutating func next() -> JSONValue? {
      walk.next().map { JSONValue(tape: walk.tape, index: $0) }
    }
  }
}

/// The tokens directly within an array or object, one after another.
struct TokenWalk {
  let tape: Tape
  private var index: Int
  private let end: Int

  init(within container: Int, of tape: Tape) {
    self.tape = tape
    index = container + 1
    end = Int(tape.tokens[container].next)
  }

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = Int(tape.tokens[index].next) }
    return index
  }
}
