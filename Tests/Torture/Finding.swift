/// What a row of the proof came to.
struct Finding: Sendable {
  /// How often something went wrong on purpose.
  private(set) var tried = 0
  /// What did not hold; empty when everything did.
  private(set) var complaints: [String] = []
  /// Deliberately broken variants, and whether they were caught.
  private(set) var teeth: [(variant: String, wasCaught: Bool)] = []
  /// What could not be tried here, and why.
  private(set) var skipped: [String] = []
  /// What else there is to say.
  private(set) var remarks: [String] = []

  mutating func count(_ more: Int = 1) { tried += more }

  mutating func complain(_ more: [String], about what: @autoclosure () -> String) {
    guard !more.isEmpty else { return }
    let place = what()
    complaints += more.map { "\(place): \($0)" }
  }

  mutating func complain(_ complaint: String) { complaints.append(complaint) }

  mutating func bite(_ variant: String, caught: Bool) { teeth.append((variant, caught)) }

  mutating func skip(_ what: String) { skipped.append(what) }

  mutating func remark(_ remark: String) { remarks.append(remark) }

  /// What another part of the row came to.
  mutating func add(_ other: Finding) {
    tried += other.tried
    complaints += other.complaints
    teeth += other.teeth
    skipped += other.skipped
    remarks += other.remarks
  }

  /// How fast it went.
  mutating func remark(pace count: Int, in duration: Duration) {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    remark("\(Int(Double(count) / max(seconds, 0.001))) a second")
  }

  var holds: Bool { complaints.isEmpty && teeth.allSatisfy(\.wasCaught) }

  /// Broken variants that nobody noticed.
  var toothless: [String] { teeth.filter { !$0.wasCaught }.map(\.variant) }
}
