// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// One room of the house; `docs/architecture.md` says which room may look into which.
func room(_ name: String, _ uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: uses, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ uses: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses + ["TestSupport"], path: "Tests/\(name)", exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "taolab",
  products: [.executable(name: "taolab", targets: ["taolab"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // L0: system libraries
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    // L1: values that know of nothing else
    // Optimised in debug builds too; `docs/decisions/011` says why.
    .target(
      name: "StakingModel",
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    room("Decimals"),
    room("Diagnostics"),
    room("Files"),
    room("Parallel"),
    room("JSONText", ["Diagnostics"]),
    room("Presentation", ["Diagnostics"]),
    .target(
      name: "Content", exclude: ["Data"], swiftSettings: strict, plugins: ["EmbedContent"]),
    .target(name: "CLineEditorShim", dependencies: ["CLibedit"]),

    // L2
    room("Explain", ["Decimals", "StakingModel", "Presentation", "JSONText"]),
    room(
      "MarketData",
      ["Decimals", "StakingModel", "Diagnostics", "Presentation", "JSONText", "Content", yams]),
    room("Calculator", ["Decimals", "StakingModel", "Diagnostics", "Presentation"]),
    room("Conformance", ["StakingModel", "Diagnostics", "JSONText"]),
    room("Sandbox", ["StakingModel", "Diagnostics", "JSONText"]),
    room("Markdown", ["CCmarkGFM"]),
    room("Charts", ["Decimals"]),

    // L3
    room(
      "Lessons",
      [
        "Calculator", "Content", "Decimals", "Diagnostics", "Explain", "JSONText", "MarketData",
        "Markdown", "Presentation", "StakingModel",
      ]),
    room(
      "Reports",
      [
        "Charts", "Content", "Decimals", "Diagnostics", "Explain", "JSONText", "MarketData",
        "Markdown", "Presentation", "StakingModel", mustache,
      ]),

    // L4
    room(
      "Commands",
      [
        "Calculator", "Charts", "Conformance", "Content", "Decimals", "Diagnostics", "Explain",
        "Files", "JSONText", "Lessons", "MarketData", "Parallel", "Presentation", "Reports",
        "Sandbox",
        "StakingModel", argumentParser,
      ]),

    // L5
    room("LineEditor", ["CLineEditorShim", "Files", "Presentation"]),
    room(
      "Shell",
      [
        "Commands", "Content", "Diagnostics", "Files", "JSONText", "LineEditor", "MarketData",
        "Presentation", argumentParser,
      ]),

    // L6
    .executableTarget(name: "taolab", dependencies: ["Shell"], swiftSettings: strict),

    // What `make bench` runs beside the programs in `.ci/bench`.
    .executableTarget(
      name: "model-bench", dependencies: ["Content", "MarketData", "StakingModel"],
      swiftSettings: strict),
    .executableTarget(
      name: "projection-bench", dependencies: ["Parallel", "StakingModel"], swiftSettings: strict),

    // Build tools: lessons, templates and data become part of the binary.
    .executableTarget(name: "embed-content", swiftSettings: strict),
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["embed-content"],
      path: "Sources/EmbedContentPlugin"),

    // Tests
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["CTestSupport", "JSONText", "Presentation"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("MarkdownTests", ["CCmarkGFM", "Markdown"]),
    tests("ProjectionTests", ["Parallel", "StakingModel"], exclude: ["Data"]),
    tests(
      "LessonsTests",
      [
        "Calculator", "Content", "Decimals", "Diagnostics", "JSONText", "Lessons", "MarketData",
        "Presentation", "StakingModel",
      ],
      exclude: ["Snapshots"]),
    tests("EndToEndTests", ["taolab"]),
    tests("FilesTests", ["Files"]),
    tests(
      "CommandsTests",
      [
        "Calculator", "Commands", "Content", "Decimals", "Diagnostics", "Explain", "Files",
        "JSONText",
        "Lessons", "MarketData", "Presentation", "StakingModel", argumentParser,
      ], exclude: ["Snapshots"]),
    tests(
      "ExplainTests",
      ["Calculator", "Diagnostics", "Explain", "JSONText", "Presentation", "StakingModel"]),
    tests(
      "SandboxTests",
      ["Content", "Diagnostics", "JSONText", "MarketData", "Sandbox", "StakingModel"]),
    tests("ConformanceTests", ["Conformance", "Diagnostics", "JSONText"]),
    tests("StakingModelTests", ["StakingModel"], exclude: ["Data"]),
    tests(
      "MarketDataTests", ["Content", "Diagnostics", "JSONText", "MarketData", "StakingModel"],
      exclude: ["Snapshots"]),
    tests(
      "CalculatorTests",
      [
        "Calculator", "Content", "Decimals", "Diagnostics", "MarketData", "Presentation",
        "StakingModel",
      ],
      exclude: ["Snapshots"]),
    tests("DecimalsTests", ["Decimals"]),
    tests("JSONTextTests", ["Diagnostics", "JSONText"]),
    tests("FoundationTests", ["Diagnostics", "JSONText", "Presentation", "Content"]),
    tests("ChartsTests", ["Charts"]),
    tests("TestSupportTests", []),
    tests("LineEditorTests", ["Files", "LineEditor"]),
    tests(
      "ShellTests",
      [
        "Commands", "Diagnostics", "Files", "JSONText", "MarketData", "Presentation", "Shell",
        "taolab",
      ], exclude: ["Snapshots"]),
    tests("PresentationTests", ["Diagnostics", "Presentation"], exclude: ["Snapshots"]),
    tests(
      "ReportsTests",
      [
        "Charts", "Content", "Diagnostics", "JSONText", "MarketData", "Markdown", "Reports",
        "StakingModel",
      ],
      exclude: ["Snapshots"]),
  ]
)
