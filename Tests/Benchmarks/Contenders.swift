import Subprocess
import SystemPackage

/// A program that answers the question: which are the first twenty open items, by number, that are
/// over four years old, with the age counted from what they repeat?
struct Contender {
  let name: String
  let executable: String
  let arguments: [String]

  private var program: Executable {
    executable.contains("/") ? .path(FilePath(executable)) : .name(executable)
  }

  /// The ids in order: the first column of what it prints.
  func answer() async throws -> [String] {
    let result = try await run(
      program, arguments: Arguments(arguments),
      output: .string(limit: 1 << 20), error: .discarded)
    return result.standardOutput.split(separator: "\n").map { line in
      String(line.prefix { $0 != "\t" })
    }
  }

  /// Peak memory in MiB, as the system counted it.
  func memory() async throws -> Int? {
    let script =
      "import resource,subprocess,sys;"
      + "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL);"
      + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)"
    let result = try await run(
      .name("python3"), arguments: Arguments(["-c", script, executable] + arguments),
      output: .string(limit: 64), error: .discarded)
    return Int(result.standardOutput.filter(\.isNumber))
  }
}

/// The same question put to each of them, over the same records.
struct Contenders {
  static let asOf = "2025-12-31"
  static let before = "2021-12-31"
  static let limit = 20

  let program: String
  let folder: String

  var all: [Contender] { [vervolg, jq, python, miller] }

  var vervolg: Contender {
    Contender(
      name: "vervolg list", executable: program,
      arguments: [
        "list", "--dossier", "\(folder)/dossier", "--as-of", Contenders.asOf, "--plain", "--sort",
        "number", "--group", "none", "--limit", "\(Contenders.limit)", "stand:open", "leeftijd:>4j",
      ])
  }

  var jq: Contender {
    Contender(
      name: "jq", executable: "jq",
      arguments: ["-rn", Contenders.jqQuestion] + slurps(["--slurpfile"]))
  }

  var python: Contender {
    Contender(
      name: "python3", executable: "python3",
      arguments: [
        "-c", Contenders.pythonQuestion, folder, Contenders.before, "\(Contenders.limit)",
      ])
  }

  var miller: Contender {
    Contender(name: "mlr", executable: "sh", arguments: millerQuestion)
  }

  private func slurps(_ option: [String]) -> [String] {
    ["recommendations", "links", "events"].flatMap { option + [$0, "\(folder)/\($0).json"] }
      + ["--arg", "before", Contenders.before, "--argjson", "limit", "\(Contenders.limit)"]
  }

  // `INDEX` and `from_entries` of jq 1.6 copy the whole object for every record; `setpath` in a
  // `reduce` does not, and is twenty times faster on these files.
  private static let jqQuestion = """
    def index(f; g): reduce .[] as $row ({}; setpath([$row | f]; $row | g));
    ($recommendations[0] | index(.id; .issued)) as $issued
    | ($links[0] | index(.from; .to)) as $root
    | (reduce ($events[0][] | select(.type == "closure")) as $event
        ({}; setpath([$event.recommendation]; true))) as $closed
    | [$recommendations[0][]
       | select($closed[.id] | not)
       | select($issued[$root[.id] // .id] <= $before)]
    | sort_by(.id)[:$limit][] | .id
    """

  private static let pythonQuestion = """
    import json, sys
    folder, before, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
    load = lambda name: json.load(open(f"{folder}/{name}.json"))
    items = {item["id"]: item for item in load("recommendations")}
    root = {link["from"]: link["to"] for link in load("links")}
    closed = {e["recommendation"] for e in load("events") if e["type"] == "closure"}
    since = lambda key: items[root.get(key, key)]["issued"]
    old = sorted(key for key in items if key not in closed and since(key) <= before)
    print("\\n".join(old[:limit]))
    """

  private var millerQuestion: [String] {
    let question = """
      filter '$type == "closure"'
      then join --np --ul -l id -r recommendation -j id -f RECOMMENDATIONS
      then join --ur --lp link_ -l from -r id -j id -f LINKS
      then join --ur --lp root_ -l id -r link_to -j link_to -f RECOMMENDATIONS
      then put '$since=is_present($root_issued)?$root_issued:$issued'
      then filter '$since<="BEFORE"'
      then sort -f id then head -n LIMIT then cut -f id
      """
    let named = [
      "RECOMMENDATIONS": "\(folder)/recommendations.json", "LINKS": "\(folder)/links.json",
      "BEFORE": Contenders.before, "LIMIT": "\(Contenders.limit)",
    ]
    let filled = named.keys.sorted().reduce(question) { text, name in
      text.replacing(name, with: named[name] ?? "")
    }
    return [
      "-c", "mlr --ijson --onidx " + filled.replacing("\n", with: " ") + " \(folder)/events.json",
    ]
  }
}
