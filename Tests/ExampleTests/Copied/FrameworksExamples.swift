// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Frameworks into this file.
import Formats
import Model
import Words
import Testing

@testable import Frameworks

extension GivenValues {
  // Sources/Frameworks/Changes/DefinitionComparison.swift
  static func example1OfDefinitionComparison() throws {
    let before = try DefinitionsFolder.read("Indicators")
    var after = before
    after.frameworks[0].title = "UN-SWAP, third version"
    expectPrinted(DefinitionComparison.changes(from: before, to: after).count, is: ##"1"##)
  }

  // Sources/Frameworks/DefinitionsFolder.swift
  static func example1OfDefinitionsFolder() throws {
    let definitions = try DefinitionsFolder.read("Indicators")
    let framework = definitions.framework("un-swap-3.0")!
    expectPrinted(framework.indicators.count, is: ##"18"##)
    expectPrinted(framework.position(ofIndicator: "6")!, is: ##"5"##)
  }

  // Sources/Frameworks/SessionsFolder.swift
  static func example1OfSessionsFolder() throws {
    let definitions = try DefinitionsFolder.read("Indicators")
    let reading = try SessionsFolder.read("Samples/sessions", definitions: definitions)
    expectPrinted(reading.sessions.map(\.year), reading.blockers.count, is: ##"[2025, 2026] 0"##)
  }

  static var examplesOfFrameworks: [() throws -> Void] {
    [
      example1OfDefinitionComparison,
      example1OfDefinitionsFolder,
      example1OfSessionsFolder,
    ]
  }
}
