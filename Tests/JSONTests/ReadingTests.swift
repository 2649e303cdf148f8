import JSON
import Testing

@Suite("Reading JSON")
struct ReadingTests {
  @Test("every kind of value")
  func kinds() throws {
    let value = try read(
      #"{"text":"één","whole":-42,"part":1.50e3,"yes":true,"no":false,"none":null,"list":[1]}"#)
    let object = try #require(value.object)
    #expect(object["text"]?.string == "één")
    #expect(object["whole"]?.integer == -42)
    #expect(object["part"]?.integer == nil)
    #expect(object["yes"]?.bool == true)
    #expect(object["no"]?.bool == false)
    #expect(object["none"]?.isNull == true)
    #expect(object["list"]?.array?.map(\.integer) == [1])
    #expect(object["absent"] == nil)
    guard case .number("1.50e3") = object["part"]?.content else {
      Issue.record("a fraction is kept as it was written")
      return
    }
  }

  @Test("a value of another kind is nothing")
  func otherKind() throws {
    let value = try read(#"["1", 1, true, null, {}, []]"#)
    let values = Array(try #require(value.array))
    #expect(values.map { $0.string != nil } == [true, false, false, false, false, false])
    #expect(values.map { $0.integer != nil } == [false, true, false, false, false, false])
    #expect(values.map { $0.bool != nil } == [false, false, true, false, false, false])
    #expect(values.map(\.isNull) == [false, false, false, true, false, false])
    #expect(values.map { $0.object != nil } == [false, false, false, false, true, false])
    #expect(values.map { $0.array != nil } == [false, false, false, false, false, true])
  }

  @Test("members keep their order, and everything its place")
  func places() throws {
    let text = "{ \"b\" : [1, \"x\"],\n \"a\": {} }"
    let value = try read(text)
    let members = Array(try #require(value.object))
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.keyOffset) == [2, 19])
    #expect(members.map(\.value.offset) == [8, 24])
    #expect(members.map(\.value.end) == [16, 26])
    #expect(members[0].value.array?.map(\.offset) == [9, 12])
    #expect((value.offset, value.end) == (0, text.utf8.count))
    #expect(Array(members[0].value.source) == Array(#"[1, "x"]"#.utf8))
  }

  @Test("escapes are resolved in values and in names")
  func escapes() throws {
    let value = try read(#"{"\u0061\n":"\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\udC69"}"#)
    let member = try #require(value.object?.first { _ in true })
    #expect(member.key == "a\n")
    #expect(member.value.string == "\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{20AC}\u{1F469}")
    #expect(value.object?["a\n"] != nil)
    #expect(value.object?["a"] == nil)
  }

  @Test("composed and decomposed names are two names, as for every other reader")
  func decomposed() throws {
    let value = try read("{\"e\u{301}\":1,\"\u{E9}\":2}")
    #expect(value.object?["\u{E9}"]?.integer == 2)
    #expect(value.object?["e\u{301}"]?.integer == 1)
  }

  @Test("integers up to 2^53 − 1 are exact")
  func integers() throws {
    let value = try read("[9007199254740991,-9007199254740991,0,-0]")
    #expect(
      value.array?.map(\.integer) == [9_007_199_254_740_991, -9_007_199_254_740_991, 0, 0])
  }

  @Test("without the strict profile a large integer is kept as written")
  func largeInteger() throws {
    let value = try JSONReader.read(Array("[9007199254740992]".utf8), profile: .grammarOnly)
    guard case .number("9007199254740992") = value.array?.map(\.content).first else {
      Issue.record("kept as a number")
      return
    }
  }

  @Test("one byte-order mark and CRLF are accepted in records, and offsets count from the file")
  func mark() throws {
    let value = try read("\u{FEFF}{\r\n\"a\":1}\r\n")
    #expect(value.offset == 3)
    #expect(value.object?["a"]?.offset == 10)
  }

  @Test("a line can be read within a file, its offsets count from the file")
  func range() throws {
    let bytes = Array("{\"n\":1}\n{\"n\":22}\n".utf8)
    let value = try JSONReader.read(bytes, in: 8..<16, profile: .journalLine)
    #expect(value.object?["n"]?.integer == 22)
    #expect(value.object?["n"]?.offset == 13)
    let error = refusalInRange(bytes, 8..<15)
    #expect(error == JSONError(.endsEarly(within: .object, since: 8), at: 15))
  }

  @Test("empty arrays and objects say so")
  func empty() throws {
    let value = try read("[[],{},[1],{\"a\":1}]")
    let values = Array(try #require(value.array))
    #expect(values.map { $0.array?.isEmpty } == [true, nil, false, nil])
    #expect(values.map { $0.object?.isEmpty } == [nil, true, nil, false])
  }

  private func refusalInRange(_ bytes: [UInt8], _ range: Range<Int>) -> JSONError? {
    do {
      _ = try JSONReader.read(bytes, in: range, profile: .journalLine)
      return nil
    } catch {
      return error
    }
  }
}

/// The value of `text` by the profile of records.
func read(_ text: String) throws(JSONError) -> JSONValue {
  try JSONReader.read(Array(text.utf8), profile: .records)
}
