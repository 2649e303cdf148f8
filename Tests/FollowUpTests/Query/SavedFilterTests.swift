import Testing

@testable import FollowUp

@Suite("A filter that was given a name")
struct SavedFilterTests {
  private let saved: SavedFilters

  init() throws {
    saved = SavedFilters([
      .init("oud", try Filter("stand:open leeftijd:>4j")),
      .init("Zorgen", try Filter("soort:zorg")),
    ])
  }

  @Test("Stands for its terms, between other words and in any case of letters")
  func terms() throws {
    let filter = try Filter("brand @OUD @zorgen", saved: saved)
    #expect(filter == (try Filter("brand stand:open leeftijd:>4j soort:zorg")))
  }

  @Test("Not before a filter of one term turns that round; before several it is refused")
  func negated() throws {
    #expect(try Filter("-@zorgen", saved: saved) == (try Filter("-soort:zorg")))
    #expect(throws: FilterFault(.negatedSaved("oud"), column: 3)) {
      try Filter("a -@oud", saved: saved)
    }
  }

  @Test("A name that is none is a fault with its place and what was meant")
  func unknown() throws {
    let fault = #expect(throws: FilterFault.self) { try Filter("a @oude", saved: saved) }
    #expect(fault?.kind == .unknownSaved("oude", mayGoOn: false))
    #expect(fault?.column == 3)
    #expect(fault?.suggestion == "@oud")
  }

  @Test("The beginning of a name is no complaint while it is typed")
  func beginning() throws {
    let fault = #expect(throws: FilterFault.self) { try Filter("@zor", saved: saved) }
    #expect(fault?.isUnfinished == true)
  }

  @Test("In quotes it is a word")
  func quoted() throws {
    #expect(try Filter("\"@oud\"", saved: saved).terms.map(\.alternatives) == [[.words("@oud")]])
  }
}
