internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add answer`: whether a letter answers an item, by which passages, and why.
struct AddAnswer: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "answer",
      abstract: Phrase(
        "Legt vast of een reactie op een punt antwoordt, en waarom.",
        "Records whether a response answers an item, and why."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add answer R2025-3 --value deels --passage CL12 --reason 'overleg'

        Zonder --response de nieuwste reactie op het rapport van het punt.
        """,
        """
        Example:
          vervolg add answer R2025-3 --value partly --passage CL12 --reason 'talks'

        Without --response the newest response to the report of the item.
        """
      ).said)
  }

  @Argument(help: .both("Het punt.", "The item.", value: Phrase("nr", "id")))
  var id: String

  @Option(
    help: .both("ja, deels of niet.", "yes, partly or no.", value: Phrase("antwoord", "answer")))
  var value: String

  @Option(
    help: .both(
      "De reactie, bij id of document.", "The response, by id or document.",
      value: Phrase("reactie", "response")))
  var response: String?

  @Option(
    help: .both(
      "Een passage die erop antwoordt; meer mag.",
      "A passage that answers it; several may be given.",
      value: Phrase("nr", "id")))
  var passage: [String] = []

  @Option(help: .reason)
  var reason: String

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let item = try desk.dossier.item(id)
    guard let coverage = Mapping.Coverage(argument: value) else {
      throw .unknownWord(value, for: "--value", known: ["ja", "deels", "niet"])
    }
    let letter = try desk.dossier.response(called: response, to: item)
    let passages = try passage.map { name throws(Complaint) in
      try desk.dossier.passageID(called: name, of: letter)
    }
    return try desk.record([
      .answer(
        to: item.id, by: letter, coverage, passages: passages, reason: Phrase(reason, nil),
        author: desk.author, seen: desk.store.newest(of: item.id), on: desk.today)
    ])
  }
}

extension Dossier {
  /// A response to the report of an item; without a name the newest.
  fileprivate func response(
    called name: String?, to item: Recommendation
  ) throws(Complaint) -> Response {
    let known = responses.filter { $0.report == item.report }
    let found =
      name.map { name in known.last { $0.id.text == name || $0.document.text == name } }
      ?? known.last
    guard let found else {
      throw .nothingCalled(
        name ?? item.report.text, Phrase("reactie", "response"), known: known.map(\.id.text))
    }
    return found
  }

  fileprivate func passageID(
    called name: String, of response: Response
  ) throws(Complaint) -> Passage.ID {
    guard let passage = passage(called: name, of: response) else {
      throw .nothingCalled(
        name, Phrase("passage", "passage"), known: passages(of: response).map(\.id.text))
    }
    return passage.id
  }
}
