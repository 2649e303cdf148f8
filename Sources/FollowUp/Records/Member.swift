internal import Text

/// A person who may record something in this dossier, and as what.
package struct Member: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Member>

  package let id: ID
  package let name: String
  package let role: Role

  package init(id: ID, name: String, role: Role) {
    self.id = id
    self.name = name
    self.role = role
  }
}

extension [Member] {
  /// The member of that id or, whatever the case and the accents, of that name.
  package func called(_ name: String) -> Member? {
    let key = Fold.bytes(of: name)
    return first { $0.id.text == name } ?? first { Fold.bytes(of: $0.name) == key }
  }
}

/// In which role a person acts.
package enum Role: String, CaseIterable, Sendable {
  /// *Inspecteur.*
  case inspector = "INS"
  /// *Coördinator opvolging*: the inspectorate's second person.
  case coordinator = "COO"
  /// *Dossierhouder* of the ministry.
  case caseHolder = "DOS"
  /// *Mandaathouder* of the ministry: director or higher.
  case mandateHolder = "MAN"
  /// *Lezer.*
  case reader = "LEZ"
}

/// The two sides that take turns.
package enum Side: String, CaseIterable, Sendable { case inspectorate, ministry }
