import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Fields and forms at any size")
struct FormFieldTests {
  @Test("Tab and Enter go on, Shift-Tab back, arrows leave a line, after the last comes what to do")
  func moving() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e n
      cursor Notitie
      press Tab
      cursor Datum
      press BackTab
      cursor Notitie
      see Enter nieuwe regel
      press Tab Up
      cursor Notitie
      type a
      press Tab Enter Enter Enter
      see opslaan
      press x
      see kies o, c of w; met Esc typt u verder
      press Esc
      see ( ) er wordt iets beloofd
      press F5
      see doet hier niets
      """)
  }

  @Test("In a text Enter begins a new line, and what is pasted or edited keeps its paragraphs")
  func paragraphs() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.editor = { $0 + "\n\nslot\n" }
    try journey.walk("press e n\ntype eerste\npress Enter\ntype tweede")
    journey.press(.paste("\r\nderde"))
    try journey.walk("press C-e Esc o\nsee Opgeslagen.")
    #expect(journey.last?.text?.dutch == "eerste\ntweede\nderde\n\nslot")
  }

  @Test("A file that is not there is told when one leaves its field, in red below it")
  func noSuchFile() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.files = ["verslag.pdf": "abc"]
    try journey.walk(
      """
      press e b Space Tab
      type verslg.pdf
      hide dat bestand is er niet
      press Tab
      see dat bestand is er niet
      press BackTab C-u
      type verslag.pdf
      press Tab
      hide dat bestand is er niet
      """)
  }

  @Test("A wrong date that is too long for its field shows its beginning, with a hint beside it")
  func longDate() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v
      type ergens in het voorjaar, of daarna
      see bijv. 24-4-2025, over 3 maanden
      press Tab
      see ergens in het voorjaa
      see geen datum; bijv. 24-4-2025
      """)
  }

  @Test("F1 helps in any field, ? where it is no character of the answer; Esc goes back to it")
  func help() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e n ?
      cursor Notitie
      press F1
      see Hulp: de toetsen van dit scherm
      see Ctrl-E
      press Esc
      see Notitie
      press Esc ?
      see Hulp
      press Esc
      see opslaan
      """)
    #expect(journey.workplace.drafts.first?.fields.last?.text == "?")
  }

  @Test("Esc once too often leaves the form, not the filter of the list")
  func escapeTwice() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("n", on: "R2025-3")
    try journey.walk(
      """
      press Esc Esc
      see 1 van 37
      see U bent terug. Nog eens Esc: filter uit.
      press Esc
      see 37 punten
      """)
  }

  @Test("In choices only space chooses, and a second time lets go")
  func choices() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v Tab x
      see spatie kiest, pijlen lopen, Tab gaat verder
      press Space
      see (•) niet gestart
      press Space
      see ( ) niet gestart
      """)
  }

  @Test("What is picked can be taken away and sought again; a slip of the pen finds the nearest")
  func picking() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("l", on: "R2025-1")
    try journey.walk(
      """
      press Tab
      type R2025-33
      see R2025-3
      press C-u
      type grijpen
      see R2025-3 Niemand bevoegd
      press Down Enter
      press BackTab
      cursor R2025-3
      press Backspace
      type 2015
      see R2015-1
      """)
  }

  @Test("On forty columns there is one field at a time, with its place among them")
  func narrow() throws {
    var journey = try Staff.journey(Staff.official, 40, 10)
    try journey.walk(
      """
      press e
      see Bijwerken · R2025-3
      press v
      see Voortgang melden
      see 1 van 8
      type 12-6-2025
      see donderdag 12 juni 2025
      press Tab
      see Voortgang
      see 2 van 8
      press Right Space Tab
      type gedaan
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded == ["Melding: in uitvoering"])
  }

  @Test("No size breaks a form", arguments: [40, 59, 60, 79, 110, 250])
  func sizes(_ columns: Int) throws {
    for kind in FormKind.allCases {
      var journey = try Staff.journey(Staff.inspector)
      journey.open(.form(FormRequest(kind, on: ["R2025-1"])))
      for rows in [10, 15, 16, 24, 60] {
        journey.send(.resized(Size(columns: columns, rows: rows)))
        try journey.walk("press Tab Down Right Space Tab")
        let frame = journey.frame
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(Rect(frame.size).contains(cursor)) }
      }
    }
  }

  @Test("Every form says what it needs while nothing is filled in", arguments: FormKind.allCases)
  func empty(_ kind: FormKind) throws {
    let journey = try Staff.journey(Staff.inspector)
    let form = Form(FormRequest(kind, on: ["R2025-1"]), in: journey.model.world)
    let sheet = form.sheet(in: journey.model.world)
    let fields = kind.recipe.fields(sheet)
    #expect(!fields.isEmpty)
    #expect(fields.allSatisfy { Clean($0.label.dutch).width <= 16 })
    #expect(Set(fields.map(\.slot)).count == fields.count)
    do throws(Gap) {
      _ = try form.submissions(in: journey.model.world)
      Issue.record("\(kind) records nothing that was filled in")
    } catch {
      #expect(fields.map(\.slot).contains(error.slot))
      #expect(error.sentence.dutch.hasSuffix("."))
    }
  }

  @Test("Hostile text is harmless in every field", arguments: FormKind.allCases)
  func hostile(_ kind: FormKind) throws {
    var journey = try Staff.journey(Staff.inspector)
    journey.open(.form(FormRequest(kind, on: ["R2025-1"])))
    for _ in 0..<8 {
      journey.press(.paste("\u{1B}]0;EVIL\u{07}\u{202E}\u{9B}31m\r\nkwaad"))
      try journey.walk("press Tab")
      for cell in journey.frame.cells {
        #expect(!cell.text.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
  }
}
