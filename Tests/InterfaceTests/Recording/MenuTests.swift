import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("The menu of what can be recorded")
struct MenuTests {
  @Test("For a case holder what the inspectorate does is dim and says why")
  func caseHolder() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e
      see Bijwerken · R2025-3
      see S. Visser, dossierhouder
      see v Voortgang melden
      see s Standpunt voorstellen              mandaathouder stelt vast
      see t Termijn zetten of verschuiven      verschuiven: mandaathouder stelt vast
      see o Beoordelen                         kan niet: alleen de Inspectie
      see a Afsluiten                          kan niet: alleen de Inspectie
      press o
      see ‘Beoordelen’ kan niet: alleen de Inspectie.
      press Esc
      see 37 punten
      """)
  }

  @Test("For an inspector the word of the ministry comes from a letter only")
  func inspector() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e
      see v Voortgang melden                   alleen uit een brief
      see o Beoordelen
      see a Afsluiten                          coördinator stelt vast
      see h Heropenen                          kan niet: het punt is niet afgesloten
      see p Vaststellen of teruggeven          kan niet: er wacht geen voorstel
      """)
  }

  @Test("Arrows and letters move, Enter chooses, an unknown letter says so")
  func keys() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e j j
      cursor Termijn zetten
      press k Up
      cursor Voortgang melden
      press 9
      see 9 doet hier niets: geen regel van dit menu heeft deze letter.
      press End
      cursor Partij of andere naam
      press Home Enter
      see Voortgang melden
      see Wat is gedaan
      """)
  }

  @Test("It opens from the page of an item as well")
  func fromPage() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Enter e
      see Bijwerken · R2025-3
      press n
      see Notitie
      press Esc
      see R2025-3 · zorg
      """)
  }

  @Test("Who can only read is told so, and nobody records on another day")
  func refused() throws {
    var stranger = try Staff.journey(nil)
    try stranger.walk(
      """
      press e
      see u staat niet in de ledenlijst van dit dossier en kunt alleen lezen
      """)
    var elsewhere = try Journey(
      Staff.dossier(), on: "2025-04-24", today: "2025-06-24",
      size: .init(columns: 80, rows: 24), .dutch, member: Staff.official)
    try elsewhere.walk(
      """
      press e
      see u ziet het dossier van een andere dag
      """)
  }

  @Test("A reader finds nothing that is open to him")
  func reader() throws {
    var journey = try Staff.journey(Staff.reader)
    try journey.walk("press e v")
    #expect(journey.text.contains("‘Voortgang melden’ kan niet"))
  }

  @Test("With marks it counts them, and what is about one item is not for several")
  func marks() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space
      see bijwerken (2)
      press e
      see Bijwerken · 2 gemarkeerd
      see u Uitkomst van een toezegging        kan niet: één punt tegelijk
      """)
  }

  @Test("Every form is found in the palette, with its letters, its reason, and done from there")
  func palette() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press :
      type voortgang
      see Voortgang melden
      see e v
      press Enter
      see Voortgang melden
      see R2025-3
      press Esc
      press :
      type beoordelen
      see Kan nu niet: alleen de Inspectie.
      press Enter
      see ‘Beoordelen’ kan niet: alleen de Inspectie.
      press ?
      see Bijwerken
      """)
  }

  @Test("Without members the head does not say that one can only read")
  func beginning() throws {
    var journey = try Journey(
      Staff.dossier(members: []), on: "2025-06-24", size: .init(columns: 80, rows: 24), .dutch)
    try journey.walk(
      """
      see nog geen leden
      hide alleen lezen
      press e
      see Wie u bent
      """)
  }

  @Test("No two lines have the same letter, and none has that of a movement")
  func letters() {
    let keys = FormKind.menu.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { !"jkq".contains($0) })
    #expect(FormKind.menu.allSatisfy { !$0.recipe.title.dutch.isEmpty })
    #expect(FormKind.allCases.allSatisfy { $0.recipe.title.english?.isEmpty == false })
  }
}
