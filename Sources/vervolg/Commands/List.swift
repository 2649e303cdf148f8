internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg list`: the items as a table.
struct List: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase("Toont de punten, gefilterd.", "Shows the items, filtered.").said,
      usage: Phrase(
        "vervolg list [<filter> …] [<opties>]", "vervolg list [<filter> …] [<options>]"
      ).said,
      discussion: FilterHelp.text.said)
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var order: OrderOptions

  @OptionGroup var words: FilterWords

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let filter = try words.filter(in: surroundings)
    let dossier = try DossierOfDay(in: surroundings, global, output)
    return try dossier.printList(filter, order.order)
  }
}

/// How the rows of a list are put in order, and how many are shown.
struct OrderOptions: ParsableArguments {
  @Option(
    help: .both(
      "Hoeveel rijen, hoogstens.", "How many rows, at most.", value: Phrase("aantal", "count")))
  var limit: Int?

  @Option(
    help: .both(
      "Waarnaar binnen een groep wordt gesorteerd; anders standaard.",
      "By what rows are sorted within a group; otherwise standard.",
      value: Phrase("kolom", "column")))
  var sort: Sort.Column?

  @ArgumentParser.Flag(help: .both("Andersom sorteren.", "Sort in reverse."))
  var reverse = false

  @Option(
    help: .both(
      "Waarnaar wordt gegroepeerd; anders stand.", "By what rows are grouped; otherwise state.",
      value: Phrase("soort", "kind")))
  var group: Grouping?

  var order: RowOrder {
    RowOrder(
      grouping: group ?? .state, sort: Sort(sort ?? .standard, isReversed: reverse), limit: limit)
  }

  func validate() throws { try ValidationError.checkLimit(limit) }
}

/// How a list is put in order.
struct RowOrder {
  let grouping: Grouping
  let sort: Sort
  /// How many rows are shown, at most.
  let limit: Int?

  /// All rows, by state.
  static let standard = RowOrder(grouping: .state, sort: .standard, limit: nil)
}

extension DossierOfDay {
  /// Prints the items that meet a filter. Flags are computed once, and only where they are needed:
  /// for the filter, for the order of a short list, and for the rows that are printed.
  func printList(_ filter: Filter, _ order: RowOrder) throws(Complaint) -> Ending {
    let index = SearchIndex(dossier, for: filter)
    let flags = FlagMemory(board)
    let rows = filter.rows(on: board, in: index, flags: flags.source)
    let listing = Listing(
      rows, of: board, in: index, by: order.grouping, sort: order.sort,
      isCertain: board.certainty(of: rows.count, flags: flags.of))
    let report = ListReport(
      listing, of: filter, on: board, in: index, limit: order.limit, flags: flags.of)
    return try deliver(report)
  }
}
