import Formats
import Model

/// The mistakes found in one definition file.
final class DefinitionMistakes {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  func place(of node: YAMLNode) -> SourcePlace {
    SourcePlace(file: file, line: node.line, column: node.column)
  }

  func note(_ code: FindingCode, at node: YAMLNode, found: String? = nil, _ arguments: FindingArguments = [:]) {
    note(code, at: place(of: node), found: found, arguments)
  }

  func note(_ code: FindingCode, at place: SourcePlace, found: String? = nil, _ arguments: FindingArguments = [:]) {
    findings.append(Finding(code, at: place, found: found, arguments: arguments))
  }

  /// Adds a finding of another reader as an error: mistakes in definitions are never minor.
  func take(_ finding: Finding) {
    var finding = finding
    finding.severity = .blocker
    findings.append(finding)
  }
}
