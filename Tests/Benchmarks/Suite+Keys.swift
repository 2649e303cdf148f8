import FollowUp

/// How long keys take on a large dossier; 16 ms is one frame.
extension Suite {
  func keystrokes(at count: Int) throws {
    guard let day = Day(Contenders.asOf) else { return }
    var keys = try Keystrokes(folder: "\(workplace.path)/dossier", asOf: day)
    print("\nOpening \(count) recommendations within the program      ms")
    for part in keys.parts { row(part.name, [Times.text(Times([part.time]).best)]) }
    print("\nA key at \(count) recommendations, 132x43                ms  worst key  answer, ms")
    for errand in Errand.all {
      let costs = keys.type(errand.keys)
      let worst = costs.max { $0.frame < $1.frame }
      let answers = Times(costs.map(\.answer)).worst
      row(
        errand.name,
        [
          Times.text(Times(costs.map(\.frame)).worst), worst?.key ?? "",
          answers > 0 ? Times.text(answers) : "",
        ])
    }
  }
}

/// Keys that belong together; each begins where the one before it ended.
private struct Errand {
  let name: String
  let keys: [String]

  init(_ name: String, _ keys: [String]) { (self.name, self.keys) = (name, keys) }

  static let all = screens + filters + lists + forms

  private static let screens = [
    Errand("overview", ["1", "j", "j", "2"]),
    Errand("chains", ["3", "j", "+", "Enter", "Esc", "/"] + letters("zorg") + ["Esc", "2"]),
    Errand("timeline", ["4", "j", "]", "v"] + letters("politie") + ["Esc", "2"]),
    Errand("answers", ["5", "j", "Tab", "v"] + letters("2019") + ["Enter", "j", "i", "Esc", "2"]),
    Errand("documents", ["D", "j", "Enter", "Esc", "Esc"]),
    Errand("parties", ["6", "j", "d", "Esc", "2"]),
  ]

  private static let filters = [
    Errand("filter on what stands out", ["/"] + letters("attendering:R3") + ["Enter"]),
    Errand("filter on what is new", ["Esc", "/"] + letters("nieuw:2024-01-01") + ["Enter"]),
    Errand("filter on a figure", ["Esc", "/"] + letters("cijfer:herhaald") + ["Enter"]),
    Errand("filter on a party", ["Esc", "/"] + letters("partij:politie") + ["Enter"]),
    Errand("filter on a promise", ["Esc", "/"] + letters("toezegging:termijn") + ["Enter"]),
    Errand("filter on a term", ["Esc", "/"] + letters("termijn:<30d") + ["Enter"]),
    Errand("filter on what changed", ["Esc", "/"] + letters("sinds:2024-01-01") + ["Enter"]),
    Errand("filter, letter by letter", ["Esc", "/"] + letters("meldkamer") + ["Enter"]),
    Errand("filter on two fields", ["Esc", "/"] + letters("stand:open,leeftijd:>4j") + ["Enter"]),
  ]

  private static let lists = [
    Errand("moving and paging", ["Esc", "j", "j", "PgDn", "PgDn", "G", "g", "j"]),
    Errand("grouping and sorting", ["v", "v", "v", "s", "s", "S"]),
    Errand("opening and closing a detail", ["Enter", "PgDn", "Esc"]),
  ]

  private static let forms = [
    Errand("the menu of what can be recorded", ["e", "j", "j", "k"]),
    Errand("a form: progress, text, date", ["v", "Tab", "Space", "Tab"] + letters("gedaan")),
    Errand("a picker that finds", openPicker + letters("meldkamer")),
    Errand("a picker that finds nothing", openPicker + letters("zzzq")),
    Errand(
      "marking a part of the list", ["Esc", "w", "/"] + letters("leeftijd:>14j") + ["Enter", "*"]),
    Errand("one form for all that is marked", ["e", "n"] + letters("samen")),
  ]

  private static let openPicker = ["Esc", "w", "e", "l", "Space", "Tab"]

  private static func letters(_ text: String) -> [String] { text.map(String.init) }
}
