/// An acting addressee as the states need it: a number instead of a name.
struct Chair: Sendable {
  /// The party, as `Places` numbers it; `nobody` when its name matches none.
  let party: Int32
  /// Whether it stands for "whoever it is": every event of the item counts for it.
  let isNameless: Bool
  /// Whether an answer of its own is expected (A19).
  let isExpected: Bool

  /// The number of a name that matches no party: no event is for it alone.
  static let nobody: Int32 = -2
  static let nameless = Chair(party: nobody, isNameless: true, isExpected: true)

  /// Whether an entry counts for it.
  func takes(_ entry: Entry) -> Bool {
    isNameless || entry.party == Places.everybody || entry.party == party
  }

  /// The chairs of the acting addressees; one nameless chair when there is none.
  static func all(for acting: [Addressee], _ places: Places) -> [Chair] {
    guard !acting.isEmpty else { return [nameless] }
    return acting.map { addressee in
      Chair(
        party: addressee.party.map { places.party($0) } ?? nobody, isNameless: false,
        isExpected: addressee.expected ?? (addressee.role == .lead))
    }
  }
}

extension [Addressee] {
  /// Those who act (lead, contributing); a single one is the lead (A19).
  var acting: [Addressee] {
    let acting = filter { $0.role != .informed }
    guard acting.count == 1, let only = acting.first, only.role != .lead else { return acting }
    return [only.with(role: .lead)]
  }

  /// The addressees after the events that changed them (A41), in the order of those events.
  func after(_ changes: [Event], named: (Party.ID) -> String) -> [Addressee] {
    changes.reduce(self) { addressees, event in
      guard case .addressee(let role, let official, let expected) = event.happening,
        let party = event.party
      else { return addressees }
      guard let place = addressees.firstIndex(where: { $0.party == party }) else {
        guard let role else { return addressees }
        let name = named(party)
        return addressees + [
          Addressee(party: party, name: name, role: role, official: official, expected: expected)
        ]
      }
      var changed = addressees
      changed[place] = changed[place].with(role: role, official: official, expected: expected)
      return changed
    }
  }
}

extension Addressee {
  /// The same addressee with what is given changed.
  func with(role: Role? = nil, official: String? = nil, expected: Bool? = nil) -> Addressee {
    Addressee(
      party: party, name: name, role: role ?? self.role, official: official ?? self.official,
      expected: expected ?? self.expected, confidence: confidence)
  }
}
