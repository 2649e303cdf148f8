internal import JSON
internal import Text

/// The kinds of values in a file, as they are named to people.
package enum JSONKind: Hashable, Sendable {
  case text, wholeNumber, number, yesOrNo, list, object, nothing
  /// A text, or an object with `nl` and `en`.
  case phrase
  case date, day
}

extension JSONKind {
  /// With its article, as in *verwacht wordt een tekst*.
  var word: Phrase {
    switch self {
    case .text: Phrase("een tekst tussen aanhalingstekens", "a text in quotes")
    case .wholeNumber: Phrase("een geheel getal", "a whole number")
    case .number: Phrase("een getal", "a number")
    case .yesOrNo: Phrase("true of false", "true or false")
    case .list: Phrase("een lijst tussen [ en ]", "a list between [ and ]")
    case .object: Phrase("een blok tussen { en }", "a block between { and }")
    case .nothing: Phrase("null", "null")
    case .phrase: Phrase("een tekst, of een blok met nl en en", "a text, or a block with nl and en")
    case .date:
      Phrase(
        "een datum als 2015, 2015-Q4, 2015-11 of 2015-11-23",
        "a date such as 2015, 2015-Q4, 2015-11 or 2015-11-23")
    case .day: Phrase("een dag als 2015-11-23", "a day such as 2015-11-23")
    }
  }

  init(of value: JSONValue) {
    self =
      switch value.content {
      case .object: .object
      case .array: .list
      case .string: .text
      case .integer: .wholeNumber
      case .number: .number
      case .bool: .yesOrNo
      case .null: .nothing
      }
  }
}
