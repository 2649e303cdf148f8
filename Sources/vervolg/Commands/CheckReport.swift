internal import FollowUp
internal import JSON
internal import JSONStore
internal import Reports
internal import Text

/// What `check` says of a dossier: as lines for people, as one record a line, and as JSON.
struct CheckReport {
  private let opened: Opened
  private let folder: String
  private let language: Language
  /// What was repaired before it was opened.
  private let repairs: [Repair]

  init(_ opened: Opened, folder: String, language: Language, repairs: [Repair] = []) {
    self.repairs = repairs
    self.opened = opened
    self.folder = folder
    self.language = language
  }

  var hasFaults: Bool { !opened.faults.isEmpty }

  /// Every fault and remark, then how much was read.
  var lines: [Clean] {
    let repaired = repairs.flatMap { wrapped(Clean($0.sentence(language)), indent: 0) + [.empty] }
    let told = repaired + (opened.faults + opened.notes).flatMap(paragraph) + logbook.paragraphs
    let title = Clean("\(opened.dossier.title(language)) (\(folder))")
    let ending = [summary, logbook.summary, verdict].compactMap(\.self)
    return told + [title] + ending.flatMap { wrapped($0, indent: 0) }
  }

  /// One fault or remark a line: severity, code, file, line, column, record, sentence.
  var records: [[Clean]] { found + logbook.records }

  private var logbook: LogbookCheck { LogbookCheck(opened, language: language) }

  private var found: [[Clean]] {
    (opened.faults + opened.notes).map { fault in
      let position = fault.place.position
      let fields = [
        fault.severity.code, fault.problem.code, fault.place.file,
        position.map { "\($0.line)" } ?? "", position.map { "\($0.column)" } ?? "",
        fault.record?.phrase(language) ?? "", fault.problem.sentence(language),
      ]
      return fields.map { Clean($0) }
    }
  }

  private func paragraph(_ fault: Fault) -> [Clean] {
    let place = [fault.place.phrase, byte(of: fault), fault.record?.phrase]
      .compactMap { $0?(language) }
    let heading = Clean("\(fault.severity.word(language)): \(place.joined(separator: ", "))")
    let sentences = [fault.problem.sentence, fault.problem.advice].compactMap { $0?(language) }
    return [heading] + sentences.flatMap { wrapped(Clean($0), indent: 2) } + [.empty]
  }

  /// In a journal also the byte: its lines are long, and what is left of one has no columns.
  private func byte(of fault: Fault) -> Phrase? {
    guard case .journal = fault.problem, let offset = fault.place.offset else { return nil }
    return Phrase("byte \(offset)", nil)
  }

  /// Eighty columns are wide enough to read and narrow enough for every terminal.
  private func wrapped(_ text: Clean, indent: Int) -> [Clean] {
    Wrap.lines(text, width: 80 - indent).map { Clean.spaces(indent) + $0 }
  }

  private var summary: Clean {
    let counts = opened.counts.map { $0.kind.noun.counted($0.read, in: language) }
    let list = counts.joined(separator: ", ")
    return Clean(Phrase("Gelezen: \(list).", "Read: \(list).")(language))
  }

  private var verdict: Clean {
    let faults = Fault.Severity.fault.noun.counted(opened.faults.count, in: language)
    let remarks = opened.notes.count + logbook.remarks
    let notes = Fault.Severity.note.noun.counted(remarks, in: language)
    return Clean("\(faults), \(notes).") + leftOut
  }

  private var leftOut: Clean {
    let out = opened.counts.filter { $0.leftOut > 0 }
    guard !out.isEmpty else { return .empty }
    let counts = out.map { $0.kind.noun.counted($0.leftOut, in: language) }
    let list = counts.joined(separator: ", ")
    return Clean(Phrase(" Weggelaten: \(list).", " Left out: \(list).")(language))
  }
}

extension CheckReport {
  var json: JSONTree {
    [
      "vervolg": 1, "dossier": .string(folder), "title": .string(opened.dossier.title(language)),
      "faults": .array((opened.faults + opened.notes).map(tree)),
      "recorded": .integer(opened.recorded.count), "refused": .array(logbook.refused),
      "waiting": .array(logbook.waiting), "concurrent": .array(logbook.concurrentTrees),
      "repairs": .array(repairs.map { .string($0.sentence(language)) }),
      "counts": .array(opened.counts.map(tree)),
    ]
  }

  private func tree(_ fault: Fault) -> JSONTree {
    let position = fault.place.position
    return .object([
      "severity": .string(fault.severity.code), "code": .string(fault.problem.code),
      "file": .string(fault.place.file), "offset": fault.place.offset.map(JSONTree.integer),
      "line": position.map { .integer($0.line) }, "column": position.map { .integer($0.column) },
      "record": fault.record.map { .string($0.phrase(language)) },
      "sentence": .string(fault.problem.sentence(language)),
      "advice": fault.problem.advice.map { .string($0(language)) },
    ])
  }

  private func tree(_ tally: Opened.Tally) -> JSONTree {
    [
      "kind": .string(tally.kind.code), "read": .integer(tally.read),
      "leftOut": .integer(tally.leftOut),
    ]
  }
}

extension Fault.Severity {
  /// For scripts.
  var code: String {
    switch self {
    case .fault: "fault"
    case .note: "note"
    }
  }

  var word: Phrase {
    switch self {
    case .fault: Phrase("Fout", "Fault")
    case .note: Phrase("Opmerking", "Remark")
    }
  }
}
