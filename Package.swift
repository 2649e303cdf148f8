// swift-tools-version: 6.2
import PackageDescription

/// What every target of our own is compiled with: a warning is an error, and what is unsafe says so.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `saved` are folders with what tests compare with: read beside the test, no part of the product.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], saved: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + [customDump], exclude: saved, swiftSettings: strict)
}

let package = Package(
  name: "vervolg",
  products: [.executable(name: "vervolg", targets: ["vervolg"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    room("Text"),
    room("JSON"),
    room("FollowUp", ["Text"]),
    room("Canvas", ["Text"]),
    room("Reports", ["FollowUp", "Text", "JSON"]),
    room("Interface", ["FollowUp", "Canvas", "Text"]),
    room("JSONStore", ["FollowUp", "JSON", "Text", crypto]),
    .systemLibrary(name: "CNcurses"),
    .target(
      name: "CTerminal",
      cSettings: [.treatAllWarnings(as: .error)]
    ),
    room("Curses", ["Canvas", "Text", "CNcurses", "CTerminal"]),
    .executableTarget(
      name: "vervolg",
      dependencies: [
        "Text", "JSON", "FollowUp", "Canvas", "Reports", "Interface", "JSONStore", "Curses",
        argumentParser, subprocess, systemPackage,
      ],
      swiftSettings: strict
    ),
    tests("TextTests", ["Text"]),
    tests("JSONTests", ["JSON"]),
    tests("FollowUpTests", ["FollowUp", "Text", "JSONStore"]),
    tests("CanvasTests", ["Canvas", "Text"]),
    tests("ReportsTests", ["Reports", "FollowUp", "Text", "JSON", "JSONStore"]),
    tests(
      "InterfaceTests", ["Interface", "FollowUp", "Reports", "Canvas", "Text", "JSONStore"],
      saved: ["Goldens"]),
    tests("JSONStoreTests", ["JSONStore", "FollowUp", "JSON", "Text", "Torture"]),
    tests("CursesTests", ["Curses", "Canvas", "Text"]),
    tests(
      "ProgramTests",
      [
        "vervolg", "Interface", "FollowUp", "Text", "JSON", "JSONStore", argumentParser, subprocess,
        systemPackage,
      ], saved: ["Snapshots"]),
    tests("ArchitectureTests", []),
    .executableTarget(
      name: "Torture",
      dependencies: ["FollowUp", "JSON", "JSONStore", "Text", subprocess, systemPackage],
      path: "Tests/Torture",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Canvas", "FollowUp", "Interface", "JSONStore", "Text", subprocess, systemPackage,
      ],
      path: "Tests/Benchmarks",
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
