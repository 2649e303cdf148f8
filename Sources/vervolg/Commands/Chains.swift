internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg chains [ID]`: what was asked again and again.
struct Chains: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Toont de ketens: wat steeds opnieuw is gevraagd.",
        "Shows the chains: what was asked again and again."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg chains\n  vervolg chains 1\n  vervolg chains R2025-1",
        "Examples:\n  vervolg chains\n  vervolg chains 1\n  vervolg chains R2025-1"
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Het nummer van een keten of van een punt erin.", "The number of a chain or an item in it.",
      value: Phrase("nr", "id")))
  var id: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let number = try id.map { name throws(Complaint) in try dossier.chain(called: name) }
    let report = ChainsReport(number, on: dossier.board, in: SearchIndex(dossier.dossier))
    return try dossier.deliver(report)
  }
}

extension DossierOfDay {
  /// The number of the chain that is called so, or that holds the item that is called so.
  func chain(called name: String) throws(Complaint) -> Int {
    if let number = Int(name) {
      guard board.standings.contains(where: { $0?.chain == number }) else {
        throw .nothingCalled(name, Phrase("keten", "chain"), known: chainNumbers)
      }
      return number
    }
    let row = try row(of: name)
    guard let chain = board.standings[row]?.chain else {
      throw Complaint(
        Phrase("\(name) staat op zichzelf.", "\(name) stands on its own."), ending: .nothing)
    }
    return chain
  }

  private var chainNumbers: [String] {
    Set(board.standings.compactMap { $0?.chain }).sorted().map(String.init)
  }
}
