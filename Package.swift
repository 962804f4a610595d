// swift-tools-version: 6.2
import PackageDescription

/// Settings of all targets: warnings are errors.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Settings of the product's own targets: also a debug build is optimised, since tests make whole reports with it.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The commit that `run.json` names: from the Makefile, or from git.
///
/// In an archive made by `git archive` it stands in `Sources/CBuild/build.c`.
let commit =
  Context.environment["MAINSTREAM_COMMIT"]
  ?? Context.gitInformation.map { $0.currentCommit + ($0.hasUncommittedChanges ? "+" : "") } ?? ""

/// The targets are listed in the order in which data flows through them.
///
/// README.md has a diagram.
let package = Package(
  name: "mainstream",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "mainstream", targets: ["mainstream"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    .systemLibrary(
      name: "CLibCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    .systemLibrary(name: "CLibUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),

    .systemLibrary(name: "CLinux"),

    .systemLibrary(name: "CByteMarks"),

    .target(name: "CBuild", cSettings: [.define("MAINSTREAM_COMMIT", to: commit)]),

    // Foundation: values, file formats, texts.
    .target(name: "Model", exclude: ["README.md"], swiftSettings: optimised),
    .target(
      name: "Formats",
      dependencies: [
        "Model", "CByteMarks", "CLibXML2", "CLibZip", "CLibCMark", "CLibYAML", "CLibUchardet",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["README.md"], swiftSettings: optimised),
    .target(
      name: "Words", dependencies: ["Model", "Formats"],
      exclude: ["README.md"], resources: [.embedInCode("Catalogues")], swiftSettings: optimised),

    // Stages.
    .target(name: "Frameworks", dependencies: ["Model", "Formats"], exclude: ["README.md"], swiftSettings: optimised),
    .target(name: "Intake", dependencies: ["Model", "Formats"], exclude: ["README.md"], swiftSettings: optimised),
    .target(name: "Scoring", dependencies: ["Model"], exclude: ["README.md"], swiftSettings: optimised),
    .target(name: "Review", dependencies: ["Model"], exclude: ["README.md"], swiftSettings: optimised),
    .target(name: "Matching", dependencies: ["Model"], exclude: ["README.md"], swiftSettings: optimised),
    .target(name: "Analysis", dependencies: ["Model"], exclude: ["README.md"], swiftSettings: optimised),
    .target(
      name: "Reporting",
      dependencies: [
        "Model", "Formats", "Words", .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["README.md"],
      resources: [
        .embedInCode("Templates"), .embedInCode("Styles"), .embedInCode("Scripts"), .embedInCode("Queries"),
      ],
      swiftSettings: optimised),

    .target(
      name: "Audit", dependencies: ["Model", "Formats", "Words"], exclude: ["README.md"], swiftSettings: optimised),

    // The stages combined, and the command line.
    .target(
      name: "Pipeline",
      dependencies: [
        "Model", "Formats", "Words", "Frameworks", "Intake", "Scoring", "Review", "Matching", "Analysis",
        "Reporting", "Audit", "CLinux", "CBuild",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["README.md"], swiftSettings: optimised),
    .executableTarget(
      name: "mainstream",
      dependencies: [
        "Model", "Formats", "Words", "Reporting", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["README.md"], swiftSettings: optimised),

    // Tests mirror the sources. CommandTests runs the built program.
    .target(name: "TestFolders", path: "Tests/TestFolders", swiftSettings: strict),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
    .testTarget(name: "FormatsTests", dependencies: ["TestFolders", "Formats", "Model"], swiftSettings: strict),
    .testTarget(name: "WordsTests", dependencies: ["Words", "Formats", "Model"], swiftSettings: strict),
    .testTarget(
      name: "FrameworksTests", dependencies: ["Frameworks", "Model"],
      resources: [.copy("Broken"), .copy("Sound")], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["TestFolders", "Intake", "Formats", "Model"], swiftSettings: strict),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "Model"], swiftSettings: strict),
    .testTarget(name: "ReviewTests", dependencies: ["Review", "Model"], swiftSettings: strict),
    .testTarget(
      name: "MatchingTests", dependencies: ["TestFolders", "Matching", "Frameworks", "Model"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Model"], exclude: ["Reference/reference.py"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Analysis", "Words", "Formats", "Model"],
      swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["TestFolders", "Audit", "Words", "Formats", "Model"], swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["TestFolders", "Pipeline", "Reporting", "Analysis", "Scoring", "Words", "Formats", "Model"],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["TestFolders", "mainstream", "Model"], swiftSettings: strict),
    // The examples in doc comments.
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "Model", "Formats", "Words", "Frameworks", "Intake", "Scoring", "Review", "Analysis", "Reporting", "Audit",
        "Pipeline", .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["copy-examples.py"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Model", "Formats", "Words", "Frameworks", "Scoring", "Analysis", "Reporting", "Pipeline",
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/Benchmarks", exclude: ["Scripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing needs a separate, fully instrumented build: see the Makefile.
if Context.environment["MAINSTREAM_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "Fuzz", dependencies: ["Model", "Formats", "Frameworks", "Intake", "CLinux"],
      path: "Tests/Fuzz", exclude: ["Seeds", "words.dict"], swiftSettings: strict)
  ]
}
