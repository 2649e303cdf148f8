import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Reporting progress")
struct ProgressTests {
  @Test("Progress, next step, date, person and evidence are one entry each, saved together")
  func all() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.files = ["verslag.pdf": "abc"]
    try journey.walk(
      """
      press e v
      see Voortgang melden
      see R2025-3 Niemand bevoegd in te grijpen
      see Bij een acuut probleem
      see niet beantwoord in de beleidsreactie van 24-04-2025
      type 12-6-2025
      see donderdag 12 juni 2025
      press Tab Right Space Tab
      see (•) in uitvoering
      type Besproken in het SMB
      press Tab
      type Voorstel voor een escalatieroute
      press Tab
      type Q4 2025
      see uiterlijk 31 december 2025
      press Tab
      type directeur X
      press Tab Right Space Tab
      see (•) bestand
      type verslag.pdf
      press Esc
      see opslaan
      press o
      see Opgeslagen.
      see 37 punten
      """)
    #expect(
      journey.recorded == [
        "Melding: in uitvoering", "Termijn: vierde kwartaal 2025",
        "Verantwoordelijke bij minister-jenv: directeur X",
      ])
    let claim = try #require(journey.workplace.store.recorded.first?.submission)
    #expect(claim.text?.dutch == "Besproken in het SMB")
    #expect(claim.evidence.first?.attachment == "abc")
    #expect(claim.evidence.first?.origin == .addressee)
    #expect(claim.date == PartialDate("2025-06-12"))
    guard case .happening(.claim(let said)) = claim.content else {
      Issue.record("no claim")
      return
    }
    #expect(said.actions == ["Voorstel voor een escalatieroute"])
    #expect(journey.workplace.drafts.isEmpty)
  }

  @Test("What saving does and what is still needed is told before it is saved")
  func outlook() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v
      see Kies hoe ver het is.
      press Tab Right Space
      see Stand blijft niet beantwoord: een melding is geen standpunt.
      see standpunt (mandaathouder stelt vast), verantwoordelijke
      see reactie verwacht tot en met 03-09-2025
      """)
  }

  @Test("Reported complete cannot be chosen without evidence, and can with it")
  func complete() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v Tab
      see kan pas als er bewijs bij staat
      press Right Right Right Right Space
      see ‘gereedgemeld’: kan pas als er bewijs bij staat.
      press Tab Tab Tab Tab Tab Right Right Space
      hide kan pas als er bewijs bij staat
      """)
  }

  @Test("Marked items are walked through, with evidence, date and person carried over")
  func walk() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space Space e v
      see 1 van 3
      see R2025-3
      type 10-6-2025
      press Tab Space Tab Tab Tab Tab
      type directeur X
      press Esc
      see v volgende
      press v
      see Opgeslagen.
      see 2 van 3
      see R2025-6
      see Overgenomen      datum en verantwoordelijke van R2025-3
      see dinsdag 10 juni 2025
      see directeur X
      hide (•) niet gestart
      press Tab Right Space Esc v
      see 3 van 3 gemarkeerd
      press Esc
      """)
    #expect(journey.recorded.filter { $0.hasPrefix("Melding") }.count == 2)
    #expect(
      journey.workplace.store.recorded.map(\.submission.recommendation?.text).contains("R2025-6"))
  }

  @Test("An item of a walk can be passed over")
  func skip() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space e v
      see 1 van 2
      press Esc
      see overslaan
      press n
      see 2 van 2
      see R2025-6
      """)
    #expect(journey.recorded.isEmpty)
  }

  @Test("What was carried over and changed is no longer called so; what is out of sight is counted")
  func changed() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space e v
      type 10-6-2025
      press Tab Space Tab Tab Tab Tab Tab Right Right Right Space
      see nog 4 velden hieronder
      press Tab
      type https://voorbeeld.nl/verslag
      press PgDn
      see velden hierboven
      press Esc v
      see Overgenomen      datum en bewijs van R2025-3
      see hieronder
      type 0
      see Overgenomen      bewijs van R2025-3
      """)
  }

  @Test("It can count for one of several addressees, whose official it then names")
  func addressee() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("v", on: "R2025-3")
    try journey.walk(
      """
      press Tab Space Tab Tab Tab Tab
      type directeur X
      press PgDn
      see Geldt voor
      type partners
      press Enter o
      see Opgeslagen.
      """)
    let parties = journey.workplace.store.recorded.map(\.submission.party)
    #expect(parties == ["betrokken-partners", "betrokken-partners"])
  }

  @Test("A later date asks for a reason and is a proposal of its own")
  func moved() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("v", on: "R2025-3")
    try journey.walk(
      """
      press Tab Tab Tab Tab
      type 1-10-2025
      press Esc o
      see Opgeslagen.
      press e v Tab Tab Tab Tab
      type 1-12-2025
      see Reden
      press Esc o
      see er ontbreekt een reden
      press Tab
      type later gestart
      see Een voorstel: telt pas als een mandaathouder het vaststelt.
      press Esc o
      see Opgeslagen. Het telt als een mandaathouder het vaststelt.
      """)
    #expect(journey.recorded == ["Termijn: 1 oktober 2025", "Voorstel: termijn: 1 december 2025"])
  }

  @Test("An inspector books it from a letter")
  func booked() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e v Tab Right Space
      see voortgang melden doet alleen een dossierhouder
      press PgDn
      """)
    try journey.walk("type 2025-04-24")
    try journey.walk("press Down")
    #expect(journey.text.contains("▸ "))
  }

  @Test("A date that is none is refused where it stands, with examples")
  func noDate() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v
      type 31-2-2025
      press Tab Space
      see geen datum; bijv. 24-4-2025
      press Esc o
      see ‘31-2-2025’ bestaat niet: februari 2025 heeft 28 dagen.
      cursor Datum
      """)
    #expect(journey.recorded.isEmpty)
  }
}
