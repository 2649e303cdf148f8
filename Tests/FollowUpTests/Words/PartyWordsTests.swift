import Testing
import Text

@testable import FollowUp

@Suite("A party within a sentence")
struct PartyWordsTests {
  private func said(
    _ name: String, _ english: String? = nil, short: String? = nil, kind: Party.Kind = .other,
    called: String = ""
  ) -> Phrase {
    let party = Party(
      id: Party.ID("p"), name: Phrase(name, english), abbreviation: short, kind: kind)
    return PartyWords(party, called: called).brief
  }

  @Test("An office is abbreviated and has its article")
  func office() {
    let minister = said(
      "Minister van Justitie en Veiligheid", "Minister of Justice and Security",
      short: "Minister van JenV", kind: .ministry)
    #expect(minister.dutch == "de minister van JenV")
    #expect(minister(.english) == "the Minister of Justice and Security")
  }

  @Test(
    "The article is that of the noun, whatever stands before it",
    arguments: [
      ("Bestuurlijk Meldkamer Beraad", "BMB", "het BMB"),
      ("Landelijke Meldkamer Samenwerking", "LMS", "de LMS"),
      ("Bestuur van de meldkamers", nil, "het bestuur van de meldkamers"),
      ("Politie", nil, "de politie"),
      ("Inspectie Justitie en Veiligheid", "Inspectie JenV", "de Inspectie JenV"),
      ("Ambulancezorg Nederland", nil, "Ambulancezorg Nederland"),
    ])
  func nouns(_ name: String, _ short: String?, _ expected: String) {
    #expect(said(name, short: short).dutch == expected)
  }

  @Test("What the source calls it stays, unless the abbreviation is shorter")
  func called() {
    #expect(said("Politie", called: "Politie (korpsleiding)").dutch == "de politie (korpsleiding)")
    #expect(
      said(
        "Bestuurlijk Meldkamer Beraad", short: "BMB", called: "Bestuurlijk Meldkamer Beraad (BMB)"
      )
      .dutch == "het BMB")
    let partners = said(
      "Betrokken partners (54 partijen)", "Partners concerned (54 parties)",
      short: "betrokken partners", kind: .group, called: "de betrokken partners")
    #expect(partners.dutch == "de betrokken partners")
    #expect(partners(.english) == "the partners concerned (54 parties)")
  }

  @Test("A name of which nothing is known stays as it is")
  func unknown() {
    #expect(PartyWords(nil, called: "Stichting Zorg").brief.dutch == "Stichting Zorg")
  }
}
