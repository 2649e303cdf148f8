import Canvas
import Testing

@Suite("Areas of a screen")
struct GeometryTests {
  @Test("parts that are taken off cover the whole, without overlap")
  func taking() {
    var rest = Rect(Size(columns: 80, rows: 24))
    let head = rest.takeTop(4)
    let foot = rest.takeBottom(3)
    let side = rest.takeRight(30)
    let first = rest.takeLeft(1)
    #expect(head == Rect(top: 0, left: 0, rows: 4, columns: 80))
    #expect(foot == Rect(top: 21, left: 0, rows: 3, columns: 80))
    #expect(side == Rect(top: 4, left: 50, rows: 17, columns: 30))
    #expect(first == Rect(top: 4, left: 0, rows: 17, columns: 1))
    #expect(rest == Rect(top: 4, left: 1, rows: 17, columns: 49))
  }

  @Test("no more is taken than there is")
  func tooMuch() {
    var rest = Rect(Size(columns: 5, rows: 2))
    #expect(rest.takeTop(9).rows == 2)
    #expect(rest.isEmpty)
    #expect(rest.takeBottom(3).rows == 0)
    #expect(rest.takeLeft(-1).columns == 0)
    #expect(rest.columns == 5)
  }

  @Test("areas meet in what both cover")
  func meeting() {
    let one = Rect(top: 0, left: 0, rows: 5, columns: 5)
    #expect(one.intersection(Rect(top: 3, left: 4, rows: 9, columns: 9)).columns == 1)
    #expect(one.intersection(Rect(top: 7, left: 7, rows: 1, columns: 1)).isEmpty)
    #expect(one.inset(rows: 1, columns: 2) == Rect(top: 1, left: 2, rows: 3, columns: 1))
    #expect(one.inset(rows: 9).isEmpty)
  }
}
