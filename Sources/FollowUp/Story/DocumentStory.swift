package import Text

/// A document in a list: what was read of it, and how often it is cited.
package struct DocumentRow: Sendable {
  package let document: Document
  /// The items that rest on it, as places in `dossier.recommendations`.
  package let items: [Int]
  /// The files that were put beside it.
  package let attachments: [Attachment]
}

extension Board {
  /// The documents that there were on the day, newest first; those without a date are always there
  /// and last, those of one day in the order of the dossier.
  package var documents: [Document] {
    dossier.documents.filter { ($0.date?.earliest ?? day) <= day }
      .enumerated().sorted { left, right in
        let days = (left.element.date?.latest.number, right.element.date?.latest.number)
        let (one, other) = (days.0 ?? .min, days.1 ?? .min)
        return one == other ? left.offset < right.offset : one > other
      }.map(\.element)
  }

  /// The same as rows; finding what rests on each takes a look at every event.
  package var documentRows: [DocumentRow] {
    let citing = dossier.citations
    return documents.map { document in
      DocumentRow(
        document: document, items: citing[document.id] ?? [],
        attachments: dossier.attachments.filter { $0.document == document.id })
    }
  }
}

extension Dossier {
  /// One of them; nothing when there is none of that name.
  package func documentRow(_ id: Document.ID) -> DocumentRow? {
    guard let document = document(id) else { return nil }
    return DocumentRow(
      document: document, items: citations[id] ?? [],
      attachments: attachments.filter { $0.document == id })
  }

  /// Which items rest on each document: asked in it, standing in it too, or with something booked
  /// from it.
  fileprivate var citations: [Document.ID: [Int]] {
    var cited: [Document.ID: Set<Int>] = [:]
    for (place, item) in recommendations.enumerated() {
      for document in [item.source.document].compactMap(\.self) + item.alsoIn {
        cited[document, default: []].insert(place)
      }
    }
    for event in events {
      guard let place = index(of: event.recommendation) else { continue }
      let documents = [event.source?.document] + event.evidence.map(\.document)
      for document in documents.compactMap(\.self) { cited[document, default: []].insert(place) }
    }
    return cited.mapValues { $0.sorted() }
  }
}

extension DocumentRow {
  /// The parts of its page: what it is, what was read of it, and where it is cited.
  package func blocks(in dossier: Dossier) -> [StoryBlock] {
    [about, read, files, cited(in: dossier), around(in: dossier)].filter { !$0.entries.isEmpty }
  }

  private var about: StoryBlock {
    let facts: [(Phrase, String?)] = [
      (Phrase("soort", "kind"), document.kind),
      (Phrase("van", "from"), document.issuer),
      (Phrase("aan", "to"), document.addressee),
      (Phrase("ondertekend", "signed"), document.signedBy),
      (Phrase("kenmerk", "reference"), document.reference),
      (Phrase("adres", "address"), document.url),
    ]
    let date = StoryEntry(
      label: Phrase("datum", "date"), document.date?.inFigures ?? Phrase("onbekend", "unknown"))
    return StoryBlock(
      .source, title: Phrase("Stuk", "Document"),
      [date]
        + facts.compactMap { label, fact in
          fact.map { StoryEntry(label: label, Phrase($0, nil)) }
        })
  }

  private var read: StoryBlock {
    // Often the note says no more than the margin does.
    let isSaid =
      document.coverageNote.isEmpty || document.coverageNote == document.coverage.long.dutch
    let note = isSaid ? nil : document.coverageNote
    let texts = [note, document.note].compactMap(\.self)
    return StoryBlock(
      .certainty, title: Phrase("Gelezen", "Read"), margin: document.coverage.long,
      [StoryEntry(document.confidence.long.atStart)] + texts.map { StoryEntry(Phrase($0, nil)) })
  }

  /// The files beside it; their text opens.
  private var files: StoryBlock {
    StoryBlock(
      .shown, title: Phrase("In dit dossier", "In this dossier"),
      margin: Phrase("tekst openen", "open the text"),
      attachments.map { StoryEntry(Phrase($0.name, nil), follows: .attachment($0)) })
  }

  /// The items that rest on it, in the order of the dossier.
  private func cited(in dossier: Dossier) -> StoryBlock {
    let items = items.map { dossier.recommendations[$0] }
    return StoryBlock(
      .history, title: Phrase("Aangehaald bij", "Cited with"),
      margin: Noun.item.counted(items.count),
      items.map { StoryEntry(label: Phrase($0.id.text, nil), $0.title, follows: .item($0.id)) })
  }

  /// What else stands in it: which report it answers, commitments, milestones, counts of parties.
  private func around(in dossier: Dossier) -> StoryBlock {
    let id = document.id
    let responses = dossier.responses.filter { $0.document == id }.map { response in
      StoryEntry(label: Phrase("antwoord", "answer"), response.summary)
    }
    let commitments = dossier.commitments.filter { $0.source.document == id }.map { commitment in
      StoryEntry(
        label: Phrase(commitment.id.text, nil), commitment.text,
        follows: commitment.recommendations.first.map(Reference.item))
    }
    let milestones = dossier.milestones.filter { $0.source.document == id }.map { milestone in
      StoryEntry(label: milestone.date.inFigures, milestone.text)
    }
    let counts = dossier.partyCounts.filter { $0.source.document == id }.map { count in
      StoryEntry(label: Noun.party.counted(count.count), count.composition)
    }
    return StoryBlock(
      .basis, title: Phrase("Staat er ook in", "Also in it"),
      responses + commitments + milestones + counts)
  }
}

extension [Document] {
  /// `58 stukken: 13 volledig, 33 deels en 12 niet zelf gelezen`.
  package var summary: Phrase {
    func said(_ language: Language) -> String {
      let counts = Coverage.allCases.map { coverage in
        (coverage, count { $0.coverage == coverage })
      }.filter { $0.1 > 0 }
      let parts = counts.map { "\($0.1) \($0.0.share(language))" }
      let all = Noun.document.counted(count, in: language)
      let read = Phrase("gelezen", "read")(language)
      return isEmpty ? all : "\(all): \(Sentence.list(parts, in: language)) \(read)"
    }
    return Phrase(said(.dutch), said(.english))
  }
}
