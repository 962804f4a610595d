import Model

/// Checks what entities report about the network: rows beside one another, and beside those of other years.
///
/// ```swift
/// for finding in NetworkReview().findings(of: records) { print(finding.code.rawValue, finding.place.line ?? 0) }
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
