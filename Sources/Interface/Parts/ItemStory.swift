internal import FollowUp
internal import Text

/// What is said of an item below a list: how often it came up, and what stands out.
struct ItemStory {
  private let row: Int
  private let world: World

  init(_ row: Int, in world: World) {
    self.row = row
    self.world = world
  }

  /// How often it came up and what stands out, in sentences; then the same in fewer words, for where
  /// that does not fit: how often stands in a column as well.
  var tellings: [[Clean]] {
    [[history, headline], [headline], [history]].map { $0.filter { !$0.isEmpty } }
      .filter { !$0.isEmpty }
  }

  /// `Vierde keer (2015, 2019, 2021, 2025; koppeling afgeleid).`
  var history: Clean {
    for flag in world.flags(at: row) {
      if case .repeated(let times, let reports, let isInferred) = flag.finding {
        return repeated(times, in: reports, isInferred)
      }
    }
    return .empty
  }

  private func repeated(_ times: Int, in reports: [Report.ID], _ isInferred: Bool) -> Clean {
    var years: [String] = []
    for report in reports {
      guard let year = world.dossier.report(report)?.issued?.latest.year else { continue }
      if years.last != String(year) { years.append(String(year)) }
    }
    let listed = years.joined(separator: ", ")
    let (dutch, english) = (Ordinal.word(times, in: .dutch), Ordinal.word(times, in: .english))
    return world.say(
      Phrase(
        "\(dutch) keer (\(listed)\(isInferred ? "; koppeling afgeleid" : "")).",
        "\(english) time (\(listed)\(isInferred ? "; link inferred" : ""))."
      ).atStart)
  }

  /// The sentence of what stands out most, also where the heading or the column says it already.
  private var headline: Clean {
    guard let flag = Headline(world.flags(at: row))?.flag else { return .empty }
    let words = FlagWords(flag, in: world.dossier)
    return Clean(
      flag.isCertain ? words.statement(world.language) : words.sentence(world.language))
  }
}

extension Recommendation {
  /// What `y` copies of an item: number, title and what was asked.
  func copy(_ language: Language) -> String {
    "\(id.text)  \(title(language))\n\(text(language))"
  }
}

extension Recommendation.Kind {
  /// One word: `oproep`.
  var name: Phrase { noun.one }
}
