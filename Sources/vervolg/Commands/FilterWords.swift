internal import ArgumentParser
internal import FollowUp
internal import Text

/// What stands after a command, read as a filter; that needs no dossier.
struct FilterWords: ParsableArguments {
  @Argument(
    parsing: .allUnrecognized,
    help: .both(
      "Woorden en velden, zoals stand:open.", "Words and fields, such as state:open."))
  var filter: [String] = []

  func filter(in surroundings: Surroundings) throws(Complaint) -> Filter {
    // ArgumentParser hands the separator on with the rest.
    let text = filter.filter { $0 != "--" }.joined(separator: " ")
    do throws(FilterFault) {
      return try Filter(text, saved: surroundings.settings.filters)
    } catch {
      throw .filter(error, in: text)
    }
  }
}
