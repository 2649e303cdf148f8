internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add link ID OTHER`.
struct AddLink: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "link",
      abstract: Phrase(
        "Koppelt een punt aan een eerder punt.", "Links an item to an earlier one."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add link R2025-3 R2021-5 --kind herhaalt --reason 'zelfde vraag'

        Het latere punt eerst. Een koppeling zonder document is onze eigen koppeling.
        """,
        """
        Example:
          vervolg add link R2025-3 R2021-5 --kind repeats --reason 'same question'

        The later item first. A link without a document is our own.
        """
      ).said)
  }

  @Argument(help: .both("Het latere punt.", "The later item.", value: Phrase("nr", "id")))
  var later: String

  @Argument(help: .both("Het eerdere punt.", "The earlier item.", value: Phrase("nr", "id")))
  var earlier: String

  @Option(help: .both("De soort koppeling.", "The kind of link.", value: Phrase("soort", "kind")))
  var kind: Link.Kind

  @Option(help: .reason)
  var reason: String

  @Option(
    help: .both(
      "Het document dat het zegt; zonder is het onze eigen koppeling.",
      "The document that says so; without it the link is our own.",
      value: Phrase("document", "document")))
  var document: String?

  @Option(
    help: .both(
      "De vindplaats in het document.", "The place in the document.",
      value: Phrase("plaats", "place")))
  var locator: String?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let (from, to) = (try desk.dossier.item(later).id, try desk.dossier.item(earlier).id)
    let source = try document.map { name throws(Complaint) in
      try desk.dossier.document(called: name).id
    }
    let link = Link(
      id: desk.linkID("\(from)-\(kind.rawValue)-\(to)"), kind: kind, from: from, to: to,
      by: source == nil ? .editors : .inspectorate, at: nil, reason: Phrase(reason, nil),
      source: Source(
        document: source, locator: locator, confidence: source == nil ? .inferred : .sourceText))
    return try desk.record([
      desk.submission(.happening(.link(link)), on: from, date: PartialDate(desk.today))
    ])
  }
}

/// `vervolg add unlink ID OTHER`.
struct AddUnlink: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unlink",
      abstract: Phrase("Maakt een koppeling los.", "Removes a link.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg add unlink R2025-3 R2021-5
        """,
        """
        Example:
          vervolg add unlink R2025-3 R2021-5
        """
      ).said)
  }

  @Argument(help: .both("Het latere punt.", "The later item.", value: Phrase("nr", "id")))
  var later: String

  @Argument(help: .both("Het eerdere punt.", "The earlier item.", value: Phrase("nr", "id")))
  var earlier: String

  @Option(help: .both("De soort koppeling.", "The kind of link.", value: Phrase("soort", "kind")))
  var kind: Link.Kind?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let (from, to) = (try desk.dossier.item(later).id, try desk.dossier.item(earlier).id)
    let links = desk.store.fold.links.filter {
      $0.from == from && $0.to == to && (kind == nil || $0.kind == kind)
    }
    guard let link = links.first else {
      throw .nothingCalled("\(from) \(to)", Phrase("koppeling", "link"), known: [])
    }
    return try desk.record([
      desk.submission(.happening(.unlink(link.id)), on: from, date: PartialDate(desk.today))
    ])
  }
}

extension Desk {
  /// A name that no link has had: a link that was removed keeps its own.
  fileprivate func linkID(_ name: String) -> Link.ID {
    guard store.fold.has(.link(Link.ID(name))) else { return Link.ID(name) }
    let number = (2...).first { !store.fold.has(.link(Link.ID("\(name)-\($0)"))) } ?? 2
    return Link.ID("\(name)-\(number)")
  }
}
