internal import Text

/// C3, *geen opvolger*: superseded by nothing that is there.
package enum C3NoSuccessor: Rule {
  package static let explanation = Explanation(
    "C3", Phrase("geen opvolger", "no successor"),
    fires: Phrase(
      "Het punt is afgesloten als vervangen, maar de opvolger ontbreekt of is ingetrokken.",
      "The item is closed as superseded, but the successor is missing or withdrawn."),
    ends: Phrase("als een geldige opvolger is gekoppeld", "when a valid successor is linked"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    let closures = situation.seats.filter { $0.state == .superseded }.map { $0.closures.last?.day }
    guard let day = closures.first, situation.line.successor == nil else { return [] }
    let since = day.map { max($0, situation.line.successorLost ?? $0) }
    return [situation.raise(.noSuccessor, Grade(.warn, since: since))]
  }
}
