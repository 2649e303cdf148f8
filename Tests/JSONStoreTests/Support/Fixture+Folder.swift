@testable import Torture

extension RealFolder {
  /// A dossier with these files.
  convenience init(_ fixture: Fixture) throws {
    try self.init()
    for (name, text) in fixture.files { try write(name, text) }
  }
}
