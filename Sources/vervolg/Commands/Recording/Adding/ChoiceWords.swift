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

extension Commitment.Subject: Chosen {
  var short: Phrase {
    switch self {
    case .action: Phrase("actie", "action")
    case .talk: Phrase("overleg", "talk")
    case .report: Phrase("bericht", "report")
    }
  }
}

extension Document.Voice: Chosen {
  var short: Phrase {
    switch self {
    case .inspectorate: Phrase("inspectie", "inspectorate")
    case .ministry: Phrase("ministerie", "ministry")
    case .house: Phrase("Kamer", "House")
    case .law: Phrase("regeling", "law")
    case .other: Phrase("anders", "other")
    }
  }
}

extension Party.Kind: Chosen {
  var short: Phrase {
    switch self {
    case .ministry: Phrase("ministerie", "ministry")
    case .executive: Phrase("uitvoerder", "executive")
    case .region: Phrase("regio", "region")
    case .consultativeBody: Phrase("overleg", "consultative body")
    case .inspectorate: Phrase("inspectie", "inspectorate")
    case .group: Phrase("groep", "group")
    case .other: Phrase("anders", "other")
    }
  }
}

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
