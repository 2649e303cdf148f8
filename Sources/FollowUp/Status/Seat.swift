/// One addressee of an item, with its own rows of what happened.
///
/// Events that name no party stand in the rows of every seat; in the nameless seat stand all.
/// Rows are in the order of A3: "last" is the last of a row.
package struct Seat: Sendable {
  package let party: Party.ID?
  /// The name as the source has it; empty for the nameless seat.
  package let name: String
  package let partyKind: Party.Kind?
  package let role: Addressee.Role
  package let official: String?
  /// Whether an answer of its own is expected (A19).
  package let isExpected: Bool
  /// How many parties it stands for: a group's stored number, otherwise 1.
  package let count: Int
  package let positions: [Dated<Position>]
  package let claims: [Dated<Claim>]
  package let assessments: [Dated<Assessment>]
  /// First and later target dates, corrections that count as moves included (A5, B12).
  package let targets: [Dated<Target>]
  package let extensions: [Dated<TermExtension>]
  package let closures: [Dated<Closure>]
  /// Reopenings that had something to reopen (A7).
  package let reopenings: [Dated<String?>]
  package let state: State

  package var isNameless: Bool { party == nil && name.isEmpty }

  /// The day of the last reopening, from which claims and assessments count (A6).
  package var reopened: Day? { reopenings.last?.day }

  /// The claims that count in the state and in R2, R5, R7, R13 and C2: those since the last
  /// reopening (A6).
  package var countingClaims: [Dated<Claim>] { claims.filter(counts) }

  /// The assessments that count: those since the last reopening (A6).
  package var countingAssessments: [Dated<Assessment>] { assessments.filter(counts) }

  private func counts<Value>(_ row: Dated<Value>) -> Bool {
    guard !reopenings.isEmpty else { return true }
    guard let day = row.day, let reopened else { return reopened == nil }
    return day >= reopened
  }
}
