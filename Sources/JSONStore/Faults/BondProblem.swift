package import Text

/// What can be wrong with the way in which records point at each other.
package enum BondProblem: Hashable, Sendable {
  case duplicate(first: Place)
  case unknown(RecordKind, id: String, nearest: String?)
  /// A name in `about` that is neither a report nor an item.
  case unknownSubject(id: String, nearest: String?)
  /// Records that lead back to themselves, the first named again at the end.
  case cycle([String])
  /// A link from an earlier item to a later one (T14).
  case laterTarget(from: String, to: String)
  /// A response from before what it responds to (D3).
  case early(before: String)
  /// Left out, as `times` records are, because it rests on a record that was left out.
  case restsOn(RecordName, times: Int)
  /// Left out, as `times` records are, because it rests on one in a file that was not read.
  case restsOnFile(RecordKind, times: Int)

  package var severity: Fault.Severity {
    switch self {
    case .duplicate, .unknown, .unknownSubject, .cycle, .laterTarget: .fault
    case .early, .restsOn, .restsOnFile: .note
    }
  }

  package var code: String {
    switch self {
    case .duplicate: "duplicate"
    case .unknown: "unknownReference"
    case .unknownSubject: "unknownSubject"
    case .cycle: "cycle"
    case .laterTarget: "laterTarget"
    case .early: "early"
    case .restsOn: "restsOn"
    case .restsOnFile: "restsOnFile"
    }
  }

  package var sentence: Phrase {
    switch self {
    case .duplicate(let first):
      Phrase(
        "Deze naam staat er twee keer; de eerste keer in \(first.phrase(.dutch)).",
        "This name is there twice; the first time in \(first.phrase(.english)).")
    case .unknown(let kind, let id, _):
      Phrase(
        "Verwijst naar \(kind.word(.dutch)) ‘\(id)’, die er niet is.",
        "Refers to \(kind.word(.english)) ‘\(id)’, which is not there.")
    case .unknownSubject(let id, _):
      Phrase(
        "Gaat volgens ‘about’ over ‘\(id)’; dat is geen rapport en geen punt.",
        "Is about ‘\(id)’, says ‘about’; that is neither a report nor an item.")
    case .cycle(let ids):
      Phrase(
        "Leidt naar zichzelf terug: \(ids.joined(separator: " → ")).",
        "Leads back to itself: \(ids.joined(separator: " → ")).")
    case .laterTarget(let from, let to):
      Phrase(
        "Koppelt \(from) aan het latere \(to).", "Links \(from) to the later \(to).")
    case .early(let before):
      Phrase(
        "Is ouder dan \(before), waar het een reactie op is.",
        "Is older than \(before), to which it responds.")
    case .restsOn(let record, let times):
      Phrase(
        "Wat verwijst naar \(record.phrase(.dutch)), is ook weggelaten: \(Noun.time.counted(times, in: .dutch)).",
        "What refers to \(record.phrase(.english)) was left out as well: \(Noun.time.counted(times, in: .english))."
      )
    case .restsOnFile(let kind, let times):
      Phrase(
        "Niet alle \(kind.noun.many(.dutch)) konden worden gelezen; wat ernaar verwijst, is weggelaten: "
          + "\(Noun.time.counted(times, in: .dutch)).",
        "Not all \(kind.noun.many(.english)) could be read; what refers to them was left out: "
          + "\(Noun.time.counted(times, in: .english)).")
    }
  }

  package var advice: Phrase? {
    switch self {
    case .duplicate:
      Phrase("Geef een van de twee een andere naam.", "Give one of the two another name.")
    case .unknown(_, _, let nearest), .unknownSubject(_, let nearest):
      nearest.map { Phrase("Bedoelde u ‘\($0)’?", "Did you mean ‘\($0)’?") }
        ?? Phrase(
          "Controleer de naam, of voeg toe wat ontbreekt.",
          "Check the name, or add what is missing.")
    case .cycle: Phrase("Haal een van deze verwijzingen weg.", "Remove one of these references.")
    case .laterTarget:
      Phrase(
        "Zet het latere punt bij ‘from’ en het eerdere bij ‘to’.",
        "Put the later item at ‘from’ and the earlier one at ‘to’.")
    case .early:
      Phrase(
        "Controleer de datum. Geldt het toch als antwoord, zet dan ‘anticipatory’ op true.",
        "Check the date. If it counts as an answer all the same, set ‘anticipatory’ to true.")
    case .restsOn, .restsOnFile:
      Phrase("Herstel eerst die fout.", "Mend that fault first.")
    }
  }
}
