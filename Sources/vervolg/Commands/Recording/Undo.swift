internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg undo [EVENT]`: takes something back; the log keeps both.
struct Undo: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Maakt iets ongedaan wat is vastgelegd.", "Undoes something that was recorded."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg undo\n  vervolg undo 1f3a09bc:12\n\n"
          + "Zonder nummer het laatste wat u zelf vastlegde. Het blijft in het logboek staan. Wie "
          + "een ongedaanmaking ongedaan maakt, zet het terug.",
        "Examples:\n  vervolg undo\n  vervolg undo 1f3a09bc:12\n\n"
          + "Without a number the last thing that you recorded. It stays in the log. Undoing an "
          + "undoing puts it back."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Het nummer van de vermelding, uit vervolg log.",
      "The number of the entry, from vervolg log.",
      value: Phrase("nr", "id")))
  var event: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let named = if let event { try desk.event(event) } else { try desk.own() }
    let submission = desk.submission(
      .happening(.void(named.id)), on: named.item, date: PartialDate(desk.today))
    return try desk.record([submission], asking: desk.question(named))
  }
}

extension Desk {
  /// The last entry of this member that still counts and takes nothing back.
  fileprivate func own() throws(Complaint) -> Named {
    let log = Logbook(of: nil, in: store.recorded, over: store.fold.booked)
    let last = log.entries.first { entry in
      guard entry.recorded.submission.author.member == author.member, entry.counts else {
        return false
      }
      if case .happening(.void) = entry.recorded.submission.content { return false }
      return true
    }
    guard let last else { throw .nothingToUndo }
    return Named(last.recorded)
  }

  fileprivate func question(_ named: Named) -> Phrase? {
    guard let one = store.recorded.first(where: { $0.id == named.id }) else { return nil }
    let what = one.submission.phrase
    let item = one.submission.recommendation?.text ?? named.id.short
    let time = "\(one.at.day.figures) \(one.at.timeOfDay)"
    return Phrase(
      "Ongedaan maken: ‘\(what.dutch)’ bij \(item) van \(time). Enter bevestigt, n stopt.",
      "Undo: ‘\(what(.english))’ on \(item) of \(time). Enter confirms, n stops.")
  }
}
