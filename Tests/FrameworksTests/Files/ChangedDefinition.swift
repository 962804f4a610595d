import Model

@testable import Frameworks

/// The valid definitions, either unchanged or with one change in one file.
enum ChangedDefinition {
  static let policy = "sample-2.0/01-policy.yaml"
  static let framework = "sample-2.0/framework.yaml"
  static let mechanism = "sister/H2-mechanism.yaml"

  /// The codes of the findings after `old` has been replaced by `new` in the file at `path`.
  static func codes(_ path: String, _ old: String, _ new: String) throws -> [FindingCode] {
    let tree = try DefinitionTree()
    try tree.change(path, old, new)
    return try tree.findings().map(\.code)
  }

  /// The unchanged definitions.
  static func sound() throws -> Definitions { try DefinitionsFolder.read(DefinitionTree.sound) }

  /// The indicator of `policy`.
  static func indicator() throws -> Indicator { try sound().frameworks.first { $0.id == "sample-2.0" }!.indicators[0] }
}
