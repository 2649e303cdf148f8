internal import Glibc

/// What this machine lets a test do.
enum Machine {
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
