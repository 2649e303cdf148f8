import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What is being typed")
struct DraftTests {
  @Test("Every change is kept, by name and as typed, and wiped with the form")
  func kept() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e v
      type 12-6
      press Tab Right Space Tab
      type gedaan
      see Concept bewaard om 14:00.
      """)
    let draft = try #require(journey.workplace.drafts.first)
    #expect(draft.id == "formulier-1.1-progress-R20253")
    #expect(draft.recommendation == "R2025-3")
    let fields = draft.fields.filter { !$0.name.hasPrefix("form") }.map { [$0.name, $0.text] }
    #expect(fields == [["date", "12-6"], ["progress", "inProgress"], ["done", "gedaan"]])
    try journey.walk(
      """
      press Esc w
      see Gewist; er is niets opgeslagen.
      see 37 punten
      """)
    #expect(journey.workplace.drafts.isEmpty)
  }

  @Test("A form goes on where its draft stopped, its walk included")
  func resumed() throws {
    var before = try Staff.journey(Staff.official)
    try before.walk(
      """
      press Space Space Space e v Tab Space Esc v
      type 12-6-2025
      press Tab Right Space Tab
      type half
      """)
    let draft = try #require(before.workplace.drafts.first)
    var after = try Staff.journey(Staff.official, drafts: [draft])
    after.open(.form(resuming: draft))
    try after.walk(
      """
      see Voortgang melden
      see 2 van 3
      see R2025-6
      see donderdag 12 juni 2025
      see (•) in uitvoering
      see half
      press Esc o
      see Opgeslagen.
      """)
    #expect(after.last?.recommendation == "R2025-6")
    #expect(after.last?.text?.dutch == "half")
    #expect(after.workplace.drafts.isEmpty)
    #expect(after.model.world.drafts.isEmpty)
  }

  @Test("Going on with a draft of another window takes it over: first kept here, then gone there")
  func adopted() throws {
    let draft = Draft(
      id: "formulier-9.9-note-R20253", at: Moment(seconds: 0), recommendation: "R2025-3",
      fields: [
        .init("form", "note"), .init("form.item", "R2025-3"), .init("form.seen", ""),
        .init("text", "half"),
      ])
    var journey = try Staff.journey(Staff.official, drafts: [draft])
    journey.workplace.hold(draft)
    let full = Obstacle(.full, Phrase("de schijf is vol", "the disk is full"))
    journey.workplace.draftFailure = full
    try journey.walk("see Concepten: niet opgeslagen\npress v\nsee half")
    #expect(journey.model.world.drafts.isEmpty)
    #expect(journey.workplace.drafts.map(\.id) == [draft.id])
    journey.workplace.draftFailure = nil
    try journey.walk("type  en verder\nsee half en verder")
    #expect(journey.workplace.drafts.map(\.id.text) == ["formulier-1.1-note-R20253"])
    try journey.walk("press Esc o\nsee Opgeslagen.")
    #expect(journey.workplace.drafts.isEmpty)
  }

  @Test("A window that ends while this one is open offers its draft here as well")
  func offered() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.hold(
      Draft(
        id: "formulier-9.9-note-R20253", at: Moment(seconds: 0), recommendation: "R2025-3",
        fields: [.init("form", "note"), .init("form.item", "R2025-3"), .init("text", "half")]))
    try journey.walk("hide Concepten\npress C\nsee Concepten: niet opgeslagen\nsee half")
  }

  @Test("A draft in a walk keeps the items still to come, and says so")
  func rest() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space Space e v Tab Space
      press Esc c
      see Concept bewaard, met 2 punten die nog komen; C haalt het terug.
      press C
      see R2025-3   Voortgang melden · 1 van 3 punten
      press v
      see 1 van 3
      press Esc v
      see 2 van 3
      """)
    #expect(journey.recorded == ["Melding: niet gestart"])
    let kept = try #require(journey.workplace.drafts.first)
    #expect(kept.walk?.dutch == "2 van 3 punten")
  }

  @Test("A draft that is kept is offered again, and the next form of its kind leaves it alone")
  func shelved() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e n
      type eerste
      press Esc c
      see Concept bewaard; deze vermelding is nog niet vastgelegd.
      press e n
      hide eerste
      type tweede
      """)
    #expect(journey.workplace.drafts.map(\.id.text).count == 2)
    #expect(journey.model.world.drafts.map(\.id) == ["formulier-1.1-note-R20253"])
  }

  @Test("A draft of an item that is gone is a form that says so, and keeps its text")
  func vanished() throws {
    let draft = Draft(
      id: "formulier-9-note-X", at: Moment(seconds: 0), recommendation: "X-1",
      fields: [
        .init("form", "note"), .init("form.item", "X-1"), .init("form.seen", ""),
        .init("text", "wat ik schreef"),
      ])
    var journey = try Staff.journey(Staff.official, drafts: [draft])
    journey.open(.form(resuming: draft))
    try journey.walk(
      """
      see wat ik schreef
      press Esc o
      see Dit punt staat niet in het dossier.
      see wat ik schreef
      """)
  }

  @Test("A draft of which no form can be made can still be read")
  func lost() throws {
    let draft = Draft(
      id: "formulier-9-x", at: Moment(seconds: 0), recommendation: nil,
      fields: [.init("form", "nieuw"), .init("text", "wat ik schreef")])
    var journey = try Staff.journey(Staff.official)
    journey.open(.form(resuming: draft))
    try journey.walk(
      """
      see Concept waarvan geen formulier te maken is
      see wat ik schreef
      press y
      copied wat ik schreef
      """)
  }

  @Test("That a draft cannot be kept is said where it is looked for")
  func notKept() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.draftFailure = Obstacle(.full, Phrase("de schijf is vol", "the disk is full"))
    try journey.walk(
      """
      press e n
      type a
      see Het concept is niet bewaard: de schijf is vol.
      """)
  }

  @Test("A form that was never filled in leaves nothing behind")
  func untouched() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press e n Esc
      see 37 punten
      """)
    #expect(journey.workplace.drafts.isEmpty)
  }

  @Test("The editor has the text, and gives it back")
  func editor() throws {
    var journey = try Staff.journey(Staff.official)
    journey.workplace.editor = { $0 + " en meer\n" }
    try journey.walk(
      """
      press e n
      type eerst
      press C-e
      see eerst en meer
      press Tab C-e
      see Ctrl-E doet hier niets: dit is geen tekstveld
      """)
    journey.workplace.editor = { _ in nil }
    try journey.walk(
      """
      press BackTab C-e
      see De editor werkte niet.
      see eerst en meer
      """)
  }
}

extension Journey {
  /// Opens a page that no key leads to yet.
  mutating func open(_ destination: Destination) {
    show { model in model.grant([.open(destination)]) }
  }
}
