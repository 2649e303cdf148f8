/// A value that was read, with its place in the text: made for decoders that name line and column.
package struct JSONValue: Sendable {
  let tape: Tape
  let index: Int

  var token: Token { tape.tokens[index] }

  /// The first byte of this value in the file; of a string its opening quote.
  package var offset: Int { Int(token.start) }
  /// The byte after the last of this value.
  package var end: Int { Int(token.end) }

  /// What stands here, for a `switch`. A string is made by this call; arrays and objects are views.
  package var content: Content {
    switch token.kind {
    case .object: .object(JSONObject(tape: tape, index: index))
    case .array: .array(JSONArray(tape: tape, index: index))
    case .plainString, .escapedString: .string(tape.string(token))
    case .integer: tape.integer(token).map(Content.integer) ?? .number(tape.source(token))
    case .number: .number(tape.source(token))
    case .true_: .bool(true)
    case .false_: .bool(false)
    case .null: .null
    }
  }

  package enum Content: Sendable {
    case object(JSONObject)
    case array(JSONArray)
    case string(String)
    /// Within ±(2^53 − 1) in the strict profiles.
    case integer(Int)
    /// A number with a fraction or an exponent, exactly as written.
    case number(String)
    case bool(Bool)
    case null
  }
}

/// The value as one kind, or nothing when it is of another kind.
extension JSONValue {
  package var object: JSONObject? {
    token.kind == .object ? JSONObject(tape: tape, index: index) : nil
  }

  package var array: JSONArray? {
    token.kind == .array ? JSONArray(tape: tape, index: index) : nil
  }

  package var string: String? {
    switch token.kind {
    case .plainString, .escapedString: tape.string(token)
    case .object, .array, .integer, .number, .true_, .false_, .null: nil
    }
  }

  package var integer: Int? { token.kind == .integer ? tape.integer(token) : nil }

  package var bool: Bool? {
    switch token.kind {
    case .true_: true
    case .false_: false
    case .object, .array, .plainString, .escapedString, .integer, .number, .null: nil
    }
  }

  package var isNull: Bool { token.kind == .null }

  /// The bytes of the value as they stand in the file, for what must be kept verbatim.
  package var source: ArraySlice<UInt8> { tape.bytes[offset..<end] }
}
