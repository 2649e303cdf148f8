internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg answers [DOCUMENT]`: a letter beside its response.
struct AnswersCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "answers",
      abstract: Phrase(
        "Zet een brief naast zijn antwoord, punt voor punt.",
        "Puts a letter beside its response, point by point."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg answers\n  vervolg answers 6348714\n\n"
          + "Zonder stuk het nieuwste antwoord. Een stuk is het antwoord of het rapport, bij id of "
          + "kenmerk.",
        "Examples:\n  vervolg answers\n  vervolg answers 6348714\n\n"
          + "Without a document the newest response. A document is the response or the report, by "
          + "id or reference."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Het antwoord of het rapport.", "The response or the report.",
      value: Phrase("stuk", "document")))
  var document: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let responses = dossier.board.responses
    let found =
      document.map { name in responses.first { dossier.names($0, name) } } ?? responses.first
    let sheet = found.flatMap {
      dossier.board.answerSheet(of: $0, in: SearchIndex(dossier.dossier))
    }
    guard let sheet else {
      throw .nothingCalled(
        document ?? "", Phrase("antwoord", "response"), known: responses.map(\.document.text))
    }
    return try dossier.deliver(AnswersReport(sheet, on: dossier.board))
  }
}

extension DossierOfDay {
  /// Whether a name is that of a response, its report, or one of their documents or references.
  fileprivate func names(_ response: Response, _ name: String) -> Bool {
    let report = dossier.reports.first { $0.id == response.report }
    let documents = [response.document] + (report.map { [$0.document] } ?? [])
    let references = documents.compactMap { id in
      dossier.documents.first { $0.id == id }?.reference
    }
    let ids = [response.id.text, response.report.text] + documents.map(\.text)
    let key = Fold.bytes(of: name)
    return ids.contains { Fold.bytes(of: $0) == key }
      || references.contains { Fold.contains($0, key) }
  }
}
