/// The rules of the house as functions from files to what breaks them, so that each can be shown
/// to bite.
enum HouseRules {
  /// Rooms that know no machine: no clock, no chance, no terminal, no file.
  static let pureRooms: Set<String> = [
    "Text", "JSON", "FollowUp", "Canvas", "Reports", "Interface",
  ]

  /// What no pure room may name.
  static let impureWords = [
    "ContinuousClock", "SuspendingClock", "Task", "async", "await", "random", "shuffled",
    "CommandLine", "print", "readLine", "SystemRandomNumberGenerator",
  ]

  /// What no file may name.
  static let bannedWords = ["fatalError", "preconditionFailure", "TODO", "FIXME", "XXX"]

  /// The only places where memory may be handled by hand.
  static func mayBeUnsafe(_ file: SourceFile) -> Bool {
    ["Curses", "JSONStore"].contains(file.room) || file.path == "vervolg/Surroundings.swift"
  }

  /// Each room with all that it may import, as the map in `Sources/README.md` says.
  static func map(from readme: String) -> [String: Set<String>] {
    var rooms: [String: Set<String>] = [:]
    for line in readme.split(separator: "\n") {
      let columns = columns(of: line)
      guard columns.count == 3, columns[2].last == "." else { continue }
      rooms[columns[0]] = Set(columns[1].split(separator: " ").map(String.init))
    }
    if var all = rooms["vervolg"] {
      all.formUnion(rooms.keys)
      rooms["vervolg"] = all
    }
    return rooms
  }

  static func strangeImports(_ files: [SourceFile], _ map: [String: Set<String>]) -> [String] {
    files.flatMap { file in
      file.imports.filter { !(map[file.room]?.contains($0) ?? false) }
        .map { "\(file.path) imports \($0)" }
    }
  }

  static func naming(_ words: [String], in files: [SourceFile]) -> [String] {
    files.flatMap { file in
      words.flatMap { word in file.lines(naming: word).map { "\(file.path):\($0) names \(word)" } }
    }
  }

  static func forced(_ files: [SourceFile]) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().filter { $0.element.contains("try!") }
        .map { "\(file.path):\($0.offset + 1) forces" }
    }
  }

  /// A screen that names a type which another screen declares.
  static func nosyScreens(_ files: [SourceFile]) -> [String] {
    let screens = files.filter { $0.path.hasPrefix("Interface/Screens/") }
    return screens.flatMap { file in
      screens.filter { screen(of: $0) != screen(of: file) }.flatMap { other in
        naming(other.declaredTypes.subtracting(file.declaredTypes).sorted(), in: [file])
      }
    }
  }

  /// `Items` for `Interface/Screens/Items.swift` and for all files in `Interface/Screens/Items/`.
  private static func screen(of file: SourceFile) -> String {
    let parts = file.path.split(separator: "/")
    return String(parts[2].split(separator: ".")[0])
  }

  private static func columns(of line: Substring) -> [String] {
    var columns: [String] = []
    var rest = line[...]
    while let gap = rest.firstRange(of: "  ") {
      columns.append(String(rest[..<gap.lowerBound]))
      rest = rest[gap.upperBound...].drop { $0 == " " }
      if columns.count == 2 { break }
    }
    return columns + [String(rest)]
  }
}
