import Canvas
import Testing

@testable import Interface

@Suite("A column of blocks")
struct BlockListTests {
  private func list(_ rows: [Int], stops: [Bool]? = nil, height: Int) -> BlockList {
    var list = BlockList()
    let stops = stops ?? rows.map { _ in true }
    list.lay(zip(rows, stops).map { BlockList.Block(rows: $0, isStop: $1) }, height: height)
    return list
  }

  private func seen(_ list: BlockList, _ height: Int) -> [[Int]] {
    list.inSight(height: height).map { [$0.block, $0.part] }
  }

  @Test("The lines in sight tell of which block they are and which part")
  func lines() {
    #expect(seen(list([1, 2, 1], height: 4), 4) == [[0, 0], [1, 0], [1, 1], [2, 0]])
    #expect(seen(list([], height: 4), 4) == [])
    #expect(seen(list([2, 2], height: 3), 3) == [[0, 0], [0, 1], [1, 0]])
  }

  @Test("The focused block is in sight as a whole")
  func focusInSight() {
    var list = list([2, 2, 2], height: 3)
    list.move(.down, height: 3)
    #expect(list.focus == 1)
    #expect(seen(list, 3) == [[0, 1], [1, 0], [1, 1]])
    list.move(.last, height: 3)
    #expect(seen(list, 3) == [[1, 1], [2, 0], [2, 1]])
    list.move(.first, height: 3)
    #expect(seen(list, 3).first == [0, 0])
  }

  @Test("A block higher than the screen shows its beginning")
  func tall() {
    var list = list([1, 9, 1], height: 3)
    list.move(.down, height: 3)
    #expect(seen(list, 3).first == [1, 0])
  }

  @Test("The focus passes over what it cannot stand on")
  func stops() {
    var list = list([1, 1, 1], stops: [false, true, false], height: 3)
    #expect(list.focus == 1)
    for action in [Action.up, .down, .pageUp, .pageDown, .first, .last] {
      list.move(action, height: 3)
      #expect(list.focus == 1)
    }
  }

  @Test("Paging goes on by a screen, and never stands still while there is more")
  func paging() {
    var list = list(Array(repeating: 1, count: 30), height: 10)
    list.move(.pageDown, height: 10)
    #expect(list.focus == 9)
    list.move(.pageUp, height: 10)
    #expect(list.focus == 0)
    var high = self.list([12, 12, 12], height: 4)
    high.move(.pageDown, height: 4)
    #expect(high.focus == 1)
  }

  @Test("A line nobody stands on is brought in sight as far as the focus allows")
  func reveal() {
    var list = list(
      Array(repeating: 1, count: 10), stops: [true] + Array(repeating: false, count: 9), height: 3)
    list.reveal(2, height: 3)
    #expect(seen(list, 3) == [[0, 0], [1, 0], [2, 0]])
    list.reveal(9, height: 3)
    #expect(seen(list, 3).first == [0, 0])
  }
}
