import Model

/// Removes texts of a file with names and addresses of persons from findings that quote them unread.
package enum WithheldTexts {
  /// The codes of findings that quote a text before it is known in which field it stands.
  private static let codesOfForm: Set<FindingCode> = [
    .csvRowLong, .csvTextAfterQuote, .csvBareQuote, .textEncoding, .textEncodedTwice, .xmlTextBetween, .xmlUnescaped,
    .rowTotal, .rowFootnote, .rowSection, .rowUnits, .titleRows, .tableSecond, .columnAnswers,
  ]
  /// The codes of findings that quote headings.
  private static let codesOfHeadings: Set<FindingCode> = [
    .columnMissing, .columnUnknown, .columnMisspelt, .columnUnclear, .columnNotUsed, .csvColumnTwice,
  ]

  /// - Parameter lacksHeader: whether the first row may be no header, but a row with names.
  package static func withheld(from finding: Finding, lacksHeader: Bool) -> Finding {
    var finding = finding
    if lacksHeader { finding.heading = nil }
    guard codesOfForm.contains(finding.code) || lacksHeader && codesOfHeadings.contains(finding.code) else {
      return finding
    }
    // The name of an encoding tells nothing of anybody.
    if finding.found != nil, finding.code != .textEncoding { finding.found = ProtectedNames.mark }
    for name in ["word", "mended", "sample"] where finding.arguments[name] != nil {
      finding.arguments[name] = ProtectedNames.mark
    }
    for index in finding.occurrences.indices { finding.occurrences[index].found = finding.found }
    return finding
  }
}
