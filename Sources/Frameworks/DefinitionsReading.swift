import Model

/// A folder of definitions as far as it could be read, with all its mistakes.
package struct DefinitionsReading: Sendable {
  /// What has no mistakes: frameworks whose own file is sound, each with its sound indicators, and everything else that
  /// could be read.
  package var definitions: Definitions
  package var findings: [Finding]
  /// The numbers of all indicators by the id of their framework, also of those that have mistakes.
  package var numbers: [String: Set<String>]
}
