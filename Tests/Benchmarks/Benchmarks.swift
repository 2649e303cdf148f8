import FollowUp
import Glibc

/// Measures the program on generated dossiers and prints ratios: figures of one run, on one
/// machine, meant to be compared with each other only.
///
/// Usage: `Benchmarks PROGRAM DOSSIER`, as `make bench` calls it; `Benchmarks savings` for that part
/// alone; `Benchmarks keys` for the keys; `Benchmarks million` for what takes minutes; or `Benchmarks write FOLDER COUNT` for a
/// generated dossier to look at or to profile with.
@main
struct Benchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.count == 3, arguments.first == "write", let count = Int(arguments[3]) {
      try Workplace(path: arguments[2]).write(GeneratedDossier(count: count), to: "dossier")
    } else if arguments == ["savings"] {
      try await measure { try await Savings(workplace: $0).show() }
    } else if arguments.first == "keys" {
      let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
      try await measure { workplace in
        try workplace.write(GeneratedDossier(count: count), to: "dossier")
        try Suite(program: "", shipped: "", workplace: workplace).keystrokes(at: count)
      }
    } else if arguments == ["million"] {
      try await measure { try await Million(workplace: $0).show() }
    } else if arguments.count == 2, arguments.first == "open" {
      try Million.open(arguments[2])
    } else if arguments.count == 2 {
      let (program, shipped) = (arguments[1], arguments[2])
      try await measure {
        try await Suite(program: program, shipped: shipped, workplace: $0).run()
      }
    } else {
      print(
        "usage: Benchmarks PROGRAM DOSSIER | savings | keys [COUNT] | million | write FOLDER COUNT")
      exit(64)
    }
  }

  private static func measure(_ work: @Sendable (Workplace) async throws -> Void) async throws {
    let workplace = try Workplace()
    do {
      try await work(workplace)
    } catch {
      try await workplace.remove()
      throw error
    }
    try await workplace.remove()
  }
}

/// The measurements, in the order in which they are printed.
struct Suite {
  let program: String
  let shipped: String
  let workplace: Workplace

  func run() async throws {
    let large = GeneratedDossier(count: 100_000)
    try workplace.write(GeneratedDossier(count: 10_000), to: "ten-thousand")
    try workplace.write(large, to: "dossier")
    try await Savings(workplace: workplace).show()
    try await firstFrames()
    try keystrokes(at: large.count)
    try writeTables(of: large)
    try await contest()
  }

  private func firstFrames() async throws {
    print("From start to first frame, 80x24, best of 5       ms   peak MiB")
    let dossiers = [
      ("shipped dossier", shipped), ("10,000 recommendations", "\(workplace.path)/ten-thousand"),
      ("100,000 recommendations", "\(workplace.path)/dossier"),
    ]
    for (name, folder) in dossiers {
      var frames: [FirstFrame] = []
      for _ in 0..<5 {
        frames.append(try await .measure(program, dossier: folder, workplace: workplace))
      }
      let memory = frames.compactMap(\.memory).max()
      row(name, [Times.text(Times(frames.map(\.time)).best), memory.map(String.init) ?? "?"])
    }
  }

  /// The same records as arrays, one file a kind, for the programs that know no dossier.
  private func writeTables(of dossier: GeneratedDossier) throws {
    for (name, lines) in [
      ("recommendations", dossier.recommendations), ("links", dossier.links),
      ("events", dossier.events),
    ] {
      try workplace.write("[\n" + lines.joined(separator: ",\n") + "]\n", to: "\(name).json")
    }
  }

  private func contest() async throws {
    print("\nThe first 20 open items over four years old, of 100,000, best of 3")
    print("                                                  ms   peak MiB   times vervolg")
    let contenders = Contenders(program: program, folder: workplace.path)
    var own: (answer: [String], best: Double)?
    for contender in contenders.all {
      var answer: [String] = []
      let best = try await timed(3) { answer = try await contender.answer() }.best
      let first = own ?? (answer, best)
      own = first
      let memory = try await contender.memory()
      let ratio = Times.text(best / first.best) + "x"
      row(contender.name, [Times.text(best), memory.map(String.init) ?? "?", ratio])
      if answer != first.answer {
        print("  \(contender.name) gives another answer: the comparison does not hold")
      }
    }
  }
}
