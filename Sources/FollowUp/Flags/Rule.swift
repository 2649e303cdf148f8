package import Text

/// A rule of the engine: from what is so on a day to the flags it raises.
///
/// A rule reads its `Situation` and nothing else; it makes no sentences.
package protocol Rule: Sendable {
  /// What the manual says of the rule.
  static var explanation: Explanation { get }

  /// The flags of an item, one for every addressee where the rule speaks of addressees.
  static func flags(in situation: Situation) -> [Flag]
}

/// A rule in words: the text of `vervolg explain` and of the manual.
package struct Explanation: Sendable {
  package let code: String
  package let name: Phrase
  /// When it fires.
  package let fires: Phrase
  /// What ends it.
  package let ends: Phrase
  /// The limits it uses, in the order in which the sentence names them.
  package let settings: [Setting]
  /// Which side must act.
  package let turn: Turn

  /// Whose turn a flag says it is (A48).
  package enum Turn: Sendable { case ministry, inspectorate, both, nobody }

  package init(
    _ code: String, _ name: Phrase, fires: Phrase, ends: Phrase, settings: [Setting] = [],
    turn: Turn
  ) {
    self.code = code
    self.name = name
    self.fires = fires
    self.ends = ends
    self.settings = settings
    self.turn = turn
  }
}
