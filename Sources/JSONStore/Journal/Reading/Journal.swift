internal import FollowUp

/// All journals of a dossier, as far as they were read.
struct Journal {
  /// By name of the writer, in that order.
  private(set) var writers: [WriterJournal] = []
  /// What is wrong with the folder itself.
  private(set) var ownFaults: [Fault] = []
  /// Every event once, in fold order.
  private(set) var recorded: [Recorded] = []
  /// Changes when the order of what was there changes: then a fold must begin anew.
  private(set) var generation = 0
  /// Why the folder of all journals could not be read.
  private var unreadFolder: FileFailure?
  private var newestByItem: [Recommendation.ID: Recorded.Identity] = [:]

  /// Writers first, then what is wrong with the folder.
  var faults: [Fault] { writers.flatMap(\.faults) + ownFaults }

  /// The highest clock that was seen.
  var clock: Int { recorded.last?.clock ?? 0 }

  /// Why journals could not be read, or not wholly; nothing when all were.
  var unread: FileFailure? { unreadFolder ?? writers.lazy.compactMap(\.unread).first }

  func journal(of writer: String) -> WriterJournal? { writers.first { $0.writer == writer } }

  /// How far each journal reaches; nothing of one without events.
  var heads: [JournalHead] {
    writers.compactMap { journal in
      journal.lines.last.map { line in
        JournalHead(
          writer: journal.writer, number: line.recorded.identity.number, sum: line.sum.hex)
      }
    }
  }

  func newest(of item: Recommendation.ID) -> Event.ID? {
    newestByItem[item].map { Event.ID("\($0.writer):\($0.number)") }
  }

  /// The events that were not there in an earlier look, in fold order.
  func recorded(since earlier: Journal) -> [Recorded] {
    if generation == earlier.generation { return Array(recorded[earlier.recorded.count...]) }
    let known = Set(earlier.recorded.map(\.identity))
    return recorded.filter { !known.contains($0.identity) }
  }

  mutating func report(_ fault: Fault) { ownFaults.append(fault) }

  mutating func report(unread failure: FileFailure) {
    unreadFolder = failure
    report(Fault(.file(.unreadable(failure)), at: Place(file: "journal")))
  }

  mutating func forgetOwnFaults() { (ownFaults, unreadFolder) = ([], nil) }

  /// Takes in all journals of a folder, in the order of their writers' names.
  mutating func take(_ journals: [WriterJournal]) {
    writers = journals
    sortAgain()
  }

  /// Takes in a writer's journal that was read from its beginning.
  mutating func take(_ journal: WriterJournal) {
    let place = writers.firstIndex { $0.writer >= journal.writer } ?? writers.count
    guard place < writers.count, writers[place].writer == journal.writer else {
      writers.insert(journal, at: place)
      return add(journal.lines[...])
    }
    writers[place] = journal
    sortAgain()
  }

  /// Takes in what came behind what was read of a writer's journal.
  mutating func take(_ growth: Growth, of writer: String) {
    guard let place = writers.firstIndex(where: { $0.writer == writer }) else { return }
    let known = writers[place].lines.count
    writers[place].read(growth)
    add(writers[place].lines[known...])
  }

  /// Takes in what was just saved behind what was read of the own journal.
  mutating func take(_ batch: Batch) {
    guard let place = writers.firstIndex(where: { $0.writer == batch.writer }) else { return }
    let known = writers[place].lines.count
    writers[place].take(batch)
    add(writers[place].lines[known...])
  }

  /// Forgets the writers that are not in the folder any more.
  mutating func keepOnly(_ names: Set<String>) {
    guard writers.contains(where: { !names.contains($0.writer) }) else { return }
    writers.removeAll { !names.contains($0.writer) }
    sortAgain()
  }

  private mutating func add(_ lines: ArraySlice<JournalLine>) {
    guard let first = lines.first else { return }
    let isBehind = recorded.last.map { Recorded.precedes($0, first.recorded) } ?? true
    guard isBehind, zip(lines, lines.dropFirst()).allSatisfy(Journal.areInOrder) else {
      return sortAgain()
    }
    for line in lines { append(line.recorded) }
  }

  private mutating func sortAgain() {
    generation += 1
    let all = placesInOrder
    recorded = []
    newestByItem = [:]
    recorded.reserveCapacity(all.count)
    var previous: Recorded.Identity?
    for place in all {
      let one = writers[place.writer].lines[place.line].recorded
      if one.identity == previous { continue }
      previous = one.identity
      append(one)
    }
  }

  /// A line by its place: small enough to be moved about a million times.
  private struct LinePlace {
    let clock: Int
    let writer: Int
    let line: Int
  }

  /// The places of all lines, in fold order.
  private var placesInOrder: [LinePlace] {
    var places: [LinePlace] = []
    places.reserveCapacity(writers.reduce(0) { $0 + $1.lines.count })
    for (writer, journal) in writers.enumerated() {
      for line in journal.lines.indices {
        let clock = journal.lines[line].recorded.clock
        places.append(LinePlace(clock: clock, writer: writer, line: line))
      }
    }
    places.sort { left, right in
      if left.clock != right.clock { return left.clock < right.clock }
      return Recorded.precedes(
        writers[left.writer].lines[left.line].recorded,
        writers[right.writer].lines[right.line].recorded)
    }
    return places
  }

  private mutating func append(_ one: Recorded) {
    recorded.append(one)
    if let item = one.submission.recommendation { newestByItem[item] = one.identity }
  }

  private static func areInOrder(_ left: JournalLine, _ right: JournalLine) -> Bool {
    Recorded.precedes(left.recorded, right.recorded)
  }
}
