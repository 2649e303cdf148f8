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

  /// Repetition and age: they order rows and fill columns, and colour nothing (A46).
  package var isHistory: Bool {
    switch self {
    case .r10, .r11, .r14, .r14Possible, .r14k, .r14kPossible: true
    case .r1, .r1Possible, .r1Soon, .r2, .r3, .r4, .r5, .r6, .r7, .r8, .r9, .r12a, .r12b, .r12c,
      .r12d, .r12e, .r12f, .r13, .r15, .c1, .c2, .c3, .c4, .d1, .d2, .d3, .d4, .d5, .d6, .d7, .d8:
      false
    }
  }

  /// Whether closing the item ends it: closed items have C and D flags, and R10 and R11 through
  /// their chain.
  var endsWithClosing: Bool {
    switch self {
    case .r1, .r1Possible, .r1Soon, .r2, .r3, .r4, .r5, .r6, .r7, .r8, .r9, .r12a, .r12b, .r12c,
      .r12d, .r12e, .r12f, .r13, .r14, .r14Possible, .r14k, .r14kPossible, .r15, .d7:
      true
    case .r10, .r11, .c1, .c2, .c3, .c4, .d1, .d2, .d3, .d4, .d5, .d6, .d8: false
    }
  }

  /// Whether somebody may take note of it for a while (T15).
  package var mayBeAcknowledged: Bool {
    switch self {
    case .r10, .r12a, .r12b, .r12c, .r12d, .r12e, .r12f, .r14, .r14Possible, .r14k, .r14kPossible:
      false
    case .r1, .r1Possible, .r1Soon, .r2, .r3, .r4, .r5, .r6, .r7, .r8, .r9, .r11, .r13, .r15, .c1,
      .c2, .c3, .c4, .d1, .d2, .d3, .d4, .d5, .d6, .d7, .d8:
      true
    }
  }
}
