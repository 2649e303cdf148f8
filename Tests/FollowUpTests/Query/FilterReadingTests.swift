import Testing
import Text

@testable import FollowUp

@Suite("A filter text becomes a tree")
struct FilterReadingTests {
  private func conditions(_ text: String) throws -> [[Condition]] {
    try Filter(text).terms.map(\.alternatives)
  }

  @Test("Words without a field search the text, each on its own")
  func words() throws {
    #expect(try conditions("brand  Utrecht") == [[.words("brand")], [.words("Utrecht")]])
    #expect(try Filter("  ").isEmpty)
  }

  @Test("Quotes keep words together, and need not be closed")
  func quotes() throws {
    #expect(try conditions("\"op de meldkamer\"") == [[.words("op de meldkamer")]])
    #expect(try conditions("„op de” thema:\"zo maar") == [[.words("op de")], [.theme("zo maar")]])
  }

  @Test("A comma is or, a minus is not")
  func orAndNot() throws {
    let filter = try Filter("-soort:zorg,oproep brand,water")
    #expect(filter.terms.map(\.isNegated) == [true, false])
    #expect(
      filter.terms.map(\.alternatives) == [
        [.kind(.concern), .kind(.call)], [.words("brand"), .words("water")],
      ])
  }

  @Test(
    "Dutch and English say the same",
    arguments: [
      ("stand:open", "state:open"), ("stand:afgesloten", "state:closed"),
      ("stand:\"niet beantwoord\"", "state:\"not answered\""), ("stand:O2", "state:O2"),
      ("antwoord:niet", "answer:none"), ("aanzet:ministerie", "move:ministry"),
      ("soort:zorg", "kind:concern"), ("toezegging:geentermijn", "commitment:undated"),
      ("ernst:letop", "severity:attention"), ("zeker:nee", "certain:no"),
      ("leeftijd:>4j", "age:>4y"), ("termijn:<30dgn", "due:<30days"),
      ("keten:geen", "chain:none"), ("STAND:Open", "State:OPEN"),
    ])
  func bothLanguages(dutch: String, english: String) throws {
    #expect(try Filter(dutch) == Filter(english))
    #expect(try Filter(Filter(dutch).text(.english)) == Filter(english))
  }

  @Test("A name of several words needs no quotes")
  func namesOfSeveralWords() throws {
    #expect(
      try conditions("stand:niet opgelost brand") == [
        [.state(.exactly(.notResolved))], [.words("brand")],
      ])
    #expect(
      try conditions("stand:open te laat") == [[.state(.open)], [.words("te")], [.words("laat")]])
  }

  @Test("The beginning of a name stands for all names that begin so")
  func beginnings() throws {
    #expect(
      try conditions("stand:niet") == [
        [.state(.unanswered), .state(.exactly(.notResolved)), .state(.exactly(.notImplemented))]
      ])
    #expect(try conditions("stand:te b") == [[.state(.exactly(.toBeAssessed))]])
    #expect(try conditions("attendering:R1") == [[.flag(.code(.r1))]])
  }

  @Test("Times compare, and a plus spares the shell's signs")
  func times() throws {
    #expect(
      try conditions("leeftijd:>4j,<=30d,6m,4j+,onbekend") == [
        [
          .age(.measured(.more, 4, .years)), .age(.measured(.atMost, 30, .days)),
          .age(.measured(.equal, 6, .months)), .age(.measured(.atLeast, 4, .years)), .age(.unknown),
        ]
      ])
    #expect(try conditions("termijn:<-3w") == [[.due(.measured(.less, -3, .weeks))]])
    #expect(try conditions("jaar:>=2019") == [[.year(.atLeast, 2019)]])
  }

  @Test("Only letters before a colon name a field")
  func colons() throws {
    #expect(try conditions("12:30 \"kst:1\"") == [[.words("12:30")], [.words("kst:1")]])
  }

  @Test(
    "What was read is written back so that it reads the same",
    arguments: [
      "", "brand water", "\"a b\",c", "-stand:\"niet beantwoord\"", "jaar:>2015,2012",
      "attendering:R12a,R4", "keten:1,geen", "keten:governance", "termijn:<30d", "\"a:b\" \"-x\"",
      "sinds:2025-04-23", "stand:O1", "partij:\"regionale meldkamers\"",
    ])
  func roundTrip(text: String) throws {
    let filter = try Filter(text)
    #expect(filter.text(.dutch) == text)
    #expect(try Filter(filter.text(.english)) == filter)
  }

  @Test("Only terms about attenderingen need them")
  func needsFlags() throws {
    #expect(try !Filter("stand:open leeftijd:>4j brand").needsFlags)
    #expect(try Filter("brand -ernst:hoog").needsFlags)
  }
}

@Suite("What is no filter is told with its place")
struct FilterFaultTests {
  private func fault(_ text: String) -> FilterFault? {
    do {
      _ = try Filter(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("An unknown field is named with its place and its neighbour")
  func unknownField() {
    let fault = fault("brand -thma:x")
    #expect(fault == FilterFault(.unknownField("thma"), column: 8, suggestion: "thema"))
    #expect(
      fault?.sentence.dutch == "Onbekend veld ‘thma’ op positie 8. Bedoelde u ‘thema’?")
    #expect(
      fault?.sentence(.english) == "Unknown field ‘thma’ at 8. Did you mean ‘thema’?")
  }

  @Test("An unknown value is named with its place and its neighbour")
  func unknownValue() {
    #expect(
      fault("stand:open,oqen")
        == FilterFault(.unknownValue(.state, "oqen"), column: 12, suggestion: "open"))
  }

  @Test("A word that begins like an option is refused")
  func option() {
    #expect(fault("brand --grup=x") == FilterFault(.option("--grup=x"), column: 7))
  }

  @Test(
    "Years, times and days must be so",
    arguments: [
      ("jaar:15", FilterFault.Kind.noYear("15")), ("leeftijd:>4x", .noSpan(.age, ">4x")),
      ("termijn:>", .noSpan(.due, ">")), ("sinds:gisteren", .noDay("gisteren")),
      ("leeftijd:99999999999999999999d", .noSpan(.age, "99999999999999999999d")),
    ])
  func badValues(text: String, kind: FilterFault.Kind) {
    #expect(fault(text)?.kind == kind)
  }

  @Test("What typing on can mend is told apart")
  func unfinished() {
    #expect(fault("stand:")?.isUnfinished == true)
    #expect(fault("leeftijd:>")?.isUnfinished == true)
    #expect(fault("stand:xyz")?.isUnfinished == false)
  }

  @Test("What only a stand-up records is refused instead of finding nothing in silence")
  func standup() {
    #expect(fault("sinds:overleg")?.kind == .noStandup(.since))
    #expect(fault("actie:Jan")?.kind == .noStandup(.action))
  }
}
