import Canvas
import Testing

@Suite("Looks")
struct StyleTests {
  @Test("every look has a letter of its own")
  func letters() {
    let looks = (0..<16).flatMap { bits in
      Style.Hue.allCases.map { Style(Style.Attributes(rawValue: UInt8(bits)), $0) }
    }
    #expect(Set(looks.map { $0.letter }).count == looks.count)
    #expect(looks.allSatisfy { $0.letter.isASCII })
  }

  @Test("looks add up, and a colour wins over none")
  func together() {
    #expect(Style.quiet.with(.reference) == Style([.dim, .underline]))
    #expect(Style.red.with(.heading) == Style(.bold, .red))
    #expect(Style.heading.with(.green) == Style(.bold, .green))
  }

  @Test("without colour the rest of the look stays")
  func monochrome() {
    #expect(Theme.monochrome(Style(.bold, .red)) == .heading)
    #expect(Theme.colour(.red) == .red)
  }
}
