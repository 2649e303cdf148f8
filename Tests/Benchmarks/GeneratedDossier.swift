/// A dossier of any size that is the same for the same seed: the files of `Data/README.md`, filled
/// with recommendations, links, answers and judgements that mean nothing.
struct GeneratedDossier {
  let count: Int
  private var numbers: SeededNumbers
  private var year = YearOfRecords()
  /// Items that repeat nothing: what later items may repeat.
  private var roots: [String] = []
  private var documents: [String] = []

  /// The files by name, relative to the folder of the dossier.
  private(set) var files: [String: String] = [:]
  /// The same records as plain arrays, for programs that read tables.
  private(set) var recommendations: [String] = []
  private(set) var links: [String] = []
  private(set) var events: [String] = []

  static let years = 2005...2025
  static let itemsPerReport = 10

  init(count: Int, seed: UInt64 = 2025) {
    self.count = count
    numbers = SeededNumbers(seed: seed)
    var left = count
    for year in GeneratedDossier.years {
      let share = left / (GeneratedDossier.years.upperBound - year + 1)
      left -= share
      add(year, items: share)
    }
    files["dossier.json"] = #"{"format":"vervolg","version":1,"title":{"nl":"Gemaakt dossier"}}"#
    files["parties.json"] =
      #"{"parties":["# + GeneratedDossier.parties.joined(separator: ",") + "]}"
    files["documents.json"] = "{\"documents\":[\n" + documents.joined(separator: ",\n") + "]}"
    files["milestones.json"] = #"{"milestones":[]}"#
  }

  private static let parties = (1...60).map { number in
    let kind = number == 1 ? "ministry" : number == 2 ? "inspectorate" : "region"
    return #"{"id":"p\#(number)","name":{"nl":"Partij \#(number)"},"kind":"\#(kind)"}"#
  }

  private mutating func add(_ number: Int, items: Int) {
    year = YearOfRecords()
    var done = 0
    var reportNumber = 1
    var newRoots: [String] = []
    while done < items {
      let size = min(GeneratedDossier.itemsPerReport, items - done)
      newRoots += addReport(number, reportNumber, size: size)
      done += size
      reportNumber += 1
    }
    roots += newRoots
    files["records/\(number).json"] = year.json
    recommendations += year.recommendations
    links += year.links
    events += year.events
  }

  /// Adds a report with its letter, its answer and its items; gives the items that repeat nothing.
  private mutating func addReport(_ year: Int, _ number: Int, size: Int) -> [String] {
    let report = "rep-\(year)-\(number)"
    let places = String(number + 10_000).dropFirst()
    let issued = date(year)
    let answered = "\(year + 1)-\(two(numbers.number(1...12)))-15"
    let coverage = numbers.happens(90) ? "full" : "partial"
    documents.append(
      #"{"id":"\#(report)-d","title":"Rapport \#(number)","kind":"inspectierapport","voice":"inspectorate","date":"\#(issued)","issuer":"Inspectie","confidence":"sourceText","coverage":"full"}"#
    )
    documents.append(
      #"{"id":"\#(report)-a","title":"Beleidsreactie \#(number)","kind":"beleidsreactie","voice":"ministry","date":"\#(answered)","issuer":"Ministerie","confidence":"sourceText","coverage":"\#(coverage)","about":["\#(report)"]}"#
    )
    self.year.reports.append(
      #"{"id":"\#(report)","title":{"nl":"Rapport \#(number) van \#(year)"},"body":["p2"],"document":"\#(report)-d","issued":"\#(issued)"}"#
    )
    self.year.responses.append(
      #"{"id":"\#(report)-r","document":"\#(report)-a","report":"\#(report)","date":"\#(answered)","by":"Partij 1","party":"p1","summary":{"nl":"Antwoord."}}"#
    )
    return (1...size).compactMap { place in
      let item = "R\(year)-\(places)-\(two(place))"
      return addItem(item, report: report, issued: issued, answered: answered) ? item : nil
    }
  }

  /// Adds one item; whether it repeats nothing.
  private mutating func addItem(
    _ item: String, report: String, issued: String, answered: String
  ) -> Bool {
    let title = Vocabulary.title(&numbers)
    let text = Vocabulary.sentence(words: numbers.number(15...40), &numbers)
    let theme = numbers.pick(Vocabulary.themes)
    let contributing = numbers.number(3...60)
    year.recommendations.append(
      #"{"id":"\#(item)","report":"\#(report)","kind":"recommendation","title":{"nl":"\#(title)"},"text":{"nl":"\#(text)"},"theme":"\#(theme)","issued":"\#(issued)","addressees":[{"party":"p1","name":"Partij 1","role":"lead"},{"party":"p\#(contributing)","name":"Partij \#(contributing)","role":"contributing"}],"source":{"document":"\#(report)-d","locator":"alinea 1","confidence":"sourceText"}}"#
    )
    addEvents(to: item, report: report, issued: issued, answered: answered)
    guard numbers.happens(30), let root = roots.isEmpty ? nil : numbers.pick(roots) else {
      return true
    }
    year.links.append(
      #"{"id":"L-\#(item)","kind":"repeats","from":"\#(item)","to":"\#(root)","by":"editors","reason":{"nl":"Zelfde onderwerp."},"source":{"confidence":"inferred"}}"#
    )
    return false
  }

  private mutating func addEvents(to item: String, report: String, issued: String, answered: String)
  {
    if numbers.happens(80) {
      let value = numbers.pick(["accepted", "accepted", "partly", "acknowledged", "rejected"])
      addEvent(
        "position", to: item, on: answered, data: #"{"value":"\#(value)","reason":"Zie brief."}"#,
        from: "\(report)-a")
    }
    let later = Int(answered.prefix(4)).map { $0 + numbers.number(1...3) } ?? 2025
    if numbers.happens(50) {
      addEvent(
        "target", to: item, on: answered, data: #"{"date":"\#(later)-12-31"}"#, from: "\(report)-a")
    }
    if numbers.happens(50), later <= 2024 {
      let value = numbers.pick(["inProgress", "largely", "complete"])
      addEvent(
        "claim", to: item, on: "\(later)-03-01", data: #"{"value":"\#(value)"}"#,
        from: "\(report)-a")
    }
    if numbers.happens(40), later <= 2024 {
      let value = numbers.pick(["notResolved", "partly", "intent", "resolved"])
      addEvent(
        "assessment", to: item, on: "\(later)-06-01", data: #"{"value":"\#(value)"}"#,
        from: "\(report)-d")
    }
    if numbers.happens(25), later <= 2024 {
      addEvent(
        "closure", to: item, on: "\(later)-09-01", data: #"{"kind":"G1"}"#, from: "\(report)-d")
    }
  }

  private mutating func addEvent(
    _ type: String, to item: String, on date: String, data: String, from document: String
  ) {
    let event =
      #"{"key":"\#(item)-\#(type)","recommendation":"\#(item)","date":"\#(date)","type":"\#(type)","data":\#(data),"evidence":[{"origin":"independent","text":{"nl":"Bezoek."}}],"source":{"document":"\#(document)","confidence":"sourceText"}}"#
    year.events.append(event)
  }

  private mutating func date(_ year: Int) -> String {
    year == 2025
      ? "\(year)-\(two(numbers.number(1...3)))-\(two(numbers.number(1...28)))"
      : "\(year)-\(two(numbers.number(1...12)))-\(two(numbers.number(1...28)))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The records of one year, as JSON lines.
private struct YearOfRecords {
  var reports: [String] = []
  var recommendations: [String] = []
  var links: [String] = []
  var responses: [String] = []
  var events: [String] = []

  var json: String {
    let parts = [
      ("reports", reports), ("recommendations", recommendations), ("links", links),
      ("responses", responses), ("events", events),
    ]
    let members = parts.map { name, lines in
      "\"\(name)\":[\n" + lines.joined(separator: ",\n") + "]"
    }
    return "{" + members.joined(separator: ",\n") + "}\n"
  }
}
