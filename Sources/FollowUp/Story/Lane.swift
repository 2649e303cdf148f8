/// A chain in time: what was done when, and when one of its items was open.
package struct Lane: Sendable {
  /// What happened, by day: reports, responses, promises and when they fall due, judgements and
  /// closings. A report of progress shows nothing by itself and has no sign here.
  package let signs: [Timeline.Entry]
  /// The days on which at least one item was open, from the first to the last of each stretch.
  package let open: [ClosedRange<Day>]

  package init(signs: [Timeline.Entry], open: [ClosedRange<Day>]) {
    self.signs = signs
    self.open = open
  }
}

extension Board {
  /// The lane of the items at `rows`.
  package func lane(of rows: [Int], in index: SearchIndex) -> Lane {
    let entries = timeline(of: rows, in: index, withAllMilestones: false).entries
    return Lane(
      signs: entries.filter(\.isDrawn),
      open: Stretches(rows.flatMap { stretches(of: $0, in: index) }).joined)
  }

  /// When an item was open: from its issue on, but for the time between a closing and a reopening.
  private func stretches(of row: Int, in index: SearchIndex) -> [ClosedRange<Day>] {
    guard let issued = issued(at: row, in: index)?.earliest, issued <= day else { return [] }
    let turns = [issued] + turns(of: row).filter { $0 > issued }
    return turns.indices.compactMap { place in
      guard turns.count == 1 || state(of: row, on: turns[place])?.isOpen ?? false else {
        return nil
      }
      let isLast = place == turns.count - 1
      guard isLast else { return turns[place]...turns[place + 1] }
      return standings[row]?.state.isOpen ?? false ? turns[place]...day : nil
    }
  }

  /// The days on which it was closed or reopened.
  private func turns(of row: Int) -> [Day] {
    guard let situation = situation(at: row) else { return [] }
    let days = situation.seats.flatMap { seat in
      seat.closures.compactMap(\.day) + seat.reopenings.compactMap(\.day)
    }
    return Set(days).filter { $0 <= day }.sorted()
  }
}

/// Stretches of days, joined where they meet.
private struct Stretches {
  let joined: [ClosedRange<Day>]

  init(_ parts: [ClosedRange<Day>]) {
    var joined: [ClosedRange<Day>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, part.lowerBound <= last.upperBound {
        let end = max(last.upperBound, part.upperBound)
        joined[joined.count - 1] = last.lowerBound...end
      } else {
        joined.append(part)
      }
    }
    self.joined = joined
  }
}

extension Timeline.Entry {
  fileprivate var isDrawn: Bool {
    switch sort {
    case .report, .judgement, .closed, .response, .due, .promise: true
    case .claim, .milestone: false
    }
  }
}
