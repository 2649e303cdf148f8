internal import Canvas
internal import FollowUp
internal import Text

/// What saving would do, what is still needed and what is coming: told before it is saved.
struct Outlook {
  private struct Part {
    let label: Phrase
    let text: Clean
    let style: Style
  }

  private let parts: [Part]
  private let stage: Stage

  init(_ form: Form, _ sheet: Sheet, _ stage: Stage) {
    let words = OutlookWords(form, sheet)
    let needed = words.needed
    self.stage = stage
    parts = [
      Part(
        label: Phrase("Na opslaan", "After saving"), text: stage.say(words.afterSaving),
        style: .heading),
      Part(
        label: Phrase("Nog nodig", "Still needed"), text: stage.say(needed.sentence),
        style: needed.isRefused ? .red : .yellow),
      Part(label: Phrase("Komt eraan", "Coming"), text: stage.say(words.coming), style: .ordinary),
    ]
  }

  private var width: Int { FormLayout.textWidth(stage) }

  /// How many rows it would like.
  var wanted: Int { parts.reduce(0) { $0 + Wrap.lines($1.text, width: width).count } }

  /// On one line, where there is no room for more: what is needed, else what changes, by its name.
  var line: TextLine {
    guard let told = [parts[1], parts[0], parts[2]].first(where: { !$0.text.isEmpty }) else {
      return []
    }
    return TextLine(stage.say(told.label) + ": ", .quiet) + TextLine(told.text, told.style)
  }

  /// A row for each; the first that needs more gets what is left.
  func put(on frame: inout Frame, in area: Rect) {
    let told = parts.filter { !$0.text.isEmpty }
    var spare = area.rows - told.count
    var rest = area
    for part in told {
      let lines = Wrap.lines(part.text, width: width)
      let rows = min(lines.count, 1 + max(0, spare))
      spare -= rows - 1
      put(part, Array(lines.prefix(rows)), isCut: rows < lines.count, on: &frame, in: &rest)
    }
  }

  private func put(
    _ part: Part, _ lines: [Clean], isCut: Bool, on frame: inout Frame, in area: inout Rect
  ) {
    var rows = area.takeTop(lines.count)
    frame.put(
      TextLine(Clean("  ") + stage.say(part.label), .quiet), in: rows.takeLeft(FormLayout.indent))
    for (row, line) in lines.enumerated() {
      let goesOn = isCut && row == lines.count - 1 && line.width + 2 <= width
      frame.put(goesOn ? line + " " + .ellipsis : line, part.style, in: rows, row: row)
    }
  }
}
