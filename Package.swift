// swift-tools-version: 6.3
import PackageDescription

// MARK: - Settings

/// One set of settings for every target, so that no two targets drift apart.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "rotonde",
  products: [
    .executable(name: "rotonde", targets: ["rotonde"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    // MARK: - Pure: no files, no clock, no terminal

    .target(name: "TaskModel", swiftSettings: settings),
    .target(name: "Canvas", swiftSettings: settings),
    .target(name: "BoardUI", dependencies: ["TaskModel", "Canvas"], swiftSettings: settings),

    // MARK: - The edges

    .target(name: "BoardFile", dependencies: ["TaskModel"], swiftSettings: settings),
    // No `pkgConfig`: Debian's ncursesw.pc carries flags that SwiftPM warns about on every build.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: settings),

    // toml++ is header-only and compiled in, so there is nothing to link or to install at run time.
    .target(name: "CToml"),

    // MARK: - The program

    .target(
      name: "RotondeCLI",
      dependencies: [
        "TaskModel", "BoardFile", "Canvas", "CToml", "Terminal", "BoardUI", argumentParser,
      ],
      swiftSettings: settings
    ),
    .executableTarget(name: "rotonde", dependencies: ["RotondeCLI"], swiftSettings: settings),

    // MARK: - Tests

    .systemLibrary(
      name: "CVterm",
      path: "Tests/Support/CVterm",
      providers: [.apt(["libvterm-dev"])]
    ),
    .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
    .target(
      name: "TestSupport",
      dependencies: ["TaskModel", "Canvas"],
      path: "Tests/Support/TestSupport",
      swiftSettings: settings
    ),
    .target(
      name: "PseudoTerminal",
      dependencies: ["CPseudoTerminal", "CVterm"],
      path: "Tests/Support/PseudoTerminal",
      swiftSettings: settings
    ),
    .testTarget(
      name: "TaskModelTests",
      dependencies: ["TaskModel", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BoardFileTests",
      dependencies: ["BoardFile", "TaskModel", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CanvasTests",
      dependencies: ["Canvas", "TestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    // A program for the tests of the terminal layer; not a product, so it is never installed.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Terminal", "Canvas"],
      path: "Tests/Support/TerminalProbe",
      swiftSettings: settings
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "Canvas", "CNcurses", "TerminalProbe", "PseudoTerminal", "TestSupport",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BoardUITests",
      dependencies: ["BoardUI", "TaskModel", "Canvas", "TestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RotondeCLITests",
      dependencies: [
        "RotondeCLI", "rotonde", "BoardFile", "BoardUI", "Canvas", "TaskModel", "TestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["rotonde", "PseudoTerminal", "TestSupport"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
