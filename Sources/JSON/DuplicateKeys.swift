/// Finds a name that stands twice in an object: two programs would keep different values.
///
/// Names are compared after unescaping and by their bytes. Small objects pair by pair, large ones
/// through a table, so that a hostile object costs no more than its length.
enum DuplicateKeys {
  private static let fewKeys = 16

  static func check(
    _ object: Parser.Container, tokens: [Token], bytes: [UInt8]
  ) throws(JSONError) {
    guard object.keys > 1 else { return }
    var names: [Token] = []
    names.reserveCapacity(object.keys)
    var index = object.token + 1
    while index < tokens.count {
      names.append(tokens[index])
      index = Int(tokens[index + 1].next)
    }
    try object.keys <= fewKeys ? pairs(names, bytes) : table(names, bytes)
  }

  private static func pairs(_ names: [Token], _ bytes: [UInt8]) throws(JSONError) {
    for later in names.indices.dropFirst() {
      for earlier in names[..<later] where same(earlier, names[later], bytes) {
        throw duplicate(names[later], of: earlier, bytes)
      }
    }
  }

  private static func same(_ left: Token, _ right: Token, _ bytes: [UInt8]) -> Bool {
    if left.kind == .plainString, right.kind == .plainString {
      let (leftLength, rightLength) = (left.end - left.start, right.end - right.start)
      // Only the first letters are looked at in nearly every case.
      guard leftLength == rightLength, bytes[Int(left.start) + 1] == bytes[Int(right.start) + 1]
      else { return false }
    }
    return content(left, bytes).elementsEqual(content(right, bytes))
  }

  private static func table(_ names: [Token], _ bytes: [UInt8]) throws(JSONError) {
    var seen: [ArraySlice<UInt8>: Token] = [:]
    seen.reserveCapacity(names.count)
    for name in names {
      if let earlier = seen.updateValue(name, forKey: content(name, bytes)) {
        throw duplicate(name, of: earlier, bytes)
      }
    }
  }

  private static func content(_ name: Token, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let inside = bytes[Int(name.start) + 1..<Int(name.end) - 1]
    return name.kind == .escapedString ? Escape.resolve(inside)[...] : inside
  }

  private static func duplicate(_ later: Token, of earlier: Token, _ bytes: [UInt8]) -> JSONError {
    let key = String(decoding: content(later, bytes), as: UTF8.self)
    return JSONError(.duplicateKey(key, first: Int(earlier.start)), at: Int(later.start))
  }
}
