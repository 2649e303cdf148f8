import Canvas
import Testing
import Text

@Test("a text that does not fit ends in an ellipsis")
func ellipsis() {
  var frame = Frame(Size(columns: 6, rows: 1))
  frame.put(Clean("doorzettingsmacht"), in: Rect(frame.size))
  #expect(frame.text() == "doorz…\n")
}
