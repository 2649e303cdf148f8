import Testing

@Suite("The house keeps its rules")
struct HouseRulesTests {
  let sources = SourceTree.swiftFiles(below: "Sources")
  let tests = SourceTree.swiftFiles(below: "Tests")
  let map = HouseRules.map(from: SourceTree.text(ofFile: "\(SourceTree.root)/Sources/README.md"))

  @Test("Every room is on the map")
  func everyRoomIsOnTheMap() {
    #expect(sources.count > 30)
    let rooms = Set(sources.map(\.room))
    #expect(rooms.subtracting(map.keys).isEmpty)
  }

  @Test("A room imports only what the map gives it")
  func arrows() { #expect(HouseRules.strangeImports(sources, map) == []) }

  @Test("Nobody imports Foundation, tests included")
  func noFoundation() {
    let everywhere = sources + tests
    #expect(everywhere.filter { $0.imports.contains { $0.hasPrefix("Foundation") } }.isEmpty)
  }

  @Test("Pure rooms know no clock, no chance and no terminal")
  func purity() {
    let pure = sources.filter { HouseRules.pureRooms.contains($0.room) }
    #expect(HouseRules.naming(HouseRules.impureWords, in: pure) == [])
  }

  @Test("Memory is handled by hand in few places")
  func unsafety() {
    let safe = sources.filter { !HouseRules.mayBeUnsafe($0) }
    #expect(HouseRules.naming(["unsafe"], in: safe) == [])
  }

  @Test("Only the store opens files, only one place prints")
  func filesAndPrinting() {
    let outside = sources.filter { !["JSONStore", "Curses"].contains($0.room) }
    let openers = outside.filter { $0.path != "vervolg/Surroundings.swift" }
    #expect(HouseRules.naming(["fopen", "openat", "opendir"], in: openers) == [])
    let silent = sources.filter { $0.path != "vervolg/Output.swift" }
    #expect(HouseRules.naming(["print", "puts", "fputs", "printf"], in: silent) == [])
  }

  @Test("Nothing is forced, and nothing is left to do")
  func nothingForced() {
    #expect(HouseRules.forced(sources) == [])
    #expect(HouseRules.naming(HouseRules.bannedWords, in: sources) == [])
  }

  @Test("No screen names another screen's types")
  func screens() { #expect(HouseRules.nosyScreens(sources) == []) }
}

@Suite("The rules of the house bite")
struct HouseRulesTeethTests {
  @Test("A room that imports a stranger is named")
  func strangerIsNamed() {
    let map = HouseRules.map(from: "Text      —       clean words. Pure.\n")
    let file = SourceFile(path: "Text/A.swift", text: "@testable package import Foundation\n")
    #expect(HouseRules.strangeImports([file], map) == ["Text/A.swift imports Foundation"])
  }

  @Test("The last room of the map may import all others")
  func lastRoom() {
    let map = HouseRules.map(
      from: "Text   —   words.\nvervolg   all of these + Glibc   commands.\n")
    let file = SourceFile(path: "vervolg/A.swift", text: "import Text\nimport Glibc\nimport UIKit")
    #expect(HouseRules.strangeImports([file], map) == ["vervolg/A.swift imports UIKit"])
  }

  @Test("A word in a comment or between quotes is not code")
  func commentsAreNotCode() {
    let file = SourceFile(
      path: "Text/A.swift", text: "// print\nlet a = \"print // random\"\nprint(a) // random\n")
    #expect(
      HouseRules.naming(["print", "random"], in: [file]) == ["Text/A.swift:3 names print"])
  }

  @Test("A forced try is found")
  func forcedTry() {
    let file = SourceFile(path: "Text/A.swift", text: "let a = 1\nlet b = try! c()\n")
    #expect(HouseRules.forced([file]) == ["Text/A.swift:2 forces"])
  }

  @Test("A screen that names its neighbour is found, its own types are not")
  func nosyScreen() {
    let one = SourceFile(
      path: "Interface/Screens/One.swift", text: "struct One {}\nlet a = Two()\nlet b = One()\n")
    let two = SourceFile(path: "Interface/Screens/Two.swift", text: "package struct Two {}\n")
    #expect(
      HouseRules.nosyScreens([one, two]) == ["Interface/Screens/One.swift:2 names Two"])
  }
}
