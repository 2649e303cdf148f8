import JSON
import JSONStore
import Testing
import Text

@Suite("The words of faults")
struct FaultWordsTests {
  static let place = Place(file: "records/2025.json", offset: 12)

  static let files: [FileProblem] = [
    .unreadable(.notFound), .unreadable(.notAllowed), .unreadable(.link), .unreadable(.notAFolder),
    .unreadable(.notAFile), .unreadable(.tooLarge(limit: 1 << 20)), .unreadable(.tooManyOpen),
    .unreadable(.outOfMemory), .unreadable(.broken), .unreadable(.other(5)),
    .notAnObject(found: .list), .absent, .stray, .newerMinor(version: "1.2"),
    .more(count: 3, .fault), .more(count: 3, .note),
  ]

  static let fields: [FieldProblem] = [
    .missing, .empty, .wrongKind(expected: .text, found: .list),
    .unknownValue(found: "x", allowed: ["a"]), .noSuchDate(found: "x"), .noSuchDay(found: "x"),
    .outOfRange(found: 3, allowed: 1...2), .badName(found: "a b"), .unknownSetting(allowed: ["a"]),
    .wrongUnit(expectsCount: true), .wrongUnit(expectsCount: false),
    .unknown(allowed: ["a"], times: 2), .tooLong(length: 3, limit: 2),
  ]

  static let bonds: [BondProblem] = [
    .duplicate(first: place), .unknown(.party, id: "x", nearest: nil),
    .unknown(.party, id: "x", nearest: "y"), .unknownSubject(id: "x", nearest: nil),
    .cycle(["a", "b", "a"]), .laterTarget(from: "a", to: "b"), .early(before: "a"),
    .restsOn(RecordName(.document, id: "D1", number: 1), times: 2),
    .restsOnFile(.document, times: 2),
  ]

  static let json: [JSONError.Reason] = [
    .empty, .endsEarly(within: .array, since: 0), .utf16, .byteOrderMark, .invalidUTF8,
    .carriageReturn, .lineFeed, .unexpected("x", expected: .colon), .strayComma, .comment,
    .conflictMarker, .textAfterTheEnd, .malformedNumber, .notANumber, .integerTooLarge,
    .controlCharacter(7), .unknownEscape, .loneSurrogate, .nul, .duplicateKey("x", first: 0),
    .tooDeep(limit: 32), .stringTooLong(limit: 9), .tooManyKeys(limit: 9), .tooLarge(limit: 9),
  ]

  static let all =
    files.map(Problem.file) + fields.map { .field("naam", $0) } + bonds.map(Problem.bond)
    + json.map { .file(.json(JSONError($0, at: 0))) }

  @Test("Every problem has a sentence in both languages, which differ", arguments: all)
  func sentences(problem: Problem) {
    let sentence = problem.sentence
    #expect(sentence.dutch.hasSuffix("."))
    #expect(sentence.english?.hasSuffix(".") == true)
    #expect(sentence.english != sentence.dutch)
    #expect(!problem.code.isEmpty)
  }

  @Test("Advice is a sentence in both languages", arguments: all)
  func advice(problem: Problem) {
    guard let advice = problem.advice else { return }
    #expect([".", "?"].contains { advice.dutch.hasSuffix($0) })
    #expect(
      advice.english.map { english in [".", "?"].contains { english.hasSuffix($0) } } == true)
  }

  @Test("Every sort of record has words in both languages", arguments: RecordKind.allCases)
  func kinds(kind: RecordKind) {
    for phrase in [kind.noun.one, kind.noun.many] {
      #expect(!phrase.dutch.isEmpty)
      #expect(phrase.english?.isEmpty == false)
    }
    #expect(kind.noun.one != kind.noun.many)
  }

  @Test("A place is named as far as it is known") func places() {
    #expect(Place(file: "a.json").phrase(.dutch) == "a.json")
    #expect(Self.place.phrase(.english) == "records/2025.json, byte 12")
    let counted = Place(file: "a.json", offset: 3, position: Place.Position(line: 2, column: 1))
    #expect(counted.phrase(.dutch) == "a.json, regel 2, kolom 1")
  }
}
