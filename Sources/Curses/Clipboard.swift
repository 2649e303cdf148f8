/// Copying to the clipboard of whoever sits at the terminal, also over ssh: OSC 52.
extension Terminal {
  /// The longest text that terminals take in this way, in bytes.
  package static let longestCopy = 74_994

  /// Hands `text` to the terminal for its clipboard; whether it arrives, nobody can know.
  ///
  /// - Parameter text: what to copy; its bytes are encoded, so nothing in it can be a command.
  /// - Returns: false when it is too long, or this terminal has no clipboard.
  package func copy(_ text: String) -> Bool {
    guard isOurs, text.utf8.count <= Self.longestCopy, !surroundings.term.hasPrefix("linux")
    else { return false }
    Output.write(Array("\u{1B}]52;c;\(base64(text.utf8))\u{07}".utf8))
    return true
  }
}

/// The bytes in base64, with padding (RFC 4648).
func base64(_ bytes: some Collection<UInt8>) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  var rest = Array(bytes)[...]
  while !rest.isEmpty {
    let three = rest.prefix(3)
    let word = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for place in 0..<4 {
      text.append(place > three.count ? "=" : letters[word >> (18 - 6 * place) & 63])
    }
    rest = rest.dropFirst(3)
  }
  return text
}
