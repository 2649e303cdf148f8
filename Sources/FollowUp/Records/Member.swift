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
