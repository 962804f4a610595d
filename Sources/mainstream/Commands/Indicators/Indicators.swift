import ArgumentParser

/// Shows, checks and compares the definitions of frameworks and indicators.
struct Indicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: help("indicators"), discussion: help("indicators-examples"),
    subcommands: [List.self, Show.self, Check.self, New.self, Diff.self, Schema.self])
}
