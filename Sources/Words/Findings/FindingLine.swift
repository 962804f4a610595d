import Formats
import Model

extension Catalogue {
  /// A finding on one line, for logs.
  package func line(_ finding: Finding) -> String {
    let said = words(for: finding)
    let severity = say("severity-\(finding.severity.rawValue)")
    return VisibleText.onOneLine(
      "\(finding.place.path): \(severity): \(said.message) \(said.remedy) [\(finding.code.rawValue)]")
  }
}
