import Testing
import Text

@testable import Interface

@Suite("A sentence is shortened where one pauses")
struct ClauseTests {
  @Test(
    "Up to the last mark that fits",
    arguments: [
      ("deels. Complexiteit erkend", 20, "deels"),
      ("deels. Complexiteit erkend, gesprek beloofd", 30, "deels. Complexiteit erkend"),
      ("deels. Complexiteit erkend, gesprek beloofd", 26, "deels. Complexiteit erkend"),
      ("niet opgelost", 40, "niet opgelost"),
      (
        "nog geen; de Inspectie is aan zet (61 dagen, grens 60)", 45,
        "nog geen; de Inspectie is aan zet"
      ),
      ("wacht 61 dagen (grens 60), hoog", 25, "wacht 61 dagen (grens 60)"),
    ])
  func marks(_ text: String, _ width: Int, _ expected: String) {
    #expect(Clean(text).clause(width).text == expected)
  }

  @Test("A full stop within a number ends nothing")
  func numbers() {
    #expect(Clean("artikel 2.10 over termijnen").clause(16).text == "artikel 2.10 ov…")
  }

  @Test("Of a list the parts that fit, and a sign that there are more")
  func lists() {
    let text = Clean("aan de minister van JenV en de betrokken partners")
    #expect(text.clause(26).text == "aan de minister van JenV …")
    #expect(text.clause(25).text == "aan de minister van JenV…")
  }

  @Test("Without a pause it is cut, and never wider than asked", arguments: -1...30)
  func widths(_ width: Int) {
    for text in [
      "onafgebroken", "a, b", "aan politie en BMB en LMS", "een (lange tussenzin) en meer",
    ] {
      #expect(Clean(text).clause(width).width <= max(0, width))
    }
  }
}
