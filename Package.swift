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

/// Optimised in debug builds too; `docs/decisions/011` says why.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Made small: what runs once a line and is most of the program. `docs/decisions/024` says what that saves.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// One room of the house; `docs/architecture.md` says which room may look into which.
func room(
  _ name: String, _ uses: [Target.Dependency] = [], exclude: [String] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: uses, exclude: exclude, swiftSettings: settings)
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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // L0: system libraries
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // L1: values that know of nothing else
    .target(name: "StakingModel", swiftSettings: optimised),
    room("CivilTime"),
    room("Decimals"),
    room("Diagnostics"),
    room("Files"),
    room("Parallel"),
    room("Scale"),
    room("SQLite", ["CSQLite"]),
    room("Transport"),
    room("JSONText", ["Decimals", "Diagnostics"]),
    room("Presentation", ["Diagnostics", "Secrets"]),
    .target(name: "Secrets", dependencies: ["Diagnostics"], swiftSettings: optimised),
    room("TextFormats", ["CYAML", "CivilTime", "Diagnostics", "JSONText"]),
    .target(
      name: "Content", exclude: ["Data"], swiftSettings: strict, plugins: ["EmbedContent"]),
    .target(name: "CLineEditorShim", dependencies: ["CLibedit"]),

    // L2
    .target(
      name: "StakingEconomics", dependencies: ["StakingModel"], swiftSettings: optimised),
    .target(
      name: "StakingSimulation", dependencies: ["StakingEconomics", "StakingModel"],
      swiftSettings: optimised),
    room("Questions", ["Decimals", "Diagnostics", "Parallel", "StakingModel"]),
    room(
      "Explain",
      [
        "Decimals", "Holdings", "Inquiry", "JSONText", "Presentation", "StakingEconomics",
        "StakingModel", "StakingSimulation",
      ]),
    room(
      "Market",
      [
        "CivilTime", "Content", "Decimals", "Diagnostics", "JSONText", "Presentation",
        "StakingEconomics", "StakingModel", "StakingSimulation", "TextFormats",
      ]),
    room(
      "History",
      [
        "CivilTime", "Content", "Decimals", "Diagnostics", "JSONText", "Market", "SQLite",
        "StakingEconomics",
        "StakingModel", "TextFormats",
      ]),
    room(
      "Holdings",
      [
        "CivilTime", "Decimals", "Diagnostics", "JSONText", "Market", "Secrets", "StakingEconomics",
        "StakingModel", "TextFormats",
      ]),
    room(
      "Inquiry",
      [
        "CivilTime", "Holdings", "Importers", "Market", "StakingEconomics", "StakingModel",
        "StakingSimulation",
      ]),
    room(
      "Importers",
      [
        "CivilTime", "Decimals", "Diagnostics", "Holdings", "JSONText", "Market", "Secrets",
        "StakingEconomics", "StakingModel", "TextFormats",
      ]),
    room(
      "Exporters", ["CivilTime", "StakingEconomics", "StakingModel", "TextFormats"],
      settings: small),
    room(
      "ChainClient",
      [
        "CivilTime", "Diagnostics", "JSONText", "Market", "Scale", "StakingModel", "TextFormats",
        "Transport",
      ], settings: small),
    room(
      "Calculator",
      ["Decimals", "Diagnostics", "Inquiry", "Presentation", "StakingEconomics", "StakingModel"]),
    room(
      "Conformance", ["Diagnostics", "JSONText", "StakingEconomics", "StakingModel"],
      settings: small),
    room("Sandbox", ["Diagnostics", "JSONText", "StakingEconomics", "StakingModel"]),
    room("Markdown", ["CCmarkGFM"]),
    room("Charts", ["Decimals"]),

    // L3
    room(
      "Lessons",
      [
        "Calculator", "Charts", "CivilTime", "Content", "Decimals", "Diagnostics", "Inquiry",
        "JSONText", "Markdown", "Market", "Parallel", "Presentation", "Sandbox", "StakingEconomics",
        "StakingModel",
      ]),
    room(
      "Reports",
      [
        "Charts", "CivilTime", "Content", "Decimals", "Diagnostics", "Explain", "Holdings",
        "Inquiry", "JSONText", "Markdown", "Market", "Presentation", "Secrets",
        "StakingEconomics", "StakingModel", "StakingSimulation", "TextFormats",
      ]),

    room(
      "Answers",
      [
        "Charts", "CivilTime", "Decimals", "Diagnostics", "Explain", "Files", "Holdings",
        "Importers", "Inquiry", "JSONText", "Market", "Presentation", "Sandbox", "StakingEconomics",
        "StakingModel", "StakingSimulation", "TextFormats",
      ], settings: small),

    // L4
    room(
      "LabSession",
      [
        "Answers", "Calculator", "CivilTime", "Content", "Decimals", "Diagnostics", "Files",
        "History", "Holdings", "Inquiry", "JSONText", "Lessons", "Market", "Presentation", "SQLite",
        "Sandbox", "Secrets", "StakingEconomics", "StakingModel", "TextFormats", "Transport",
      ], settings: small),
    room(
      "Commands",
      [
        "Answers", "CMalloc", "Calculator", "ChainClient", "Charts", "CivilTime", "Conformance",
        "Content", "Decimals", "Diagnostics", "Explain", "Exporters", "Files", "History",
        "Holdings",
        "Importers", "Inquiry", "JSONText", "LabSession", "Lessons", "Markdown", "Market",
        "Parallel", "Presentation", "Questions", "Reports", "SQLite", "Sandbox", "Scale", "Secrets",
        "StakingEconomics", "StakingModel", "StakingSimulation", "TextFormats", "Transport",
        argumentParser,
      ], settings: small),

    // L5
    room(
      "LineEditor", ["CLineEditorShim", "Files", "Presentation", "Secrets"], settings: small),
    room(
      "Shell",
      [
        "Answers", "CivilTime", "Commands", "Content", "Diagnostics", "Files", "JSONText",
        "LabSession", "LineEditor", "Presentation", "Transport", argumentParser,
      ], settings: small),

    // L6
    .executableTarget(name: "taolab", dependencies: ["Shell"], swiftSettings: strict),

    // What `make bench` runs beside the programs in `.ci/bench`.
    .executableTarget(
      name: "model-bench", dependencies: ["Content", "Market", "StakingModel"],
      swiftSettings: strict),
    .executableTarget(
      name: "page-bench", dependencies: ["Content", "Decimals", "Reports"], swiftSettings: strict),
    .executableTarget(
      name: "projection-bench", dependencies: ["Parallel", "StakingModel", "StakingSimulation"],
      swiftSettings: strict),

    // Build tools: lessons, templates and data become part of the binary.
    .executableTarget(name: "embed-content", swiftSettings: strict),
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["embed-content"],
      path: "Sources/EmbedContentPlugin"),

    // Tests
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["CTestSupport", "Presentation"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "ChainTestSupport",
      dependencies: [
        "CivilTime", "Content", "Diagnostics", "JSONText", "Market", "Scale", "StakingModel",
      ], path: "Tests/ChainTestSupport", swiftSettings: strict),
    tests("SQLiteTests", ["SQLite"]),
    tests(
      "HistoryTests",
      [
        "CivilTime", "Content", "Diagnostics", "History", "Market", "SQLite", "StakingModel",
        "StakingSimulation",
      ]),
    tests("ScaleTests", ["Scale"]),
    tests("TransportTests", ["Transport"]),
    tests(
      "ChainClientTests",
      [
        "ChainClient", "ChainTestSupport", "CivilTime", "Content", "Diagnostics", "JSONText",
        "Market", "Scale", "StakingEconomics", "StakingModel", "Transport",
      ]),
    tests("DataTests", ["ChainTestSupport", "Commands"]),
    tests("MarkdownTests", ["CCmarkGFM", "Markdown"]),
    tests(
      "ProjectionTests",
      ["Content", "Market", "Parallel", "StakingEconomics", "StakingModel", "StakingSimulation"],
      exclude: ["Data"]),
    tests(
      "InquiryTests",
      [
        "CivilTime", "Content", "Diagnostics", "Holdings", "Inquiry", "Market", "StakingEconomics",
        "StakingModel", "StakingSimulation",
      ]),
    tests(
      "LessonsTests",
      [
        "Calculator", "CivilTime", "Content", "Decimals", "Diagnostics", "Inquiry", "Lessons",
        "Market", "Presentation", "StakingModel",
      ], exclude: ["Falsehoods", "Snapshots"]),
    tests("EndToEndTests", ["taolab"]),
    tests(
      "AgreementTests",
      [
        "Answers", "Calculator", "CivilTime", "Commands", "Content", "Diagnostics", "Files",
        "Holdings", "Inquiry", "JSONText", "LabSession", "Market", "Reports", "StakingEconomics",
        "StakingModel",
      ], exclude: ["Data"]),
    tests("FilesTests", ["Files"]),
    tests("SecretsTests", ["Secrets"]),
    tests("CivilTimeTests", ["CivilTime"]),
    tests("TextFormatsTests", ["Diagnostics", "JSONText", "TextFormats"]),
    tests(
      "HoldingsTests",
      [
        "CivilTime", "Content", "Diagnostics", "Holdings", "Market", "StakingEconomics",
        "StakingModel",
      ], exclude: ["Snapshots"]),
    tests(
      "CommandsTests",
      [
        "Answers", "Calculator", "ChainTestSupport", "CivilTime", "Commands", "Content", "Decimals",
        "Diagnostics", "Explain", "Files", "Holdings", "Inquiry", "JSONText", "LabSession",
        "Lessons", "Markdown", "Market", "Presentation", "Questions", "Reports", "Sandbox",
        "StakingEconomics", "StakingModel", "StakingSimulation", "TextFormats", "Transport",
        argumentParser,
      ], exclude: ["Snapshots"]),
    tests(
      "ExplainTests",
      [
        "Calculator", "Decimals", "Diagnostics", "Explain", "JSONText", "Presentation",
        "StakingEconomics", "StakingModel", "StakingSimulation",
      ]),
    tests(
      "SandboxTests",
      ["Content", "Diagnostics", "Market", "Sandbox", "StakingEconomics", "StakingModel"]),
    tests(
      "ExportersTests", ["CivilTime", "Exporters", "Importers", "StakingEconomics", "StakingModel"]),
    tests("QuestionsTests", ["Decimals", "Questions", "StakingModel"], exclude: ["Corpus"]),
    tests("ConformanceTests", ["Conformance", "Diagnostics", "StakingModel"]),
    tests("StakingModelTests", ["StakingEconomics", "StakingModel"], exclude: ["Data"]),
    tests(
      "MarketTests",
      [
        "CivilTime", "Content", "Diagnostics", "JSONText", "Market", "StakingEconomics",
        "StakingModel", "StakingSimulation",
      ]),
    tests(
      "CalculatorTests",
      [
        "Calculator", "Content", "Decimals", "Diagnostics", "Inquiry", "Market", "Presentation",
        "StakingModel",
      ], exclude: ["Snapshots"]),
    tests(
      "ImportersTests",
      [
        "CivilTime", "Content", "Diagnostics", "Holdings", "Importers", "Market",
        "StakingEconomics", "StakingModel",
      ], exclude: ["Fixtures", "Snapshots"]),
    tests("DecimalsTests", ["Decimals"]),
    tests("JSONTextTests", ["Diagnostics", "JSONText"]),
    tests("FoundationTests", []),
    tests("ChartsTests", ["Charts"]),
    tests("TestSupportTests", []),
    tests("LineEditorTests", ["Files", "LineEditor"]),
    tests(
      "ShellTests",
      [
        "Answers", "Commands", "Diagnostics", "Files", "Holdings", "JSONText", "Presentation",
        "Shell", "taolab",
      ], exclude: ["Snapshots"]),
    tests("PresentationTests", ["Diagnostics", "Presentation"], exclude: ["Snapshots"]),
    tests(
      "ReportsTests",
      [
        "CivilTime", "Content", "Decimals", "Diagnostics", "Files", "Holdings", "Inquiry",
        "JSONText",
        "Markdown", "Market", "Presentation", "Reports", "StakingEconomics", "StakingModel",
        "TextFormats",
      ], exclude: ["Profiles", "Snapshots"]),
  ]
)
