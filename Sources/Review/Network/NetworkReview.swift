import Model

/// Checks what entities report about the network: rows beside one another, and beside those of other years.
///
/// ```swift
/// let point = FocalPoint(
///   entity: "EXW", year: 2025, function: "Officer", kind: .gender, alternateOf: "Adviser",
///   place: SourcePlace(file: "focal-points.csv", line: 2))
/// let findings = NetworkReview().findings(of: NetworkRecords(focalPoints: [point]))
/// print(findings[0].code.rawValue)  // focal-point-alternate-unknown
/// ```
package struct NetworkReview {
  /// All rules, in the order in which their findings are reported.
  static let rules: [any ReviewRule<ReviewedNetwork>] = [
    RaisedDiffers(), AlternateUnknown(), ReviewDoneEarly(), ReviewDoneLater(), MutualReviews(), ReviewCircles(),
  ]

  package init() {}

  /// - Parameter earlier: records that are not checked themselves, such as those of files of the last year.
  package func findings(of records: NetworkRecords, earlier: NetworkRecords = NetworkRecords()) -> [Finding] {
    let reviewed = ReviewedNetwork(records: records, earlier: earlier)
    var merger = RepeatedFindings()
    for rule in Self.rules {
      for finding in rule.findings(on: reviewed) {
        merger.add(finding, of: finding.entity ?? "", in: finding.arguments["year"].flatMap { Int($0) } ?? 0)
      }
    }
    return merger.findings
  }
}
