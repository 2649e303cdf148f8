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
        """
        Voorbeelden:
          vervolg undo
          vervolg undo 1f3a09bc:12
          vervolg undo 1f3a09bc:12 --together

        Zonder nummer: het laatste wat u zelf vastlegde, met alles wat u er in dezelfde
        keer bij vastlegde. Het blijft in het logboek staan. Wie een ongedaanmaking
        ongedaan maakt, zet terug wat er stond.
        """,
        """
        Examples:
          vervolg undo
          vervolg undo 1f3a09bc:12
          vervolg undo 1f3a09bc:12 --together

        Without a number: the last thing that you recorded, with all that you recorded
        in the same go. It stays in the log. Undoing an undoing puts back what stood
        there.
        """
      ).said)
  }

  @Argument(help: .entry)
  var event: String?

  @ArgumentParser.Flag(
    help: .both(
      "Ook wat er samen mee is vastgelegd.", "Also what was recorded together with it."))
  var together = false

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    guard let event else { return try desk.undo(try desk.last()) }
    let named = try desk.event(event)
    guard let undoing = desk.undoing(of: named, together: together) else {
      // A booked fact: the guards say why not.
      let void = desk.submission(
        .happening(.void(named.id)), on: named.item, date: PartialDate(desk.today))
      return try desk.record([void])
    }
    return try desk.undo(undoing)
  }
}

extension Desk {
  fileprivate mutating func undo(_ undoing: Undoing) throws(Complaint) -> Ending {
    let submissions = undoing.submissions(by: author, on: today) { store.newest(of: $0) }
    return try record(submissions, asking: undoing.question.withKeys)
  }

  /// What this member recorded last and still counts.
  fileprivate func last() throws(Complaint) -> Undoing {
    guard let last = Undoing.last(of: author.member, in: store.recorded, store.fold) else {
      throw .nothingToUndo
    }
    return last
  }

  /// A recorded entry, with what was recorded in one go with it if that is asked.
  fileprivate func undoing(of named: Named, together: Bool) -> Undoing? {
    guard let one = store.recorded.first(where: { $0.id == named.id }) else { return nil }
    return together
      ? .together(with: one, in: store.recorded, store.fold) : .alone(one, in: store.recorded)
  }
}

extension Phrase {
  fileprivate var withKeys: Phrase {
    Phrase("\(dutch) Enter bevestigt, n stopt.", "\(self(.english)) Enter confirms, n stops.")
  }
}
