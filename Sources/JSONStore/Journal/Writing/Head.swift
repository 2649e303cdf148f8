internal import FollowUp

/// The own event that was saved last, as far as is remembered.
struct Head: Hashable {
  let number: Int
  let sum: Sum

  init(number: Int, sum: Sum) {
    self.number = number
    self.sum = sum
  }

  /// What is wrong with a journal that does not reach this head; nothing when it does.
  func problem(in journal: WriterJournal?) -> JournalProblem? {
    let found = journal?.number ?? 0
    guard found >= number else { return .shorter(remembered: number, found: found) }
    return journal?.sum(of: number) == sum ? nil : .different(number: number)
  }
}

/// A head as it is written: one record of a fixed size with a check of its own.
extension Head {
  static let recordSize = 512

  /// `417 <sum, 64 digits> <check, 16 digits>`, filled up with spaces to a line of 512 bytes.
  var record: [UInt8] {
    let told = "\(number) \(sum.hex)"
    let text = Array("\(told) \(Sum.of(Array(told.utf8)).hex.prefix(16))".utf8)
    return text + [UInt8](repeating: 0x20, count: Self.recordSize - text.count - 1) + [0x0A]
  }

  /// Nothing when it is not, byte for byte, what was written.
  init?(record: some Collection<UInt8>) {
    let fields = record.split(separator: 0x20, maxSplits: 2)
    guard fields.count == 3, let number = Int(String(decoding: fields[0], as: UTF8.self)),
      number > 0, let sum = Sum(hex: Array(fields[1])[...])
    else { return nil }
    self.init(number: number, sum: sum)
    guard self.record.elementsEqual(record) else { return nil }
  }
}

/// What is remembered of the own journal: the two newest heads, in a file of two records.
///
/// A new head is written over the older of the two, in place and not synced: a new file renamed to
/// `head` is two changes of a folder, and the next `fdatasync` of the journal would wait for them.
/// What can become of a head, and what follows from it:
///
/// - It never says more than the journal holds, because the journal was synced before.
/// - Killed or out of power while it was written: its record fails its own check and does not
///   count, and the one before it does. A journal that is longer than that is normal, so this is no
///   alarm; and what may be cut off unseen is the last saving at most.
/// - Out of power before it reached the disk: the same.
/// - Neither record is as it was written (a failing disk, an editor): nothing can be compared. That
///   is said, as a note, until the next saving writes a record again.
/// - No file, or an empty one: nothing was remembered yet, or the power failed at the first saving.
struct Heads: Hashable {
  private let records: [Head?]
  private let isBlank: Bool

  static let none = Heads([])
  static let unreadable = Heads([0])

  init(_ bytes: [UInt8]) {
    isBlank = bytes.isEmpty
    records = (0..<2).map { place in
      Head(record: bytes.dropFirst(place * Head.recordSize).prefix(Head.recordSize))
    }
  }

  var newest: Head? { records.compactMap(\.self).max { $0.number < $1.number } }

  /// Where in the file the next head goes: over the older one.
  var placeOfNext: Int { newest == records[0] && newest != nil ? Head.recordSize : 0 }

  /// What is wrong with a journal that does not fit what is remembered; nothing when it does.
  func problem(in journal: WriterJournal?) -> JournalProblem? {
    guard let newest else { return isBlank ? nil : .unreadableHead }
    return newest.problem(in: journal)
  }
}
