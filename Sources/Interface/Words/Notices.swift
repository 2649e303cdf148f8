internal import Canvas
internal import FollowUp
internal import Text

/// What is told in passing, in the words of the house.
extension Notice {
  static let howToQuit = told(
    "Ctrl-C stopt hier niets; Q stopt.", "Ctrl-C stops nothing here; Q quits.")

  static let typing = Phrase(
    "u typt; Enter of Esc sluit af", "you are typing; Enter or Esc ends it")

  /// What the user should know before anything else.
  static func opening(_ world: World) -> Notice? {
    if world.faults > 0 {
      let faults = Noun("fout", "fouten", english: "fault", "faults").counted(world.faults)
      return told(
        "Het dossier heeft \(faults.dutch); vervolg check toont ze.",
        "The dossier has \(faults(.english)); vervolg check shows them.")
    }
    return world.isElsewhere ? day(world) : waiting(world)
  }

  /// How many proposals wait for whoever sits here.
  private static func waiting(_ world: World) -> Notice? {
    guard let member = world.member else { return nil }
    let count = world.recordings?.proposals.count { $0.waits(for: member) } ?? 0
    guard count > 0 else { return nil }
    let proposals = Noun("voorstel", "voorstellen", english: "proposal", "proposals").counted(count)
    let verb = count == 1 ? "wacht" : "wachten"
    return told(
      "\(proposals.dutch) \(verb) op u; p toont ze.",
      "\(proposals(.english)) waiting for you; p shows them.")
  }

  /// That another day than today is in sight, and what follows from it.
  static func day(_ world: World) -> Notice {
    let day = world.board.day.phrase
    guard world.isElsewhere else {
      return told(
        "Peildatum \(day.dutch): vandaag.", "Reference day \(day(.english)): today.")
    }
    return told(
      "Peildatum \(day.dutch): u ziet het dossier van die dag en kunt niets vastleggen.",
      "Reference day \(day(.english)): you see that day, and nothing can be recorded.")
  }

  static func copied(_ isDone: Bool) -> Notice {
    isDone
      ? told("Gekopieerd.", "Copied.")
      : refused(
        Phrase(
          "Niet gekopieerd: de tekst is te lang of deze terminal heeft geen klembord.",
          "Not copied: the text is too long, or this terminal has no clipboard."))
  }

  /// Where a search led.
  static func match(_ found: (number: Int, count: Int)?, of word: String) -> Notice {
    guard let (number, count) = found else {
      return refused(
        Phrase("‘\(word)’ staat niet in deze tekst.", "‘\(word)’ is not in this text."))
    }
    return told(
      "‘\(word)’: regel \(number) van \(count) waarop het staat.",
      "‘\(word)’: line \(number) of \(count) that have it.")
  }

  /// What became of taking back or putting back.
  static func became(_ saving: Saving, of asker: Asker) -> Notice {
    guard case .saved(let events) = saving else { return refused(saving.sentence) }
    let count =
      events.count < 2
      ? Phrase("", "") : Phrase(": \(events.count) vermeldingen", ": \(events.count) entries")
    let done =
      asker == Model.redoing
      ? Phrase("Opnieuw vastgelegd", "Recorded again") : Phrase("Ongedaan gemaakt", "Undone")
    return .saved(
      Phrase("\(done.dutch)\(count.dutch).", "\(done(.english))\(count(.english))."))
  }

  static let nothingToUndo = refused(
    Phrase(
      "U hebt niets vastgelegd dat ongedaan kan worden gemaakt.",
      "You have recorded nothing that can be undone."))
  static let nothingToRedo = refused(
    Phrase(
      "U hebt niets ongedaan gemaakt, of daarna iets anders vastgelegd.",
      "You have undone nothing, or recorded something else since."))

  /// What others recorded, now in sight.
  static func news(_ recorded: [Recorded], in world: World) -> Notice {
    guard recorded.count == 1, let one = recorded.first else {
      return told(
        "\(recorded.count) nieuwe berichten van anderen zijn verwerkt.",
        "\(recorded.count) new entries of others are in.")
    }
    let submission = one.submission
    let members = world.dossier.members
    let name =
      members.first { $0.id == submission.author.member }?.name ?? submission.author.member.text
    let item = submission.recommendation.map { "\($0): " } ?? ""
    let what = submission.phrase(
      among: Entries(world.recordings?.recorded ?? []), isNumbered: false)
    return told(
      "Nieuw van \(name), \(one.at.timeOfDay): \(item)\(what.dutch).",
      "New from \(name), \(one.at.timeOfDay): \(item)\(what(.english)).")
  }

  /// What others recorded while something is typed.
  static func waitingNews(_ count: Int) -> Notice {
    let news = Noun("nieuw bericht", "nieuwe berichten", english: "new entry", "new entries")
      .counted(count)
    return told(
      "\(news.dutch) van anderen; in beeld zodra u klaar bent.",
      "\(news(.english)) of others; in sight when you are done.")
  }

  static func unreachable(_ obstacle: Obstacle) -> Notice {
    refused(
      Phrase(
        "Het dossier is nu niet te lezen: \(obstacle.cause.dutch). U ziet het zoals het was.",
        "The dossier cannot be read now: \(obstacle.cause(.english)). You see it as it was."))
  }

  /// A draft that nobody types in any more could not be written.
  static func notKept(_ obstacle: Obstacle) -> Notice {
    refused(
      Phrase(
        "Het concept is niet bewaard: \(obstacle.cause.dutch). C en v halen het terug.",
        "The draft was not kept: \(obstacle.cause(.english)). C and v bring it back."))
  }

  static let nothingNew = told("Niets nieuws van anderen.", "Nothing new of others.")

  static let reachable = told("Het dossier is weer te lezen.", "The dossier can be read again.")

  static func exporting(_ path: String) -> Notice {
    told("Wordt geschreven naar \(path).", "Being written to \(path).")
  }

  static func exported(_ path: String) -> Notice {
    told("Geschreven naar \(path).", "Written to \(path).")
  }

  /// A key that means nothing here; `elsewhere` is what it does on another screen.
  static func unanswered(_ key: Key, elsewhere: Action?) -> Notice {
    guard let elsewhere else {
      return refused(
        key.refused(
          because: Phrase(
            "geen opdracht heeft deze toets; ? toont ze", "no action has this key; ? shows them")))
    }
    return refused(
      key.refused(
        because: Phrase(
          "‘\(elsewhere.title.dutch)’ hoort bij een ander scherm",
          "‘\(elsewhere.title(.english))’ belongs to another screen")))
  }
}

extension Key {
  /// `w doet hier niets: …`
  func refused(because reason: Phrase) -> Phrase {
    Phrase(
      "\(label.dutch) doet hier niets: \(reason.dutch).",
      "\(label(.english)) does nothing here: \(reason(.english)).")
  }
}

extension ExportFault {
  /// What happened, and what can be done.
  var sentence: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        "\(path) bestaat al en is niet overschreven; x met een andere naam.",
        "\(path) exists and was not overwritten; x with another name.")
    case .insideDossier:
      Phrase(
        "Niet geschreven: een export hoort niet in de map van het dossier.",
        "Not written: an export does not belong in the folder of the dossier.")
    case .refused(let path, let cause):
      Phrase("\(path) is niet geschreven: \(cause).", "\(path) was not written: \(cause).")
    }
  }
}
