import Testing
import Text

@testable import FollowUp

@Suite("D8: document to be read")
struct D8DocumentToReadTests {
  @Test("C9: per document, with the number of high flags that wait for it, most first")
  func documents() {
    let flags = [
      Flag.sample(.noAddressee, .high, unread: ["a", "b"]),
      .sample(.noAddressee, item: "R2", .high, unread: ["b"]),
      .sample(.noAddressee, item: "R3", .warn, unread: ["a"]), .sample(.noAddressee, .high),
    ]
    let found = D8DocumentToRead.documents(behind: flags)
    #expect(found.map(\.document) == ["b", "a"])
    #expect(found.map(\.waiting) == [2, 1])
  }
}
