internal import ArgumentParser
internal import FollowUp
internal import Text

/// A value that is chosen by its code or by its word in either language: `inProgress`,
/// `in uitvoering`, `in progress`.
protocol Chosen: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {
  var short: Phrase { get }
  /// The word by which it is chosen.
  var choice: Phrase { get }
  var defaultValueDescription: String { get }
  static var allValueDescriptions: [String: String] { get }
}

extension Chosen {
  init?(argument: String) {
    let found = Self.allCases.first { value in
      let words = [value.short, value.choice].flatMap { [$0.dutch, $0(.english)] }
      return ([value.rawValue] + words).contains { Fold.name($0) == Fold.name(argument) }
    }
    guard let found else { return nil }
    self = found
  }

  var choice: Phrase { short }

  static var allValueStrings: [String] { allCases.map(\.choice.said) }
  /// The words speak for themselves.
  static var allValueDescriptions: [String: String] { [:] }
  var defaultValueDescription: String { choice.said }
}

extension Position.Value: Chosen {}
extension Claim.Value: Chosen {}
extension Assessment.Value: Chosen {}
extension Commitment.State: Chosen {}
extension Addressee.Role: Chosen {}
extension Evidence.Origin: Chosen {}
extension Link.Kind: Chosen {}
extension Role: Chosen {}
extension Confidence: Chosen {}
extension Coverage: Chosen {}

extension Recommendation.Kind: Chosen {
  var choice: Phrase { long }
}

extension Closure.Kind: Chosen {
  var short: Phrase { state.short }
}

extension Commitment.Subject: Chosen {}
extension Document.Voice: Chosen {}
extension Party.Kind: Chosen {}

extension Mapping.Coverage {
  /// `ja`, `deels`, `niet`, their English twins or the code.
  init?(argument: String) {
    switch argument.lowercased() {
    case "ja", "yes", "full": self = .full
    case "deels", "partly": self = .partly
    case "niet", "no", "none": self = .none
    default: return nil
    }
  }
}
