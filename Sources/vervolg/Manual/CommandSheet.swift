internal import ArgumentParser
internal import JSON

/// What ArgumentParser knows of the commands, so that the manual says what the program does.
///
/// It tells it as JSON, in the language of this process.
struct CommandSheet {
  let name: String
  let abstract: String
  let discussion: [String]
  let arguments: [ArgumentSheet]
  let subcommands: [CommandSheet]

  /// An argument, an option or a flag.
  struct ArgumentSheet: Equatable {
    /// `--as-of <dag>`, `<filter> …`
    let usage: String
    let abstract: String
    let isPositional: Bool
  }

  /// The whole program; nothing when it does not describe itself as expected.
  static var program: CommandSheet? {
    let bytes = Array(Vervolg._dumpHelp().utf8)
    let command = try? JSONReader.read(bytes, profile: .grammarOnly).object?["command"]?.object
    return command.map { CommandSheet($0) }
  }

  private init(_ command: JSONObject) {
    name = command["commandName"]?.string ?? ""
    abstract = command["abstract"]?.string ?? ""
    discussion = (command["discussion"]?.string ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    arguments = (command["arguments"]?.array.map(Array.init) ?? [])
      .compactMap(\.object).filter { $0["shouldDisplay"]?.bool ?? true }.map { ArgumentSheet($0) }
    subcommands = (command["subcommands"]?.array.map(Array.init) ?? [])
      .compactMap(\.object).filter { $0["shouldDisplay"]?.bool ?? true }.map { CommandSheet($0) }
  }
}

extension CommandSheet.ArgumentSheet {
  fileprivate init(_ argument: JSONObject) {
    let value = "<\(argument["valueName"]?.string ?? "")>"
    let names = (argument["names"]?.array.map(Array.init) ?? []).compactMap { name -> String? in
      guard let name = name.object, let word = name["name"]?.string else { return nil }
      return (name["kind"]?.string == "long" ? "--" : "-") + word
    }
    isPositional = argument["kind"]?.string == "positional"
    abstract = argument["abstract"]?.string ?? ""
    usage =
      switch argument["kind"]?.string {
      case "positional": value + (argument["isRepeating"]?.bool == true ? " …" : "")
      case "flag": names.joined(separator: ", ")
      default: names.joined(separator: ", ") + " " + value
      }
  }
}
