import Glibc

/// A Swift file of the house: where it stands and what it says, comments and texts left out.
struct SourceFile {
  /// `FollowUp/Calendar/Day.swift`.
  let path: String
  let lines: [String]

  /// The room: the first part of the path.
  var room: String { path.split(separator: "/").first.map(String.init) ?? "" }

  init(path: String, text: String) {
    self.path = path
    self.lines = SourceFile.code(in: text)
  }

  /// The modules that it imports, whatever stands before the word `import`.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.first == "@" || SourceFile.modifiers.contains(String($0)) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "let", "protocol"]
      let name =
        kinds.contains(words[place + 1]) ? words.dropFirst(place + 2).first : words[place + 1]
      return name.map { String($0.split(separator: ".")[0]) }
    }
  }

  /// The 1-based lines on which `word` stands by itself.
  func lines(naming word: String) -> [Int] {
    lines.indices.filter { SourceFile.words(in: lines[$0]).contains(word) }.map { $0 + 1 }
  }

  /// The names of the types that it declares.
  var declaredTypes: Set<String> {
    let keywords: Set<String> = ["struct", "class", "enum", "protocol", "actor"]
    var names: Set<String> = []
    for line in lines where !line.hasPrefix(" ") {
      let words = SourceFile.words(in: line)
      for (word, next) in zip(words, words.dropFirst()) where keywords.contains(word) {
        names.insert(next)
      }
    }
    return names
  }

  private static let modifiers: Set<String> = ["package", "public", "internal", "private"]

  static func words(in line: String) -> [String] {
    line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }

  /// The lines of `text` without comments and without what stands between quotes.
  private static func code(in text: String) -> [String] {
    var inBlock = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.contains("\"\"\"") { inBlock.toggle() }
      return inBlock ? "" : withoutQuotesAndComment(line)
    }
  }

  private static func withoutQuotesAndComment(_ line: Substring) -> String {
    var kept = ""
    var quoted = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { quoted.toggle() }
      if character == "/", previous == "/", !quoted { return String(kept.dropLast()) }
      if !quoted || character == "\"" { kept.append(character) }
      previous = character
    }
    return kept
  }
}

/// The files of the project, read from beside this test.
enum SourceTree {
  static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  static func swiftFiles(below folder: String) -> [SourceFile] {
    paths(below: "\(root)/\(folder)").sorted().filter { $0.hasSuffix(".swift") }.map { path in
      SourceFile(
        path: String(path.dropFirst(root.count + folder.count + 2)), text: text(ofFile: path))
    }
  }

  static func text(ofFile path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func paths(below folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var found: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let isFolder = unsafe entry.pointee.d_type == UInt8(DT_DIR)
      found += isFolder ? paths(below: "\(folder)/\(name)") : ["\(folder)/\(name)"]
    }
    return found
  }
}
