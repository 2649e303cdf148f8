import Glibc
import Testing
import Text

@testable import Curses

@Suite("A terminal that cannot show screens is refused with a way out")
struct RefusalTests {
  private static let errors: [TerminalError] = [
    .inputIsNoTerminal, .outputIsNoTerminal, .termIsUnset, .termIsDumb, .unknownTerm("qqq"),
    .tooSimple("qqq"), .refused(call: "poll", code: 5),
  ]

  @Test("every refusal names the linear twin, in both languages", arguments: errors)
  func wayOut(error: TerminalError) {
    #expect(error.message(.dutch).contains("vervolg list"))
    #expect(error.message(.english).contains("vervolg list"))
    #expect(error.message(.dutch) != error.message(.english))
  }

  @Test("without TERM, or with a dumb one, nothing is opened", arguments: [nil, "", "dumb", "qqq"])
  func refused(term: String?) {
    let reason: TerminalError =
      isatty(STDIN_FILENO) == 0
      ? .inputIsNoTerminal
      : isatty(STDOUT_FILENO) == 0
        ? .outputIsNoTerminal
        : term == "dumb" ? .termIsDumb : term == "qqq" ? .unknownTerm("qqq") : .termIsUnset
    #expect(throws: reason) { try Terminal.check(term: term) }
  }

  @Test("a refusal that depends on TERM names it")
  func names() {
    #expect(TerminalError.unknownTerm("qqq").message(.dutch).contains("qqq"))
    #expect(TerminalError.tooSimple("qqq").message(.english).contains("qqq"))
  }
}

@Suite("Copied text is encoded as base64")
struct Base64Tests {
  @Test(
    "as RFC 4648 has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("één\u{1B}", "w6nDqW4b"),
      ("~~~???", "fn5+Pz8/"),
    ])
  func vectors(text: String, encoded: String) {
    #expect(base64(text.utf8) == encoded)
  }
}
