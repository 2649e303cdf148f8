import Canvas
import Testing
import Text

@testable import Interface

@Suite("The action table")
struct ActionTableTests {
  @Test(
    "Every action has a key or a letter of the menu, a title, a sentence and a twin or a reason",
    arguments: Action.all)
  func complete(_ action: Action) {
    #expect(!action.keys.isEmpty || action.place != nil)
    for phrase in [action.title, action.hint, action.help] {
      #expect(!phrase.dutch.isEmpty)
      #expect(phrase.english?.isEmpty == false)
    }
    #expect(action.help.dutch.hasSuffix("."))
    switch action.twin {
    case .command(let command): #expect(!command.isEmpty)
    case .none(let reason): #expect(reason.english?.isEmpty == false)
    }
  }

  @Test(
    "Ids and keys are each of one action; only / filters a list and searches a text, and the pages of drafts and proposals and what tells of one subject have letters of their own, as forms have"
  )
  func distinct() {
    #expect(Set(Action.all.map(\.id)).count == Action.all.count)
    let own: [Action] =
      [.find, .narrow, .decide, .resume, .keepDraft, .discardDraft, .subject] + Action.inForms
    let keys = Action.all.filter { !own.contains($0) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Action.find.keys == Action.filter.keys)
    #expect(Action.narrow.keys == Action.filter.keys)
  }

  @Test(
    "On no screen has a key two actions",
    arguments: ["j", "Enter", "D", "?", ": ", "1", "3", "3 Enter", "4", "5", "6"])
  func oneMeaning(_ key: String) throws {
    var journey = try Journey.shipped(132, 43)
    try journey.walk("press \(key)")
    let keys = journey.model.offers.flatMap(\.action.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("Letters first: no action lives only on a function key, Alt or the mouse")
  func letters() {
    for action in Action.all {
      let isReachable =
        action.place != nil
        || action.keys.contains { key in
          switch key {
          case .function, .alt, .paste: false
          case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
            .down,
            .left, .right, .home, .end, .pageUp, .pageDown, .control:
            true
          }
        }
      #expect(isReachable, "\(action.title.dutch)")
    }
  }

  @Test("What any screen offers stands in the table")
  func offered() throws {
    var journey = try Journey.shipped()
    for step in [
      "press j", "press Enter", "press ?", "press Esc 1", "press 3", "press Enter", "press 4",
      "press 5", "press 6",
    ] {
      try journey.walk(step)
      for offer in journey.model.offers { #expect(Action.all.contains(offer.action)) }
    }
  }

  @Test("No key is left unanswered: something changes, or a sentence says why not")
  func answered() throws {
    let names =
      (33...126).map { String(UnicodeScalar(UInt8($0))) } + [
        "Space", "Enter", "Esc", "Tab", "BackTab", "Backspace", "Del", "Ins", "Up", "Down", "Left",
        "Right", "Home", "End", "PgUp", "PgDn", "F1", "F2", "F12", "C-a", "C-c", "C-e", "C-x",
        "A-x",
      ]
    for opening in [
      "press j", "press j Enter j", "press D j", "press ? j", "press 1 j", "press 1 Enter j",
      "press 3 j", "press 3 Enter j", "press 4 g j", "press 5 j", "press 5 Tab j", "press 6 j",
    ] {
      var opened = try Journey.shipped()
      try opened.walk(opening)
      for name in names {
        var journey = opened
        let before = journey.frame
        journey.press(try #require(Key(name: name)))
        #expect(journey.frame != before || journey.hasEnded, "\(opening), then \(name)")
      }
    }
  }
}
