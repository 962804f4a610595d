/// How far a report has come on the reporting platform.
package enum ReportStatus: String, CaseIterable, Sendable {
  case final
  /// Not final yet: counted as under review.
  case inProgress = "in-progress"
}
