internal import FollowUp
internal import JSON
internal import Text

/// What somebody wrote down once, so that it need not be said at every start.
///
/// It stands in `$XDG_CONFIG_HOME/vervolg/config.json`, else `~/.config/vervolg/config.json`. An
/// option goes before it, and so does an environment variable of the program.
struct Settings: Hashable, Sendable {
  /// The folder of the dossier.
  var dossier: String?
  /// The name under which the user works.
  var member: String?
  var language: Language?
  var readOnly = false
  var noColor = false
  var ascii = false
  var filters = SavedFilters()

  /// Where the file is; nothing when there is no home.
  static func path(_ environment: [String: String]) -> String? {
    let folder =
      environment.folder("XDG_CONFIG_HOME") ?? environment.folder("HOME").map { "\($0)/.config" }
    return folder.map { "\($0)/vervolg/config.json" }
  }

  /// The names of what can stand in it.
  static let keys = ["$schema", "dossier", "as", "lang", "readOnly", "noColor", "ascii", "filters"]
}

/// Why the file cannot be used.
struct SettingsFault: Error, Hashable, Sendable {
  let sentence: Phrase
  /// From 1; nothing when the whole file is meant.
  let line: Int?
}

/// Reading the file.
extension Settings {
  init(_ bytes: [UInt8]) throws(SettingsFault) {
    let reading = SettingsReading(bytes)
    let value = try reading.value()
    guard let object = value.object else { throw reading.fault(value, Self.wholeFile) }
    for member in object {
      switch member.key {
      case "$schema": break
      case "dossier": dossier = try reading.text(member)
      case "as": self.member = try reading.text(member)
      case "lang": language = try reading.language(member)
      case "readOnly": readOnly = try reading.yesOrNo(member)
      case "noColor": noColor = try reading.yesOrNo(member)
      case "ascii": ascii = try reading.yesOrNo(member)
      case "filters": filters = try reading.filters(member)
      default: throw reading.unknown(member)
      }
    }
  }

  private static let wholeFile = Phrase(
    "Het bestand moet een blok zijn, tussen accolades.", "The file must be a block, in braces.")
}

/// The values of the file, each with a sentence for when it is something else.
private struct SettingsReading {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func value() throws(SettingsFault) -> JSONValue {
    do throws(JSONError) {
      return try JSONReader.read(bytes, profile: .records)
    } catch {
      throw SettingsFault(sentence: Self.damaged, line: line(of: error.offset))
    }
  }

  func text(_ member: JSONObject.Member) throws(SettingsFault) -> String {
    guard let text = member.value.string, !text.isEmpty else {
      throw fault(member.value, Self.wanted(member.key, Phrase("een tekst", "a text")))
    }
    return text
  }

  func yesOrNo(_ member: JSONObject.Member) throws(SettingsFault) -> Bool {
    guard let answer = member.value.bool else {
      throw fault(
        member.value, Self.wanted(member.key, Phrase("true of false", "true or false")))
    }
    return answer
  }

  func language(_ member: JSONObject.Member) throws(SettingsFault) -> Language {
    guard let language = member.value.string.flatMap({ Language(rawValue: $0) }) else {
      throw fault(
        member.value, Self.wanted(member.key, Phrase("\"nl\" of \"en\"", "\"nl\" or \"en\"")))
    }
    return language
  }

  func filters(_ member: JSONObject.Member) throws(SettingsFault) -> SavedFilters {
    guard let object = member.value.object else {
      throw fault(
        member.value,
        Self.wanted(
          member.key, Phrase("een blok met namen en filters", "a block of names and filters")))
    }
    var entries: [SavedFilters.Entry] = []
    for member in object { entries.append(try filter(member)) }
    return SavedFilters(entries)
  }

  private func filter(
    _ member: JSONObject.Member
  ) throws(SettingsFault) -> SavedFilters.Entry {
    let isWord = !member.key.isEmpty && !member.key.contains { $0.isWhitespace || $0 == "," }
    guard isWord else {
      throw SettingsFault(
        sentence: Phrase(
          "De naam van een filter moet één woord zijn: ‘\(member.key)’.",
          "The name of a filter must be one word: ‘\(member.key)’."),
        line: line(of: member.keyOffset))
    }
    let text = try text(member)
    do throws(FilterFault) {
      return SavedFilters.Entry(member.key, try Filter(text))
    } catch {
      throw fault(member.value, error.sentence)
    }
  }

  func unknown(_ member: JSONObject.Member) -> SettingsFault {
    let nearest = Nearest.of(member.key, in: Settings.keys)
    let known = Settings.keys.dropFirst().joined(separator: ", ")
    let advice =
      nearest.map { Phrase("Bedoelde u ‘\($0)’?", "Did you mean ‘\($0)’?") }
      ?? Phrase("Mogelijk zijn: \(known).", "Known are: \(known).")
    return SettingsFault(
      sentence: Phrase(
        "Onbekende instelling ‘\(member.key)’. \(advice.dutch)",
        "Unknown setting ‘\(member.key)’. \(advice(.english))"),
      line: line(of: member.keyOffset))
  }

  func fault(_ value: JSONValue, _ sentence: Phrase) -> SettingsFault {
    SettingsFault(sentence: sentence, line: line(of: value.offset))
  }

  private func line(of offset: Int) -> Int { LineMap(bytes).place(of: offset).line }

  private static let damaged = Phrase("Dit is geen JSON.", "This is not JSON.")

  private static func wanted(_ key: String, _ kind: Phrase) -> Phrase {
    Phrase(
      "‘\(key)’ moet \(kind.dutch) zijn.", "‘\(key)’ must be \(kind(.english)).")
  }
}
