import Model

/// Why definitions cannot be used: every mistake that was found, so that all can be mended at once.
package struct DefinitionsInvalid: Error {
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}
