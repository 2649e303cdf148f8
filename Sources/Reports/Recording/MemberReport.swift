package import FollowUp
package import JSON
package import Text

/// `vervolg member list`: who may record, and as what.
package struct MemberReport: TextReport {
  private let members: [Member]

  package init(_ members: [Member]) { self.members = members }

  package var isEmpty: Bool { members.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !isEmpty else {
      return [
        layout.say(
          "Dit dossier heeft nog geen leden. Wie als eerste iets vastlegt, voegt zichzelf toe.",
          "This dossier has no members yet. Who records first adds himself.")
      ]
    }
    let width = members.map { Clean($0.id.text).width }.max() ?? 0
    let names = members.map { Clean($0.name).width }.max() ?? 0
    return members.map { member in
      Clean(member.id.text).padded(to: width + 2) + Clean(member.name).padded(to: names + 2)
        + layout.say(member.role.long)
    }
  }

  package func records(_ language: Language) -> [[Clean]] {
    members.map { [Clean($0.id.text), Clean($0.name), Clean($0.role.rawValue)] }
  }

  package func json(_ language: Language) -> JSONTree {
    [
      "vervolg": .integer(Envelope.version),
      "members": .array(
        members.map { member in
          [
            "id": .string(member.id.text), "name": .string(member.name),
            "role": .string(member.role.rawValue),
          ]
        }),
    ]
  }
}
