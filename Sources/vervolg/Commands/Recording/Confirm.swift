internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg confirm ID`: a second person confirms what another proposed.
struct Confirm: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Stelt vast wat een ander voorstelde.", "Confirms what somebody else proposed."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg confirm R2025-1
          vervolg confirm 1f3a09bc:12 --date 3-6-2025

        Standpunten en verschuivingen stelt een mandaathouder vast, afsluitingen een
        coördinator; nooit wie het voorstelde. Het telt vanaf dan.
        """,
        """
        Examples:
          vervolg confirm R2025-1
          vervolg confirm 1f3a09bc:12 --date 2025-06-03

        Positions and moves are confirmed by a mandate holder, closures by a
        coordinator; never by who proposed it. It counts from then on.
        """
      ).said)
  }

  @Argument(help: .proposal)
  var id: String

  @Option(help: .happenedOn)
  var date: String?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let proposal = try desk.proposal(id)
    let date = try desk.optionalDate(date) ?? PartialDate(desk.today)
    return try desk.record([
      desk.submission(.happening(.confirmation(of: proposal.id)), on: proposal.item, date: date)
    ])
  }
}

/// `vervolg return ID`: a second person gives a proposal back.
struct Return: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Geeft een voorstel terug, met een reden.", "Gives a proposal back, with a reason."
      ).said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg return R2025-1 --reason 'noem eerst een datum'
        """,
        """
        Example:
          vervolg return R2025-1 --reason 'name a date first'
        """
      ).said)
  }

  @Argument(help: .proposal)
  var id: String

  @Option(help: .reason)
  var reason: String?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let proposal = try desk.proposal(id)
    return try desk.record([
      desk.submission(
        .happening(.returned(proposal.id, reason: reason)), on: proposal.item,
        date: PartialDate(desk.today))
    ])
  }
}
