/// Words from which a generated dossier makes its titles and texts; they mean nothing.
enum Vocabulary {
  static let nouns = [
    "aansturing", "afspraak", "bereikbaarheid", "besluit", "bevoegdheid", "capaciteit",
    "continuiteit", "controle", "crisis", "dienst", "dossier", "escalatie", "gemeente",
    "handhaving",
    "informatie", "inrichting", "keten", "kwaliteit", "leiding", "meldkamer", "middelen", "norm",
    "oefening", "opleiding", "organisatie", "overleg", "personeel", "planning", "politie",
    "procedure", "protocol", "regio", "registratie", "risico", "samenwerking", "scenario",
    "storing",
    "sturing", "systeem", "taak", "techniek", "toezicht", "uitvoering", "uitwijk",
    "verantwoording", "verbetering", "voorziening", "werkwijze", "zorg",
  ]

  static let verbs = [
    "borg", "beschrijf", "bewaak", "evalueer", "oefen", "organiseer", "regel", "toets", "verbeter",
    "versterk", "verdeel", "voltooi", "vul aan", "werk uit",
  ]

  static let themes = [
    "governance", "personeel", "techniek", "continuiteit", "toezicht", "informatie", "opleiding",
    "samenwerking", "risicobeheersing", "verantwoording",
  ]

  static func title(_ numbers: inout SeededNumbers) -> String {
    let title = "\(numbers.pick(verbs)) \(numbers.pick(nouns)) \(numbers.pick(nouns))"
    return String(title.prefix(29))
  }

  static func sentence(words: Int, _ numbers: inout SeededNumbers) -> String {
    var sentence = numbers.pick(verbs)
    for _ in 1..<words { sentence += " " + numbers.pick(nouns) }
    return sentence + "."
  }
}
