import Testing
import Text

@testable import FollowUp

@Suite("What flags say")
struct FlagWordsTests {
  private let fixture: Fixture = {
    var fixture = Fixture()
    fixture.report("A", issued: "2015-03-27")
    fixture.report("B", issued: "2025-03-03")
    fixture.document("brief", .ministry, on: "2025-05-01", coverage: .partial)
    fixture.document("nota", .ministry, on: "2025-06-01", coverage: .none)
    return fixture
  }()

  private func words(_ flag: Flag) -> FlagWords { FlagWords(flag, in: fixture.dossier) }

  @Test("The samples hold every code but D8, which is of documents")
  func samplesAreComplete() {
    let sampled = Set(Finding.samples.map(\.code))
    #expect(FlagCode.allCases.filter { !sampled.contains($0) } == [.d8])
  }

  @Test("Every short form fits the column in both languages")
  func shortFormsFit() {
    let words = Finding.samples.map(\.short) + FlagCode.allCases.map(\.short)
    #expect(words.allSatisfy { (1...16).contains($0.dutch.count) })
    #expect(words.allSatisfy { (1...16).contains($0.english?.count ?? 0) })
  }

  @Test("B3: what rests on not finding fits with its question mark as well")
  func uncertainFormsFit() {
    let unsure: Set<FlagCode> = [
      .r1, .r1Possible, .r2, .r3, .r4, .r5, .r8, .r9, .r12a, .r12b, .r12e, .r12f, .r15, .c1, .c4,
    ]
    let findings = Finding.samples.filter { unsure.contains($0.code) || $0.isEffectUnknown }
    for words in findings.map(\.shortUncertain) {
      #expect(words.dutch.hasSuffix("?") && words.english?.hasSuffix("?") == true)
      #expect(words.dutch.count <= 16 && words(.english).count <= 16, "\(words.dutch)")
    }
  }

  @Test("Short forms tell the codes apart in a filter", arguments: Language.allCases)
  func shortFormsAreUnique(_ language: Language) {
    let short = FlagCode.allCases.map { $0.short(language) }
    #expect(Set(short).count == short.count)
  }

  @Test("Every finding is a whole sentence in both languages, with or without a limit")
  func sentences() {
    for finding in Finding.samples {
      for limit in [nil, Setting.assessmentTerm] {
        let said = Language.allCases.map { words(.sample(finding, limit: limit)).statement($0) }
        for sentence in said {
          #expect(sentence.hasSuffix("."), "\(sentence)")
          #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true)
          #expect(!sentence.contains("  ") && !sentence.contains(".."), "\(sentence)")
        }
        #expect(said[0] != said[1], "\(said[0])")
      }
    }
  }

  @Test("Questions and explanations are in both languages")
  func questionsAndExplanations() {
    for question in Finding.samples.compactMap(\.question) {
      #expect(question.dutch.hasSuffix("?") && question.english?.hasSuffix("?") == true)
    }
    for explanation in Rules.explanations {
      let phrases = [explanation.name, explanation.fires, explanation.ends]
      #expect(phrases.allSatisfy { !$0.dutch.isEmpty && $0.english?.isEmpty == false })
      #expect(!explanation.ends.dutch.hasSuffix("."), "\(explanation.code)")
    }
  }

  @Test("Every code has the explanation of its own rule, and every rule is explained")
  func codesAndRules() {
    for code in FlagCode.allCases {
      let bare = code.rawValue.filter { $0 != "?" }
      #expect(code.explanation.code == bare)
    }
    #expect(Set(Rules.explanations.map(\.code)) == Set(FlagCode.allCases.map(\.explanation.code)))
  }

  @Test("The days of a judgement that is awaited stand beside their limit")
  func waiting() {
    let flag = Flag.sample(
      .answerNotAssessed(answered: day("2025-04-24"), waiting: 61), limit: .assessmentTerm)
    #expect(
      words(flag).sentence(.dutch)
        == "De Inspectie heeft het antwoord van 24 april 2025 nog niet beoordeeld: 61 dagen, grens 60."
    )
    #expect(
      words(flag).sentence(.english)
        == "The Inspectorate has not yet assessed the answer of 24 April 2025: 61 days, limit 60.")
  }

  @Test("What is missing from an answer is named, and its code says the letters")
  func missing() {
    let all = Flag.sample(.notActionable(.all, answered: day("2025-04-24")))
    #expect(
      words(all).sentence(.dutch)
        == "Antwoord van 24 april 2025 zonder actie, verantwoordelijke en datum.")
    #expect(all.label == "R3-AED")
    #expect(all.short.dutch == "niet concreet")
    let two = Flag.sample(.notActionable([.official, .date], answered: nil))
    #expect(words(two).sentence(.dutch) == "Antwoord zonder verantwoordelijke en datum.")
    #expect(two.label == "R3-ED")
    #expect(Flag.sample(.notActionable(.date, answered: nil)).short.dutch == "geen datum")
  }

  @Test("Repetition names its years and who says that it is one chain")
  func repeated() {
    let flag = Flag.sample(.repeated(times: 2, reports: ["A", "B"], isInferred: true))
    #expect(
      words(flag).sentence(.dutch)
        == "Tweede keer: 2015 en 2025. Koppeling afgeleid door de dossierredactie.")
  }

  @Test("A44: an uncertain flag asks in its short form and names the document not fully read")
  func uncertain() {
    let flag = Flag.sample(.notAnswered(letter: day("2025-04-24")), unread: ["brief"])
    #expect(flag.short.dutch == "niet beantwoord?")
    #expect(
      words(flag).sentence(.dutch)
        == "De reactie van 24 april 2025 gaat niet op dit punt in. Niet zeker: brief 01-05-2025 is deels gelezen."
    )
    let two = Flag.sample(.silent(last: day("2025-06-02")), unread: ["nota", "brief"])
    #expect(
      words(two).sentence(.dutch).hasSuffix(
        "Niet zeker, want niet volledig gelezen: brief 01-06-2025 en nog 1 stuk."))
  }

  @Test("B1, C1: what was certain before the unread document says until when")
  func certainForATime() {
    let flag = Flag.sample(.noAddressee, unread: ["nota"], certainUntil: "2025-05-31")
    #expect(
      words(flag).sentence(.dutch).hasSuffix(
        "Tot en met 31 mei 2025 vastgesteld; daarna niet gelezen: brief 01-06-2025."))
  }

  @Test("Silence names the last general letter, which is no message on the item")
  func generalLetters() {
    let flag = Flag.sample(.silent(last: day("2024-12-01")))
    #expect(
      words(flag).sentence(.dutch)
        == "Geen bericht over dit punt sinds 1 december 2024. "
        + "Algemene voortgangsbrieven: laatste 1 juni 2025.")
  }

  @Test("A33: a flag of several addressees says of how many")
  func share() {
    let flag = Flag.sample(.unclassified, share: Flag.Share(count: 2, of: 3))
    #expect(words(flag).sentence(.dutch).hasSuffix("Bij 2 van 3 geadresseerden."))
  }
}

extension Finding {
  fileprivate var isEffectUnknown: Bool {
    if case .effectUnknown = self { return true }
    return false
  }
}
