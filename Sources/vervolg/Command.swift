internal import ArgumentParser

/// A command of the program: parsed by ArgumentParser, carried out with what it is handed.
protocol Command: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does what was asked and says how it ended; what could not be done is thrown.
  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending
}
