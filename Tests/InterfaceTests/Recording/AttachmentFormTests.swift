import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("The text of a document is put beside it from the screens")
struct AttachmentFormTests {
  private func journey(_ member: Member) throws -> Journey {
    var journey = try Staff.journey(member)
    journey.workplace.files["/home/boer/brief.pdf"] = String(repeating: "b", count: 64)
    return journey
  }

  @Test("From its page: the document is filled in, and afterwards its text can be opened")
  func fromItsPage() throws {
    var journey = try journey(Staff.inspector)
    try journey.walk(
      """
      press D /
      type governance
      press Enter Enter
      see e tekst toevoegen
      press e
      see Tekst of scan bij een document
      see min-2025-04-24
      press Tab
      type /home/boer/brief.pdf
      press Esc o
      see Opgeslagen.
      see brief.pdf
      """)
    #expect(journey.recorded == ["Bestand bij min-2025-04-24: brief.pdf"])
  }

  @Test("The same file a second time is refused, and nothing is recorded")
  func twice() throws {
    var journey = try journey(Staff.inspector)
    for _ in 1...2 {
      try journey.walk(
        """
        press e B
        type insp-2025-03
        press Enter
        type /home/boer/brief.pdf
        press Esc o
        """)
    }
    try journey.walk("see dit bestand staat al bij het document")
    #expect(journey.recorded.count == 1)
  }

  @Test("A file that is not there is told at its field, and nothing is recorded")
  func absent() throws {
    var journey = try journey(Staff.inspector)
    try journey.walk(
      """
      press e B
      type insp-2025-03
      press Enter
      type /weg.pdf
      press Esc o
      see er is geen bestand
      """)
    #expect(journey.recorded.isEmpty)
  }

  @Test("Who only reads sees why not")
  func reader() throws {
    var journey = try journey(Staff.reader)
    try journey.walk("press D j Enter e\nsee e doet hier niets")
    #expect(journey.recorded.isEmpty)
  }
}
