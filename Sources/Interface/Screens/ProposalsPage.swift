internal import Canvas
internal import FollowUp
internal import Text

/// *Voorstellen*: what waits for a second person; first what waits for whoever sits here.
struct ProposalsPage: RowsPage {
  var list = RowList()
  private var proposals: [Proposal] = []
  private var printing: Printing?

  let title = Phrase("Voorstellen die wachten", "Proposals that wait")
  let emptiness = Phrase("Er wacht geen voorstel.", "No proposal waits.")

  let actions: [Action] = [.open, .decide] + Action.movesInRows

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    guard let focused else { return Action.moves.contains(action) ? nil : emptiness.asReason }
    guard action == .decide else { return nil }
    if let reason = stage.world.refusalToRecord { return reason }
    guard stage.world.member.map(focused.waits) != true else { return nil }
    let role = focused.confirmer.map(\.short) ?? Phrase("iemand anders", "somebody else")
    return Phrase(
      "dit voorstel wacht op een \(role.dutch) die het niet zelf deed",
      "this proposal waits for a \(role(.english)) who did not make it")
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    guard let item = focused?.event.recommendation else { return [] }
    switch action {
    case .open: return [.open(.item(item))]
    case .decide: return focused.map { [.open(.verdict(item, on: $0.event.id))] } ?? []
    default: list.move(action, page: listHeight(on: stage))
    }
    return []
  }

  private var focused: Proposal? {
    proposals.indices.contains(list.focus) ? proposals[list.focus] : nil
  }

  mutating func settle(on stage: Stage) {
    if printing != stage.world.printing {
      printing = stage.world.printing
      let all = stage.world.recordings?.proposals ?? []
      let mine = stage.world.member.map { member in all.filter { $0.waits(for: member) } } ?? []
      let others = all.filter { proposal in
        !mine.contains { $0.event.id == proposal.event.id }
      }
      proposals = mine + others
    }
    var list = list
    list.show(self, on: stage)
    self.list = list
  }

  func rows(in world: World) -> [RowList.Row] { proposals.map { row($0, in: world) } }

  private func row(_ proposal: Proposal, in world: World) -> RowList.Row {
    let event = proposal.event
    let item = world.dossier.recommendation(event.recommendation)
    let number = Clean(event.recommendation.text).padded(to: 10)
    let what = item.map { world.say(event.happening.phrase(for: $0.kind).atStart) } ?? .empty
    let isMine = world.member.map(proposal.waits) ?? false
    let whose =
      isMine
      ? world.say("wacht op u", "waits for you")
      : proposal.confirmer.map { world.say($0.short) } ?? .empty
    return RowList.Row(
      left: TextLine(number, isMine ? .heading : .ordinary) + TextLine(what), right: whose,
      explanation: explanation(proposal, item, in: world))
  }

  private func explanation(
    _ proposal: Proposal, _ item: Recommendation?, in world: World
  ) -> [Clean] {
    let event = proposal.event
    let author = event.author.map { author in
      world.dossier.members.first { $0.id == author.member }?.name ?? author.member.text
    }
    let day = event.recorded.map { $0.words(world.language) } ?? ""
    let who = Phrase(
      "Voorgesteld door \(author ?? "?") op \(day).", "Proposed by \(author ?? "?") on \(day).")
    let texts = [event.text?(world.language), event.happening.reason]
    return [item.map { world.say($0.title) } ?? .empty, world.say(who)]
      + texts.compactMap { $0 }.filter { !$0.isEmpty }.map { Clean($0) }
  }

  func copied(on stage: Stage) -> String? {
    guard list.rows.indices.contains(list.focus) else { return nil }
    return list.rows[list.focus].explanation.map(\.text).joined(separator: "\n")
  }
}
