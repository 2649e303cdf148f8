import JSON
import Testing

@Suite("Limits of the profile")
struct LimitTests {
  @Test("arrays and objects nest 32 deep and no deeper")
  func nesting() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(refusal(of: deep) == nil)
    #expect(refusal(of: "[" + deep + "]") == JSONError(.tooDeep(limit: 32), at: 32))
    let hostile = String(repeating: "{\"a\":[", count: 100_000)
    #expect(refusal(of: hostile)?.reason == .tooDeep(limit: 32))
  }

  @Test("a string has 32 KiB after unescaping")
  func strings() {
    let full = String(repeating: "a", count: 32 << 10)
    #expect(refusal(of: "[\"\(full)\"]") == nil)
    #expect(refusal(of: "[\"\(full)a\"]") == JSONError(.stringTooLong(limit: 32768), at: 1))
    let escaped = String(repeating: #"\u0061\n"#, count: 16 << 10)
    #expect(refusal(of: "[\"\(escaped)\"]") == nil)
    #expect(refusal(of: "[\"\(escaped)é\"]") == JSONError(.stringTooLong(limit: 32768), at: 1))
    let wide = String(repeating: #"\ud83d\udc69"#, count: 8 << 10)
    #expect(refusal(of: "[\"\(wide)\"]") == nil)
    #expect(refusal(of: "[\"\(wide)a\"]")?.reason == .stringTooLong(limit: 32768))
  }

  @Test("an object has 1,000 names")
  func keys() {
    let thousand = (0..<1000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(refusal(of: "{\(thousand)}") == nil)
    let error = refusal(of: "{\(thousand),\"x\":0}")
    #expect(error == JSONError(.tooManyKeys(limit: 1000), at: thousand.utf8.count + 2))
  }

  @Test("a journal line has 64 KiB, a file what its profile says")
  func size() {
    let line = "[" + String(repeating: " ", count: (64 << 10) - 2) + "]"
    #expect(refusal(of: line, .journalLine) == nil)
    #expect(refusal(of: line + " ", .journalLine) == JSONError(.tooLarge(limit: 65536), at: 0))
    #expect(JSONProfile.records.maximumBytes == 256 * 1024 * 1024)
  }

  @Test("a name twice is refused with both places, few names or many")
  func duplicates() {
    #expect(
      refusal(of: #"{"a":1,"b":2,"a":3}"#) == JSONError(.duplicateKey("a", first: 1), at: 13))
    #expect(
      refusal(of: #"{"ab":1,"\u0061b":2}"#) == JSONError(.duplicateKey("ab", first: 1), at: 8))
    let many = (0..<500).map { "\"k\($0)\":0" }.joined(separator: ",")
    let error = refusal(of: "{\(many),\"k\\u0037\":0}")
    #expect(error?.reason == .duplicateKey("k7", first: 1 + 7 * 7))
    #expect(refusal(of: "{\"\":1,\"\":2}") == JSONError(.duplicateKey("", first: 1), at: 6))
  }

  @Test("the same name in different objects, and names that only look alike, are no duplicates")
  func noDuplicates() {
    #expect(refusal(of: #"{"a":{"a":1},"b":{"a":[{"a":2}]}}"#) == nil)
    #expect(refusal(of: #"{"a":1,"A":1,"a ":1,"":1,"ab":1,"b":1}"#) == nil)
    #expect(refusal(of: "{\"e\u{301}\":1,\"\u{E9}\":2}") == nil)
  }

  @Test("for any number of names the check is the same")
  func everyCount() {
    for count in 2...40 {
      let names = (0..<count).map { "\"n\($0)\":0" }
      #expect(refusal(of: "{\(names.joined(separator: ","))}") == nil)
      for repeated in 0..<count {
        let text = "{\((names + [names[repeated]]).joined(separator: ","))}"
        guard case .duplicateKey("n\(repeated)", _) = refusal(of: text)?.reason else {
          Issue.record("n\(repeated) of \(count)")
          continue
        }
      }
    }
  }

  @Test("a large hostile object costs no more than its length")
  func hostile() {
    let objects = (0..<50).map { number in
      "{" + (0..<1000).map { "\"aaaaaaaaaaaa\(number)\($0)\":0" }.joined(separator: ",") + "}"
    }
    #expect(refusal(of: "[\(objects.joined(separator: ","))]") == nil)
  }
}
