/// A value that is kept once, however many others hold it.
///
/// A journal of a million events has each of them in several orders; what is large in it stands
/// behind one of these. Two are the same when what they keep is the same.
final class Kept<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (left: Kept, right: Kept) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
