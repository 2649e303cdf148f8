internal import Text

/// *Antwoord*: the position of the ministry, and which passages of its letter answer the item.
extension StoryTeller {
  var answeredLine: StoryLine {
    if let position = positions.last {
      return StoryLine(field: .answered, date: position.date, text: answer(position))
    }
    if let response = situation.responses.last {
      return StoryLine(field: .answered, date: response.date, text: passedOver)
    }
    return StoryLine(field: .answered, date: nil, text: expected)
  }

  var answeredBlock: StoryBlock? {
    let source = positions.last?.source ?? situation.responses.last.map(source)
    let entries = positions.map(entry) + mappingEntries + responseEntries
    guard !entries.isEmpty else { return nil }
    return StoryBlock(
      .answered, title: answeredTitle, margin: place(source), follows: document(source), entries)
  }

  private var answeredTitle: Phrase {
    guard let answer = standing.answer else { return FieldName.answered.name }
    return Phrase(
      "Antwoord: \(answer == .unknown ? "niet vastgesteld" : answer.short.dutch)",
      "Answer: \(answer == .unknown ? "not established" : answer.short(.english))")
  }

  /// `deels. Complexiteit erkend, geen verdeling vastgelegd.`
  private func answer(_ position: Dated<Position>) -> Phrase {
    guard let mapping else { return said(position) }
    let answer = standing.answer ?? .unknown
    return Phrase(
      "\(answer.short.dutch). \(mapping.reason.dutch)",
      "\(answer.short(.english)). \(mapping.reason(.english))")
  }

  private var passedOver: Phrase {
    guard let mapping else {
      return Phrase(
        "geen: de reactie gaat niet op dit punt in", "none: passed over in the response")
    }
    return Phrase("geen. \(mapping.reason.dutch)", "none. \(mapping.reason(.english))")
  }

  private var expected: Phrase {
    guard let due = standing.responseDue else { return Phrase("nog geen", "none yet") }
    return due < board.day
      ? Phrase(
        "nog geen; de termijn liep tot \(due.words(.dutch))",
        "none yet; it was due on \(due.words(.english))")
      : Phrase(
        "nog geen; verwacht tot en met \(due.words(.dutch))",
        "none yet; due by \(due.words(.english))")
  }

  /// The position in full, with whose it is when somebody else said it (A9, A20).
  private func said(_ position: Dated<Position>) -> Phrase {
    let general =
      position.value.general
      ? Phrase("over het rapport als geheel", "about the report as a whole") : nil
    let speaker = position.speaker.flatMap(outsider).map {
      Phrase("gegeven door \($0.dutch)", "given by \($0(.english))")
    }
    return joined([position.value.value.long(for: item.kind), general, speaker], by: ", ")
  }

  /// The name of who said it, when that is none of those who were asked (A9).
  private func outsider(_ speaker: Party.ID) -> Phrase? {
    let asked = situation.seats.contains { $0.party == speaker || $0.isNameless }
    return asked ? nil : dossier.partyInSentence(speaker)
  }

  private func entry(_ position: Dated<Position>) -> StoryEntry {
    let booked = position.isBooked ? Phrase("geboekt uit de brief", "booked from the letter") : nil
    let head = Phrase(
      "Standpunt: \(said(position).dutch)", "Position: \(said(position)(.english))")
    let reason = position.value.reason.map { Phrase($0, nil) }
    let text = event(position.event)?.text
    return StoryEntry(
      sentences([joined([head, booked], by: ", "), reason, text]),
      margin: position.date?.inFigures,
      follows: document(position.source))
  }

  private var mappingEntries: [StoryEntry] {
    guard let mapping else { return [] }
    let why = Phrase(
      "Waarom \(mapping.coverage.answer.short.dutch) (\(mapping.confidence.short.dutch)): "
        + mapping.reason.dutch,
      "Why \(mapping.coverage.answer.short(.english)) (\(mapping.confidence.short(.english))): "
        + mapping.reason(.english))
    return [StoryEntry(why)] + mapping.passages.compactMap(passage)
  }

  private func passage(_ id: Passage.ID) -> StoryEntry? {
    guard let passage = dossier.passages.first(where: { $0.id == id }) else { return nil }
    return StoryEntry(
      label: Phrase(id.text, nil),
      Phrase(
        "\(passage.kind.short.dutch): \(passage.text.dutch)",
        "\(passage.kind.short(.english)): \(passage.text(.english))"),
      margin: passage.source.locator.map { Phrase($0, nil) }, follows: document(passage.source))
  }

  /// The letters, where no position tells what they say.
  private var responseEntries: [StoryEntry] {
    guard positions.isEmpty else { return [] }
    return situation.responses.map { response in
      StoryEntry(
        response.summary,
        margin: response.date?.inFigures,
        follows: .document(response.document))
    }
  }

  private func source(_ response: Response) -> Source {
    Source(document: response.document, confidence: .sourceText)
  }
}

extension Mapping.Coverage {
  /// The answer that this is.
  package var answer: Answer {
    switch self {
    case .full: .full
    case .partly: .partly
    case .none: .none
    }
  }
}
