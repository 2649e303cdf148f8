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

  /// How often it came up and what stands out, in sentences.
  var sentence: Clean {
    Clean.joined([history, headline].filter { !$0.isEmpty }, separator: " ")
  }

  /// `Vierde keer: 2015, 2019, 2021 en 2025. …`
  var history: Clean {
    world.flags(at: row).first { $0.code == .r10 }
      .map { Clean(FlagWords($0, in: world.dossier).statement(world.language)) } ?? .empty
  }

  /// The sentence of what stands out most, also where the heading or the column says it already.
  private var headline: Clean {
    Headline(world.flags(at: row))
      .map { Clean(FlagWords($0.flag, in: world.dossier).sentence(world.language)) } ?? .empty
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
