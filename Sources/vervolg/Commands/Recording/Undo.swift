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
    let last = if let event { try desk.event(event) } else { try desk.own() }
    let all = event == nil || together ? desk.together(with: last) : [last]
    let submissions = all.map { named in
      desk.submission(.happening(.void(named.id)), on: named.item, date: PartialDate(desk.today))
    }
    return try desk.record(submissions, asking: desk.question(last, of: all.count))
  }
}

extension Desk {
  private var log: [LogEntry] {
    Logbook(of: nil, in: store.recorded, over: store.fold.booked).entries
  }

  /// The last entry of this member that still counts and takes nothing back.
  fileprivate func own() throws(Complaint) -> Named {
    let last = log.first { entry in
      guard entry.recorded.submission.author.member == author.member, entry.counts else {
        return false
      }
      if case .happening(.void) = entry.recorded.submission.content { return false }
      return true
    }
    guard let last else { throw .nothingToUndo }
    return Named(last.recorded)
  }

  /// What was recorded in one go with an entry and still counts, newest first.
  fileprivate func together(with named: Named) -> [Named] {
    guard let one = store.recorded.first(where: { $0.id == named.id }), let group = one.group else {
      return [named]
    }
    let rest = log.filter { entry in
      entry.counts && entry.recorded.group?.first == group.first
        && entry.recorded.identity.writer == one.identity.writer
    }
    return rest.isEmpty ? [named] : rest.map { Named($0.recorded) }
  }

  fileprivate func question(_ named: Named, of count: Int) -> Phrase? {
    guard let one = store.recorded.first(where: { $0.id == named.id }) else { return nil }
    let what = one.submission.phrase
    let item = one.submission.recommendation?.text ?? named.id.short
    let time = "\(one.at.day.figures) \(one.at.timeOfDay)"
    guard count < 2 else {
      return Phrase(
        "Ongedaan maken: \(count) vermeldingen van \(time), zoals ‘\(what.dutch)’ bij \(item). "
          + "Enter bevestigt, n stopt.",
        "Undo: \(count) entries of \(time), such as ‘\(what(.english))’ on \(item). "
          + "Enter confirms, n stops.")
    }
    return Phrase(
      "Ongedaan maken: ‘\(what.dutch)’ bij \(item) van \(time). Enter bevestigt, n stopt.",
      "Undo: ‘\(what(.english))’ on \(item) of \(time). Enter confirms, n stops.")
  }
}
