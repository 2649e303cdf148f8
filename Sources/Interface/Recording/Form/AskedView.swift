internal import Canvas
internal import FollowUp
internal import Text

/// What was asked and where it stands now: in sight while one types.
struct AskedView {
  private let asked: [Clean]
  private var label = FieldName.asked.name
  /// What else should be known, each under its label.
  private let rest: [(label: Phrase, lines: [Clean])]
  private let width: Int
  private let stage: Stage

  init(_ sheet: Sheet, _ told: [Told], width: Int, _ stage: Stage) {
    self.stage = stage
    self.width = width
    guard let item = sheet.item else {
      (asked, rest) = ([], [])
      return
    }
    guard !sheet.isBulk else {
      asked = sheet.titles.map { stage.say($0).cut(to: width) }
      (label, rest) = (Noun.item.many.atStart, [])
      return
    }
    asked = Wrap.lines(stage.say(item.text), width: width)
    let present = Told(label: Phrase("Nu", "Now"), text: sheet.present)
    let story = stage.size.rows < Self.roomy ? [] : sheet.story
    rest = ([present] + story + told).map { one in
      (one.label, Array(Wrap.lines(stage.say(one.text), width: width).prefix(2)))
    }
  }

  /// From this height on the whole story stands there.
  private static let roomy = 36

  /// How many rows it would like, with an empty one below.
  var wanted: Int { asked.isEmpty ? 0 : asked.count + told + 1 }

  private var told: Int { rest.reduce(0) { $0 + $1.lines.count } }

  /// What was asked gives way first.
  func put(on frame: inout Frame, in area: Rect) {
    guard !asked.isEmpty, area.rows > 1 else { return }
    var area = area
    let room = max(1, area.rows - told - (area.rows < 4 ? 0 : 1))
    put(label, shown(room), on: &frame, in: &area)
    for one in rest { put(one.label, one.lines, on: &frame, in: &area) }
  }

  private func shown(_ room: Int) -> [Clean] {
    guard asked.count > room else { return asked }
    let last = (asked[room - 1] + " " + asked[room]).cut(to: width)
    return asked.prefix(room - 1) + [last]
  }

  private func put(
    _ label: Phrase, _ lines: [Clean], on frame: inout Frame, in area: inout Rect
  ) {
    var rows = area.takeTop(lines.count)
    let left = rows.takeLeft(FormLayout.indent)
    frame.put(TextLine(Clean("  ") + stage.say(label), .quiet), in: left)
    for (row, line) in lines.enumerated() { frame.put(line, in: rows, row: row) }
  }
}

/// Something that is told beside what is asked.
struct Told: Sendable {
  let label: Phrase
  let text: Phrase
}

extension Sheet {
  /// Whether one form is filled in for several items.
  var isBulk: Bool {
    let manner = request.kind.recipe.manner
    return request.items.count > 1 && (manner == .each || manner == .together)
  }

  /// The items, each in a line.
  var titles: [Phrase] {
    request.items.prefix(12).compactMap { id in
      world.row(of: id).map { row in
        let title = world.dossier.recommendations[row].title
        return Phrase("\(id)  \(title.dutch)", "\(id)  \(title(.english))")
      }
    }
  }

  /// Answer, commitments, evidence and judgement, each in a line.
  var story: [Told] {
    let lines = row.flatMap { world.board.story(at: $0) }?.lines ?? []
    return lines.dropFirst().map { Told(label: $0.field.name, text: $0.text) }
  }
}

extension Sheet {
  /// Where the item stands: its state, its last report and its date.
  var present: Phrase {
    guard let standing else { return Phrase("nog niet op de lijst", "not on the list yet") }
    let parts = [state(standing), lastClaim, lastJudgement, dueDate].compactMap(\.self)
    return Phrase(
      parts.map(\.dutch).joined(separator: "; "),
      parts.map { $0(.english) }.joined(separator: "; "))
  }

  /// `niet beantwoord in de beleidsreactie van 24-04-2025`
  private func state(_ standing: Standing) -> Phrase {
    guard standing.state == .awaitingResponse, standing.isUnanswered,
      let letter = situation?.responses.last,
      let document = world.dossier.document(letter.document), let date = letter.date
    else { return standing.short }
    return Phrase(
      "niet beantwoord in de \(document.kind) van \(date.figures(.dutch))",
      "not answered in the letter of \(date.figures(.english))")
  }

  private var lastClaim: Phrase? {
    situation?.seats.compactMap { $0.claims.last }.last.map { claim in
      let day = claim.day.map { " \($0.figures)" } ?? ""
      return Phrase(
        "gemeld: \(claim.value.value.short.dutch)\(day)",
        "reported: \(claim.value.value.short(.english))\(day)")
    }
  }

  private var lastJudgement: Phrase? {
    situation?.seats.compactMap { $0.assessments.last }.last.map { judged in
      let day = judged.day.map { " \($0.figures)" } ?? ""
      return Phrase(
        "oordeel: \(judged.value.value.short.dutch)\(day)",
        "judged: \(judged.value.value.short(.english))\(day)")
    }
  }

  private var dueDate: Phrase? {
    target.map {
      Phrase("termijn \($0.figures(.dutch))", "due \($0.figures(.english))")
    }
  }
}
