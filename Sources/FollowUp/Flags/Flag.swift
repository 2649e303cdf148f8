/// Something that deserves the eye (*attendering*): computed, never stored.
///
/// It holds days, the limit and its source; the sentence is made when it is shown.
package struct Flag: Sendable {
  package let item: Recommendation.ID
  /// The addressee; nothing when it is of the item as a whole.
  package let party: Party.ID?
  package let finding: Finding
  package let severity: Severity
  /// The first day of the unbroken run; nothing when unknown (A30).
  package let since: Day?
  /// From when it has had its present severity.
  package let worseSince: Day?
  /// Documents not read in full on which it rests; empty when it is certain.
  package let unread: [Document.ID]
  /// Until when it was certain, before the unread document (C1).
  package let certainUntil: Day?
  package let limit: Limit?
  /// "n van m" addressees, when there are more.
  package let share: Share?
  package let acknowledged: Acknowledgement?

  package struct Share: Hashable, Sendable {
    package let count: Int
    package let of: Int
  }

  package var isCertain: Bool { unread.isEmpty }
  /// What makes two flags the same (A31).
  package var code: FlagCode { finding.code }
}

/// The codes by which flags are told apart (A31): R3 is one whatever is missing.
package enum FlagCode: String, CaseIterable, Sendable {
  case r1 = "R1"
  case r1Possible = "R1?"
  case r1Soon = "R1s"
  case r2 = "R2"
  case r3 = "R3"
  case r4 = "R4"
  case r5 = "R5"
  case r6 = "R6"
  case r7 = "R7"
  case r8 = "R8"
  case r9 = "R9"
  case r10 = "R10"
  case r11 = "R11"
  case r12a = "R12a"
  case r12b = "R12b"
  case r12c = "R12c"
  case r12d = "R12d"
  case r12e = "R12e"
  case r12f = "R12f"
  case r13 = "R13"
  case r14 = "R14"
  case r14Possible = "R14?"
  case r14k = "R14k"
  case r14kPossible = "R14k?"
  case r15 = "R15"
  case c1 = "C1"
  case c2 = "C2"
  case c3 = "C3"
  case c4 = "C4"
  case d1 = "D1"
  case d2 = "D2"
  case d3 = "D3"
  case d4 = "D4"
  case d5 = "D5"
  case d6 = "D6"
  case d7 = "D7"
  case d8 = "D8"
}
