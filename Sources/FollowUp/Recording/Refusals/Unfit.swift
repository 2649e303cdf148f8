package import Text

/// What cannot be written down as it was typed: a journal could not give it back.
extension Refusal {
  package enum Unfit: Hashable, Sendable {
    case empty(Part)
    /// A name that others point at is one word.
    case badName(Part)
    /// More characters than the screen has room for.
    case tooLong(Part, length: Int, limit: Int)
    /// More than 32 KiB.
    case tooLarge(Part)
    /// U+0000, which no program gives back.
    case holdsZero(Part)
    /// Not the name of a file in the dossier.
    case noFile
    /// All texts of an entry together.
    case tooLargeTogether

    /// What somebody fills in.
    package enum Part: String, CaseIterable, Hashable, Sendable {
      case id, title, text, name, reason, action, official, lookedAt, riskOwner, flag, evidence,
        locator, address, attachment, note, kind, reference, summary, due, number, place, other
    }
  }
}

extension Refusal.Unfit {
  /// Why not: a clause without capital and full stop.
  package var reason: Phrase { words.reason }

  var words: Refusal.Words {
    switch self {
    case .empty(let part):
      (part.said("is leeg", "is empty"), Phrase("het invullen of weglaten", "fill in or leave out"))
    case .badName(let part):
      (
        part.said("bevat een spatie of een stuurteken", "has a space or a control character in it"),
        Phrase("één woord, zoals R2025-1", "one word, such as R2025-1")
      )
    case .tooLong(let part, let length, let limit):
      (
        part.said(
          "telt \(length) tekens en er passen er \(limit)",
          "has \(length) characters and there is room for \(limit)"),
        Phrase("het inkorten", "shorten it")
      )
    case .tooLarge(let part):
      (part.said("is te lang: hoogstens 32 KiB", "is too long: 32 KiB at most"), Self.asFile)
    case .holdsZero(let part):
      (
        part.said(
          "bevat een teken dat niet kan worden bewaard (U+0000)",
          "holds a character that cannot be kept (U+0000)"),
        Phrase("dat teken weghalen", "take that character away")
      )
    case .noFile:
      (
        Phrase(
          "dat is geen naam van een bestand in het dossier",
          "that is not the name of a file in the dossier"),
        Phrase(
          "het bestand toevoegen met vervolg documents attach",
          "add the file with vervolg documents attach")
      )
    case .tooLargeTogether:
      (
        Phrase(
          "de teksten van één vermelding zijn samen te lang: hoogstens 60 KiB",
          "the texts of one entry are too long together: 60 KiB at most"), Self.asFile
      )
    }
  }

  private static let asFile = Phrase(
    "het korter zeggen, of het als bestand bij het bewijs doen",
    "say it shorter, or add it as a file of evidence")
}

extension Refusal.Unfit.Part {
  fileprivate func said(_ dutch: String, _ english: String) -> Phrase {
    Phrase("\(noun.dutch) \(dutch)", "\(noun(.english)) \(english)")
  }

  private var noun: Phrase {
    switch self {
    case .id: Phrase("het nummer", "the number")
    case .title: Phrase("de titel", "the title")
    case .text: Phrase("de tekst", "the text")
    case .name: Phrase("de naam", "the name")
    case .reason: Phrase("de reden", "the reason")
    case .action: Phrase("de actie", "the action")
    case .official: Phrase("de verantwoordelijke", "the official")
    case .lookedAt: Phrase("waarnaar is gekeken,", "what was looked at")
    case .riskOwner: Phrase("wie het risico aanvaardt,", "who accepts the risk")
    case .flag: Phrase("de attendering", "the flag")
    case .evidence: Phrase("het bewijs", "the evidence")
    case .attachment, .place, .kind, .note, .reference, .summary, .due, .number, .locator,
      .address, .other:
      further
    }
  }

  private var further: Phrase {
    switch self {
    case .locator: Phrase("de vindplaats", "the place in the document")
    case .address: Phrase("het adres", "the address")
    case .attachment: Phrase("het bestand", "the file")
    case .note: Phrase("de opmerking", "the remark")
    case .kind: Phrase("de soort", "the kind")
    case .reference: Phrase("het kenmerk", "the reference")
    case .summary: Phrase("de samenvatting", "the summary")
    case .due: Phrase("de termijn", "the due date")
    case .number: Phrase("het volgnummer", "the serial number")
    case .place: Phrase("de plaats", "the place")
    case .id, .title, .text, .name, .reason, .action, .official, .lookedAt, .riskOwner, .flag,
      .evidence, .other:
      Phrase("een veld", "a field")
    }
  }
}

extension Submission {
  /// What in it cannot be written down; nothing when all of it can.
  package var unfit: Refusal.Unfit? {
    let written = written
    for one in written { if let unfit = one.unfit { return unfit } }
    return written.reduce(0) { $0 + $1.size } > 60 << 10 ? .tooLargeTogether : nil
  }
}

extension Written {
  fileprivate var unfit: Refusal.Unfit? {
    if text.utf8.contains(0) { return .holdsZero(part) }
    switch rule {
    case .any: break
    case .filled: if text.isEmpty { return .empty(part) }
    case .name:
      if text.isEmpty { return .empty(part) }
      if text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return .badName(part) }
    case .title(let limit):
      if text.isEmpty { return .empty(part) }
      if text.count > limit { return .tooLong(part, length: text.count, limit: limit) }
    }
    return text.utf8.count > 32 << 10 ? .tooLarge(part) : nil
  }

  /// In bytes of a line of the journal: some are written with a stroke before them.
  fileprivate var size: Int {
    text.utf8.reduce(0) { size, byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x09
        ? size + 2 : size + (byte < 0x20 ? 6 : 1)
    }
  }
}
