internal import Text

/// Sentences about who can be held to it.
extension FlagWords {
  func noLead(_ parties: Int, _ say: Saying) -> String {
    let asked = Noun.party.counted(parties, in: say.language)
    return say(
      "Gevraagd aan \(asked); geen is als trekker aangewezen.",
      "Asked of \(asked); none is named as lead.")
  }

  func leadUnnamed(_ name: String, _ say: Saying) -> String {
    say(
      "Trekker \(name), geen verantwoordelijke genoemd.",
      "Lead \(name), no responsible official named.")
  }

  func severalLeads(_ names: [String], _ say: Saying) -> String {
    say(
      "\(names.count) trekkers: \(say.list(names)).", "\(names.count) leads: \(say.list(names)).")
  }

  func leadIsForum(_ name: String, _ say: Saying) -> String {
    say(
      "De trekker is een overleg, \(name), zonder eigen bevoegdheid.",
      "The lead is a forum, \(name), without powers of its own.")
  }

  func fewAnswered(_ answered: Int, _ all: Int, _ say: Saying) -> String {
    let parties = Noun.party.counted(all, in: say.language)
    return say(
      "\(answered) van \(parties) \(answered == 1 ? "reageerde" : "reageerden"); de termijn is "
        + "voorbij.", "\(answered) of \(parties) responded; the term has passed.")
  }

  func noAddressee(_ say: Saying) -> String {
    say(
      "Aan wie dit punt is gericht, is niet vastgesteld.",
      "To whom this item is addressed was not established.")
  }
}
