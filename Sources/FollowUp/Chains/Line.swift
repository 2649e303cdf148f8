/// The line of an item: what it repeats or supersedes, and what repeats or supersedes it (A25).
///
/// Withdrawn items are named here but not counted (B17).
package struct Line: Sendable {
  /// What it repeats or supersedes, transitively, oldest first.
  package let ancestors: [Recommendation.ID]
  /// What repeats or supersedes it, transitively, oldest first.
  package let descendants: [Recommendation.ID]
  /// Distinct reports of the line that count, the item's own included, oldest first.
  package let reports: [Report.ID]
  /// For each of `reports` the day from which it counts here; nothing when unknown.
  package let countedFrom: [Day?]
  /// The oldest of its ancestors that count and itself (B18).
  package let oldest: Recommendation.ID
  /// The date of issue of `oldest`.
  package let openSince: PartialDate?
  /// Whether it repeats or supersedes an earlier item that is not withdrawn (B10).
  package let repeatsEarlier: Bool
  /// The day from which `oldest` is tied to it; nothing for the item itself.
  package let repeatsSince: Day?
  /// The newest later item of the same body, not withdrawn, that repeats it (A43, C7).
  package let repeatedBy: Recommendation.ID?
  /// Whether there are links and every one of them is inferred.
  package let isInferredOnly: Bool
  /// The links between the items of the line, oldest first.
  package let links: [Link]
  /// Links that are shown and carry neither age nor count.
  package let related: [Link]
  /// Earlier items that stood closed as G1, G2 or G5 the day before this item was issued (A27).
  package let closedBefore: [(item: Recommendation.ID, on: Day, tied: Day?)]
  /// Later items that were issued while this one stood closed as G1, G2 or G5 (R11 on both).
  package let cameBackAs: [(item: Recommendation.ID, closed: Day, issued: Day)]
  /// The successor of a superseded item that is on the list and not withdrawn (A26).
  package let successor: Recommendation.ID?
  /// The day on which the last of its successors was withdrawn, when all of them are.
  package let successorLost: Day?
}
