internal import FollowUp
internal import Interface
internal import Synchronization

/// Keeps what is being typed on the disk, while the typing goes on.
///
/// It is on its way at every key; while one writing runs only the newest is kept for the next, so
/// that a slow disk never lets a heap of old ones wait. It waits for no lock of the dossier.
final class DraftKeeper: Sendable {
  private enum Order {
    case keep(Draft)
    case discard
  }

  private struct State {
    var store: any Store
    /// The newest order for each draft, in the order in which they came up.
    var orders: [(id: Draft.ID, order: Order)] = []
    var work: Task<Void, Never>?
  }

  private let state: Mutex<State>
  private let mailbox: Mailbox
  private let clock: @Sendable () -> Moment

  init(
    _ store: any Store, answeringTo mailbox: Mailbox, clock: @escaping @Sendable () -> Moment
  ) {
    state = Mutex(State(store: store))
    self.mailbox = mailbox
    self.clock = clock
  }

  func keep(_ draft: Draft) { take(draft.id, .keep(draft)) }
  func discard(_ draft: Draft.ID) { take(draft, .discard) }

  func finish() async { await state.withLock { $0.work }?.value }

  private func take(_ id: Draft.ID, _ order: Order) {
    state.withLock { state in
      state.orders.removeAll { $0.id == id }
      state.orders.append((id, order))
      guard state.work == nil else { return }
      state.work = Task.detached { self.work() }
    }
  }

  private func work() {
    while let (id, order) = next() {
      // A copy is enough: what is kept stands on the disk.
      var store = state.withLock { $0.store }
      switch order {
      case .keep(let draft): mailbox.post(keep(draft, in: &store))
      case .discard: try? store.discard(id)
      }
    }
  }

  private func next() -> (Draft.ID, Order)? {
    state.withLock { state in
      guard !state.orders.isEmpty else {
        state.work = nil
        return nil
      }
      return state.orders.removeFirst()
    }
  }

  private func keep(_ draft: Draft, in store: inout any Store) -> Message {
    let moment = clock()
    let written = Draft(
      id: draft.id, at: moment, recommendation: draft.recommendation, fields: draft.fields)
    do throws(Obstacle) {
      _ = try store.keep(written)
      return .kept(moment, for: draft.id)
    } catch {
      return .notKept(error, for: draft.id)
    }
  }
}
