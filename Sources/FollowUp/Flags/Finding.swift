/// What a rule found, with the days and numbers that its sentence needs: one case a rule.
package enum Finding: Hashable, Sendable {
  case responseOverdue(due: Day)

  package var code: FlagCode {
    switch self {
    case .responseOverdue: .r1
    }
  }
}
