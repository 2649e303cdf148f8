internal import FollowUp
internal import Glibc
internal import SystemPackage

/// What this machine lets a test do.
enum Machine {
  /// What its clock says.
  static var now: Moment { Moment(seconds: time(nil)) }

  /// What it calls itself.
  static let host: String = {
    var names = utsname()
    guard unsafe uname(&names) == 0 else { return "" }
    return unsafe withUnsafeBytes(of: &names.nodename) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }()

  static let isRoot = geteuid() == 0

  static func has(_ tool: String) -> Bool {
    ["/usr/bin", "/usr/sbin", "/bin", "/sbin"].contains { folder in
      unsafe access("\(folder)/\(tool)", X_OK) == 0
    }
  }

  /// Why system calls cannot be hindered here; nothing when they can.
  static func obstacleToTracing() async -> String? {
    guard has("strace") else { return "strace is missing" }
    let ended = try? await Started.run(["strace", "-qq", "-o", "/dev/null", "true"])
    return ended?.isWell == true ? nil : "this machine does not let programs be traced"
  }

  /// Why disks cannot be mounted here; nothing when they can.
  static func obstacleToMounting(_ tools: [String]) -> String? {
    let missing = tools.filter { !has($0) }
    guard missing.isEmpty else { return "\(missing.joined(separator: ", ")) is missing" }
    return isRoot ? nil : "only root mounts disks"
  }
}

extension Machine {
  /// Why `vervolg` cannot be hindered here; nothing when it can.
  static func obstacleToHindering() async -> String? {
    guard has("taskset") else { return "taskset is missing" }
    guard unsafe access(Started.program.string, X_OK) == 0 else {
      return "\(Started.program) is not there: build it first"
    }
    return await obstacleToTracing()
  }
}
