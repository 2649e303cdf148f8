/// The facts a flag rests on, found again in its situation when somebody asks why.
extension Situation {
  /// The documents that the flag's facts were booked from, then those that make it uncertain,
  /// each once.
  package func documents(behind flag: Flag) -> [Document.ID] {
    let documents = sources(behind: flag).compactMap(\.document) + flag.doubt.documents
    return documents.withoutRepeats
  }

  /// The position that the flag rests on.
  func answer(behind flag: Flag) -> Dated<Position>? {
    switch flag.code {
    case .r2, .r3, .r8, .r13, .d7, .c4: rows(of: flag, \.positions).last
    case .r1, .r1Possible, .r1Soon, .r4, .r5, .r6, .r7, .r9, .r10, .r11, .r12a, .r12b, .r12c,
      .r12d, .r12e, .r12f, .r14, .r14Possible, .r14k, .r14kPossible, .r15, .c1, .c2, .c3, .d1, .d2,
      .d3, .d4, .d5, .d6, .d8:
      nil
    }
  }

  private func sources(behind flag: Flag) -> [Source] {
    switch flag.code {
    case .r2: answers(flag) + judgements(flag)
    case .r3, .r8, .d7: answers(flag)
    case .r13: answers(flag) + judgements(flag) + claims(flag)
    case .c4: answers(flag) + closures(flag)
    case .r4: responses.map { Source(document: $0.document, confidence: .sourceText) }
    case .r5, .r6, .r15: targets(flag) + commitments.map(\.commitment.source)
    case .r7, .r9: claims(flag) + judgements(flag)
    case .r10, .r11, .r14k, .r14kPossible: line.links.map(\.source)
    case .c1, .c2, .c3, .d5: closures(flag) + judgements(flag)
    case .r1, .r1Possible, .r1Soon, .r12a, .r12b, .r12c, .r12d, .r12e, .r12f, .r14, .r14Possible,
      .d1, .d2, .d3, .d4, .d6, .d8:
      [item.source]
    }
  }

  private func answers(_ flag: Flag) -> [Source] {
    rows(of: flag, \.positions).compactMap(\.source)
  }
  private func claims(_ flag: Flag) -> [Source] { rows(of: flag, \.claims).compactMap(\.source) }
  private func targets(_ flag: Flag) -> [Source] { rows(of: flag, \.targets).compactMap(\.source) }

  private func judgements(_ flag: Flag) -> [Source] {
    rows(of: flag, \.assessments).compactMap(\.source)
  }

  private func closures(_ flag: Flag) -> [Source] {
    rows(of: flag, \.closures).compactMap(\.source)
  }

  /// The rows of the addressee that the flag is about, or of all when it names none.
  private func rows<Value>(of flag: Flag, _ path: (Seat) -> [Dated<Value>]) -> [Dated<Value>] {
    seats.filter { flag.party == nil || $0.party == flag.party }.flatMap(path)
  }
}
