import Glibc

/// The public conformance suite (nst/JSONTestSuite) where a copy stands beside the project.
///
/// It is not part of the project: without it these tests are skipped.
enum ConformanceSuite {
  static let folder: String = {
    let here = #filePath.split(separator: "/").dropLast(4)
    return "/" + here.joined(separator: "/") + "/shared/jsontestsuite/test_parsing"
  }()

  static var isPresent: Bool { names.contains { $0.hasPrefix("y_") } }

  /// The file names in the order of the alphabet.
  static let names: [String] = {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { raw in
        unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }()

  /// The bytes of a file, or nothing when it cannot be read.
  static func bytes(of name: String) -> [UInt8]? {
    guard let file = unsafe fopen(folder + "/" + name, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }
}
