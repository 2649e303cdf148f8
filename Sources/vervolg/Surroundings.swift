internal import Glibc
internal import SystemPackage
internal import Text

/// What the program finds around itself: read once at the start and handed on as one value.
struct Surroundings: Sendable {
  /// What stands after the program's name.
  let arguments: [String]
  let environment: [String: String]
  /// The name under which the user logged in; empty when the system does not tell.
  let login: String
  /// Seconds since 1970-01-01T00:00:00Z.
  let now: Int
  let terminals: Terminals
  /// The folder that holds the running program; nothing when it cannot be told.
  let programFolder: String?
  /// The name of this machine; empty when the system does not tell.
  let host: String
  /// The number of this process.
  let process: Int

  /// What was written down for every run.
  var settings = Settings()
  /// Why nothing could be taken from the configuration; nothing when it is sound or not there.
  var settingsFault: Complaint?

  /// Which of the three standard streams are a terminal.
  struct Terminals: Sendable {
    let input: Bool
    let output: Bool
    let errors: Bool
  }

  /// Dutch, unless `--lang`, the configuration or the locale for messages asks for English.
  ///
  /// `LANG` is not asked: it says English on most Dutch machines.
  var language: Language {
    Surroundings.language(named: arguments) ?? settings.language
      ?? Surroundings.language(locale: environment)
  }

  /// The surroundings of this process. Only the declarations of ArgumentParser, which are static,
  /// may use it; everything else gets its surroundings handed.
  static let ofProcess = Surroundings(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: readEnvironment(),
    login: readLogin(), now: readClock(),
    terminals: Terminals(input: isatty(0) == 1, output: isatty(1) == 1, errors: isatty(2) == 1),
    programFolder: readProgramFolder(), host: readHost(), process: Int(getpid())
  ).configured()

  /// A reader that goes away must not kill the program in the middle of a write.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

extension [String: String] {
  /// The folder that a variable of the environment names; only a whole path counts.
  func folder(_ variable: String) -> String? {
    self[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

/// Which language is asked for.
extension Surroundings {
  private static func language(named arguments: [String]) -> Language? {
    var found: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count {
        found = Language(rawValue: arguments[index + 1]) ?? found
      } else if argument.hasPrefix("--lang=") {
        found = Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? found
      }
    }
    return found
  }

  private static func language(locale environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .dutch
  }
}

/// The questions to the system.
extension Surroundings {
  /// The same with what stands in the configuration of the user.
  func configured() -> Surroundings {
    guard let path = Settings.path(environment) else { return self }
    var found = self
    do throws(SettingsFault) {
      guard let bytes = try Surroundings.bytes(ofFileAt: path) else { return self }
      found.settings = try Settings(bytes)
    } catch {
      found.settingsFault = .settings(path, error)
    }
    return found
  }

  /// Nothing when there is no such file. More than a megabyte is no configuration.
  private static func bytes(ofFileAt path: String) throws(SettingsFault) -> [UInt8]? {
    let limit = 1 << 20
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
      defer { try? file.close() }
      let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: limit + 1) { buffer, count in
        count = try unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard bytes.count <= limit else { throw Errno.fileTooLarge }
      return bytes
    } catch let error as Errno where error == .noSuchFileOrDirectory || error == .notDirectory {
      return nil
    } catch {
      throw SettingsFault(
        sentence: Phrase("Het kan niet worden gelezen: \(error).", "It cannot be read: \(error)."),
        line: nil)
    }
  }

  private static func readEnvironment() -> [String: String] {
    var found: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return found
  }

  private static func readLogin() -> String {
    guard let entry = unsafe getpwuid(geteuid()), let name = unsafe entry.pointee.pw_name else {
      return ""
    }
    return unsafe String(cString: name)
  }

  /// Takes the one byte out of a pipe in which there is one.
  static func dropByte(from descriptor: Int32) {
    var byte: UInt8 = 0
    _ = unsafe read(descriptor, &byte, 1)
  }

  /// The name of this window: the number of the process with when it began, because numbers come
  /// back.
  var window: String { "\(process).\(Surroundings.start(of: process) ?? "0")" }

  /// Whether the window of that name is still open on this machine.
  static func isOpen(window: String) -> Bool {
    let parts = window.split(separator: ".")
    guard parts.count == 2, let process = Int(parts[0]) else { return false }
    return start(of: process) == String(parts[1])
  }

  /// When a process began, in ticks since the machine did; nothing when it is not there.
  private static func start(of process: Int) -> String? {
    guard let bytes = try? bytes(ofFileAt: "/proc/\(process)/stat") else { return nil }
    // The name in brackets may hold anything; the field is the twentieth after it.
    let fields =
      String(decoding: bytes, as: UTF8.self).split(separator: ")").last?
      .split(separator: " ") ?? []
    return fields.count > 19 ? String(fields[19]) : nil
  }

  static func readClock() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  private static func readHost() -> String {
    var names = utsname()
    guard unsafe uname(&names) == 0 else { return "" }
    return unsafe withUnsafeBytes(of: &names.nodename) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func readProgramFolder() -> String? {
    guard let place = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(place) }
    let path = unsafe String(cString: place)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

extension FileDescriptor {
  /// What one read gives, at most `count` bytes and none at the end; begins again when a signal
  /// breaks it off, but not for ever.
  func take(_ count: Int) throws(Errno) -> [UInt8] {
    var interruptions = 0
    while true {
      do {
        return try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, taken in
          taken = try unsafe read(
            into: UnsafeMutableRawBufferPointer(buffer), retryOnInterrupt: false)
        }
      } catch let error as Errno where error == .interrupted && interruptions < 100 {
        interruptions += 1
      } catch {
        throw error as? Errno ?? .ioError
      }
    }
  }

  /// Writes all of it; begins again when a signal breaks it off, but not for ever.
  func put(_ bytes: [UInt8]) throws(Errno) {
    var (rest, interruptions) = (bytes[...], 0)
    while !rest.isEmpty {
      do {
        let taken = try unsafe rest.withUnsafeBytes { part in
          try unsafe write(part, retryOnInterrupt: false)
        }
        rest = rest.dropFirst(taken)
      } catch let error as Errno where error == .interrupted && interruptions < 100 {
        interruptions += 1
      } catch {
        throw error as? Errno ?? .ioError
      }
    }
  }
}
