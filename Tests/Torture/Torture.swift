internal import Glibc

/// Proves that what was called saved is not lost: `make torture`, all rows or those that are named.
///
/// The same program, started again as a *worker*, is what is killed, starved and raced.
@main
struct Torture {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "worker" { exit(Worker.run(Array(arguments.dropFirst()))) }
    let isShort = arguments.contains("--short")
    let names = arguments.filter { $0 != "--short" }
    let rows = names.isEmpty ? Row.allCases : names.compactMap(Row.init(rawValue:))
    guard rows.count == names.count || names.isEmpty else {
      print("rows: \(Row.allCases.map(\.rawValue).joined(separator: " "))")
      exit(64)
    }
    var allHold = true
    for row in rows { allHold = try await tell(row, isShort ? .short : .full) && allHold }
    exit(allHold ? 0 : 1)
  }

  private static func tell(_ row: Row, _ reach: Reach) async throws -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let finding = try await row.prove(reach)
    let seconds = (clock.now - start).components.seconds
    print("\(row.title): \(finding.tried) tried, \(finding.complaints.count) wrong, \(seconds) s")
    for remark in finding.remarks { print("  \(remark)") }
    for (variant, wasCaught) in finding.teeth {
      print("  broken on purpose, \(variant): \(wasCaught ? "caught" : "NOT CAUGHT")")
    }
    for skipped in finding.skipped { print("  skipped: \(skipped)") }
    for complaint in finding.complaints { print("  WRONG: \(complaint)") }
    fflush(nil)
    return finding.holds
  }
}
