import Model

extension Catalogue {
  /// What a finding says, what is expected instead, and how to mend it.
  package func words(for finding: Finding) -> FindingWords {
    var values = finding.arguments.mapValues(WordValue.text)
    values["found"] = .text(finding.found ?? "")
    let key = "finding.\(finding.code.rawValue)"
    return FindingWords(
      message: say("\(key).message", values), expected: say("\(key).expected", values),
      remedy: say("\(key).remedy", values))
  }
}

/// The words of one finding.
package struct FindingWords: Sendable, Hashable {
  package var message: String
  package var expected: String
  package var remedy: String
}
