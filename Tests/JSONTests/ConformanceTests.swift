import JSON
import Testing

@Suite(
  "The public conformance suite",
  .enabled(if: ConformanceSuite.isPresent, "no copy of JSONTestSuite beside the project"))
struct ConformanceTests {
  @Test("all 95 files that must be read are read")
  func acceptsValid() throws {
    let names = ConformanceSuite.names.filter { $0.hasPrefix("y_") }
    #expect(names.count == 95)
    for name in names {
      let bytes = try #require(ConformanceSuite.bytes(of: name))
      #expect(refusal(of: bytes, .grammarOnly) == nil, "\(name)")
    }
  }

  @Test("all 188 files that must be refused are refused, in every profile")
  func refusesInvalid() throws {
    let names = ConformanceSuite.names.filter { $0.hasPrefix("n_") }
    #expect(names.count == 188)
    for name in names {
      let bytes = try #require(ConformanceSuite.bytes(of: name))
      for profile in [JSONProfile.grammarOnly, .records, .journalLine] {
        let error = refusal(of: bytes, profile)
        #expect(error != nil, "\(name)")
        #expect((0...bytes.count).contains(error?.offset ?? 0), "\(name)")
      }
    }
  }

  @Test("the records profile reads all that must be read but duplicate names and U+0000")
  func strictProfile() throws {
    var refused: [String] = []
    for name in ConformanceSuite.names where name.hasPrefix("y_") {
      let bytes = try #require(ConformanceSuite.bytes(of: name))
      if refusal(of: bytes, .records) != nil { refused.append(name) }
    }
    #expect(
      refused == [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
        "y_object_escaped_null_in_key.json", "y_string_null_escape.json",
      ])
  }

  @Test("what implementations may decide is read or refused, never a crash")
  func undecided() throws {
    for name in ConformanceSuite.names where name.hasPrefix("i_") {
      let bytes = try #require(ConformanceSuite.bytes(of: name))
      let error = refusal(of: bytes, .records)
      #expect((0...bytes.count).contains(error?.offset ?? 0), "\(name)")
    }
  }
}

/// The error with which `bytes` are refused, or nothing when they are read.
func refusal(of bytes: [UInt8], _ profile: JSONProfile = .records) -> JSONError? {
  do {
    _ = try JSONReader.read(bytes, profile: profile)
    return nil
  } catch {
    return error
  }
}

func refusal(of text: String, _ profile: JSONProfile = .records) -> JSONError? {
  refusal(of: Array(text.utf8), profile)
}
