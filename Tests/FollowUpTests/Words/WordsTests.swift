import Testing
import Text

@testable import FollowUp

@Suite("Every code has its words")
struct WordsTests {
  /// The words that stand in lists, with the code that they are of.
  private let short: [(code: String, words: Phrase)] =
    State.allCases.map { ($0.rawValue, $0.short) }
    + ListedState.allCases.map { ("\($0)", $0.short) }
    + Recommendation.Kind.allCases.map { ($0.rawValue, $0.short) }
    + Position.Value.allCases.map { ($0.rawValue, $0.short) }
    + Claim.Value.allCases.map { ($0.rawValue, $0.short) }
    + Assessment.Value.allCases.map { ($0.rawValue, $0.short) }
    + Commitment.State.allCases.map { ($0.rawValue, $0.short) }
    + Answer.allCases.map { ($0.rawValue, $0.short) }
    + Severity.allCases.map { ("\($0)", $0.short) }
    + Confidence.allCases.map { ($0.rawValue, $0.short) }
    + Coverage.allCases.map { ($0.rawValue, $0.short) }
    + Addressee.Role.allCases.map { ($0.rawValue, $0.short) }
    + Role.allCases.map { ($0.rawValue, $0.short) }
    + Link.Kind.allCases.map { ($0.rawValue, $0.short) }
    + Passage.Kind.allCases.map { ($0.rawValue, $0.short) }
    + Evidence.Origin.allCases.map { ($0.rawValue, $0.short) }

  private let long: [(code: String, words: Phrase)] =
    State.allCases.map { ($0.rawValue, $0.long) }
    + Recommendation.Kind.allCases.map { ($0.rawValue, $0.long) }
    + Recommendation.Kind.allCases.flatMap { kind in
      Position.Value.allCases.map { ($0.rawValue, $0.long(for: kind)) }
    }
    + Claim.Value.allCases.map { ($0.rawValue, $0.long) }
    + Assessment.Value.allCases.map { ($0.rawValue, $0.long) }
    + Answer.allCases.map { ($0.rawValue, $0.long) }
    + Confidence.allCases.map { ($0.rawValue, $0.long) }
    + Coverage.allCases.map { ($0.rawValue, $0.long) }
    + Role.allCases.map { ($0.rawValue, $0.long) }
    + Link.Author.allCases.map { ($0.rawValue, $0.long) }
    + AtMove.allCases.map { ($0.rawValue, $0.short) }
    + FieldName.allCases.map { ("\($0)", $0.name) }
    + FilterField.allCases.map { ($0.rawValue, $0.name) }
    + Grouping.allCases.map { ($0.rawValue, $0.name) }
    + Sort.Column.allCases.map { ($0.rawValue, $0.name) }
    + FigureChoice.allCases.map { ($0.rawValue, $0.name) }
    + Ageing.allCases.map { ("\($0)", $0.name) }
    + FlagChange.allCases.flatMap { [($0.rawValue, $0.short), ($0.rawValue, $0.long)] }
    + RateKind.allCases.flatMap { kind in
      [kind.name, kind.noCases, kind.meaning, kind.unknownMeans].map { (kind.rawValue, $0) }
    }

  @Test("In both languages")
  func bothLanguages() {
    for (code, words) in short + long {
      #expect(!words.dutch.isEmpty, "\(code)")
      #expect(words.english?.isEmpty == false, "\(code)")
    }
  }

  @Test("Short forms fit a list")
  func lengths() {
    for (code, words) in short {
      #expect(words.dutch.count <= 18, "\(code)")
      #expect(words(.english).count <= 20, "\(code)")
    }
    #expect(Recommendation.Kind.allCases.allSatisfy { $0.short.dutch.count <= 7 })
    #expect(Answer.allCases.allSatisfy { $0.short.dutch.count <= 5 })
  }

  @Test("Every filter example is read in the language of its field")
  func examples() throws {
    for field in FilterField.allCases where field != .action {
      #expect(try Filter(field.example.dutch).terms.first?.alternatives.first?.field == field)
      #expect(try Filter(field.example(.english)).terms.first?.alternatives.first?.field == field)
    }
  }

  @Test("What a list shows of a state can be typed in a filter")
  func statesCanBeTyped() throws {
    for state in ListedState.allCases {
      #expect(try !Filter("stand:\"\(state.short.dutch)\"").isEmpty)
      #expect(try !Filter("state:\"\(state.short(.english))\"").isEmpty)
    }
    for state in State.allCases {
      #expect(try !Filter("stand:\"\(state.short.dutch)\"").isEmpty)
      #expect(try !Filter("state:\"\(state.short(.english))\"").isEmpty)
    }
  }
}
