import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

/// The people of the tests, and walks of each of them through the shipped dossier.
enum Staff {
  static let inspector = Member(id: "m.deboer", name: "M. de Boer", role: .inspector)
  static let colleague = Member(id: "p.kok", name: "P. Kok", role: .inspector)
  static let coordinator = Member(id: "r.smit", name: "R. Smit", role: .coordinator)
  static let official = Member(id: "s.visser", name: "S. Visser", role: .caseHolder)
  static let director = Member(id: "d.baas", name: "D. Baas", role: .mandateHolder)
  static let reader = Member(id: "l.lezer", name: "L. Lezer", role: .reader)

  static let all = [inspector, colleague, coordinator, official, director, reader]

  /// The dossier that comes with the program, with members.
  static func dossier(members: [Member] = all) throws -> Dossier {
    try Shipped.dossier(with: members)
  }

  /// Somebody at work on 24 June 2025.
  static func journey(
    _ member: Member?, _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .dutch,
    drafts: [Draft] = []
  ) throws -> Journey {
    try Journey(
      dossier(), on: "2025-06-24", size: .init(columns: columns, rows: rows), language,
      member: member, drafts: drafts)
  }
}

extension Journey {
  /// Everything that was recorded, in words.
  var recorded: [String] { workplace.store.recorded.map { $0.submission.phrase.dutch } }

  /// What was recorded last.
  var last: Submission? { workplace.store.recorded.last?.submission }

  /// Goes to an item of the list and opens a form of the menu on it.
  mutating func open(_ letter: Character, on item: String) throws {
    try walk("press /")
    for letter in item { press(.character(letter)) }
    try walk("press Enter e")
    press(.character(letter))
  }
}

extension Submission {
  /// What a colleague records on an item, who saw nothing that was recorded here.
  static func note(
    by member: Member, on item: Recommendation.ID, _ text: String, seen: Event.ID? = nil
  ) -> Submission {
    Submission(
      .happening(.note(promise: false)), by: Author(member: member.id, role: member.role),
      on: item, seen: seen, date: PartialDate("2025-06-24"), text: Phrase(text, nil))
  }
}
