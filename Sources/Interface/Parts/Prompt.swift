internal import Canvas
internal import FollowUp
internal import Text

/// A question that is answered by typing one line, below whatever screen is in sight.
struct Prompt: Sendable {
  enum Purpose: Sendable {
    /// The reference day.
    case day
    /// The file for what is exported.
    case file(ReportRequest)
    /// What to look for in the text that is read.
    case find
  }

  let purpose: Purpose
  var field: TextField
  /// Why the last answer was no answer.
  var complaint: Phrase?

  init(_ purpose: Purpose) {
    self.purpose = purpose
    field =
      switch purpose {
      case .day, .find: TextField()
      case .file(let request): TextField(Clean(request.fileName))
      }
  }

  /// How many lines it takes in `columns`: the field, and below it what is wrong or, where there is
  /// no room beside the field, what the answer means.
  func rows(in columns: Int) -> Int { complaint == nil && columns >= Self.roomy ? 1 : 2 }

  /// From this width on, field and meaning stand side by side.
  static let roomy = 60

  var label: Phrase {
    switch purpose {
    case .day: Phrase("Peildatum", "Reference day")
    case .file: Phrase("Bestand", "File")
    case .find: Phrase("Zoek", "Search")
    }
  }

  /// What Enter will do with what stands there.
  func preview(in world: World) -> Phrase {
    switch purpose {
    case .day: previewOfDay(in: world)
    case .file(let request): request.summary
    case .find: Phrase("een woord in deze tekst", "a word in this text")
    }
  }

  private func previewOfDay(in world: World) -> Phrase {
    guard !field.isEmpty else { return Phrase("bijv. 24-4-2025, april 2025", "e.g. 24-4-2025") }
    // While one types most texts are no date yet: only Enter makes a complaint of it.
    let day = try? DayEntry.read(field.text.text, on: world.today)
    return day?.weekdayPhrase ?? Phrase("", "")
  }
}

extension ReportRequest {
  /// What stands in the field at first: `punten-2025-06-24.txt`; a text to take along is Markdown.
  var fileName: String {
    switch subject {
    case .list: return named("punten", "items", "txt")
    case .item(let row, _):
      let name = board.dossier.recommendations[row].id.text
      return named(name, name, "txt")
    case .overview: return named("overzicht", "overview", "md")
    case .chains: return named("ketens", "chains", "txt")
    case .chain(let number): return named("keten-\(number)", "chain-\(number)", "md")
    case .timeline: return named("tijdlijn", "timeline", "txt")
    case .answers: return named("antwoord", "answers", "txt")
    case .parties: return named("partijen", "parties", "txt")
    case .documents: return named("stukken", "documents", "txt")
    }
  }

  private func named(_ dutch: String, _ english: String, _ form: String) -> String {
    "\(language == .dutch ? dutch : english)-\(board.day.iso).\(form)"
  }

  /// What will be written.
  var summary: Phrase {
    switch subject {
    case .list: Phrase("de getoonde punten als tekst", "the items shown, as text")
    case .item: Phrase("dit punt als tekst", "this item, as text")
    case .overview:
      Phrase("het overzicht van de opvolging; .md of .txt", "the overview; .md or .txt")
    case .chains: Phrase("alle ketens als tekst", "all chains, as text")
    case .chain:
      Phrase("het uittreksel van deze keten; .md of .txt", "this chain's excerpt; .md or .txt")
    case .timeline: Phrase("deze tijdlijn als tekst", "this timeline, as text")
    case .answers: Phrase("brief en antwoord als tekst", "letter and response, as text")
    case .parties: Phrase("de partijen als tekst", "the parties as text")
    case .documents: Phrase("de lijst van stukken als tekst", "the list of documents, as text")
    }
  }
}

/// Answering the question.
extension Model {
  mutating func answerPrompt(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .control("c"): prompt = nil
    case .enter: return acceptPrompt()
    case .character, .control, .alt, .paste, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function:
      if prompt?.field.take(key) == true {
        prompt?.complaint = nil
      } else {
        notice = Notice.refused(key.refused(because: Notice.typing))
      }
    }
    return []
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.field.text.text
    switch prompt.purpose {
    case .day: return acceptDay(text)
    case .file(let request):
      guard !prompt.field.isEmpty else {
        self.prompt?.complaint = Phrase("Typ een bestandsnaam.", "Type the name of a file.")
        return []
      }
      self.prompt = nil
      notice = Notice.exporting(text)
      return [.export(request, path: text)]
    case .find:
      self.prompt = nil
      var screen = top
      let wishes = screen.find(text, on: stage)
      top = screen
      return grant(wishes)
    }
  }

  private mutating func acceptDay(_ text: String) -> [Effect] {
    if text.isEmpty {
      prompt = nil
      return reckon(world.today)
    }
    do throws(DateRefusal) {
      let day = try DayEntry.read(text, on: world.today)
      prompt = nil
      return reckon(day)
    } catch {
      prompt?.complaint = error.phrase
      return []
    }
  }
}
