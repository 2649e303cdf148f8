import Testing

@testable import Interface

@Suite("A question below the screen")
struct PromptTests {
  @Test("Where it is narrow, examples and meaning stand whole below the field")
  func narrow() throws {
    var journey = try Journey.shipped(40, 10)
    try journey.walk(
      """
      press t
      see bijv. 24-4-2025, april 2025
      cursor Peildatum
      type 1 april 2025
      see dinsdag 1 april 2025
      press Enter
      see peildatum 01-04-2025
      """)
  }

  @Test("What is no date is said in the same place")
  func refused() throws {
    var journey = try Journey.shipped(40, 10)
    try journey.walk(
      """
      press t
      type morgenochtend
      press Enter
      see geen datum
      cursor morgenochtend
      """)
  }
}
