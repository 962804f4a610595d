/// The status of a report on the reporting platform.
package enum ReportStatus: String, CaseIterable, Sendable {
  case final
  /// Not final yet. Its ratings count as under review.
  case inProgress = "in-progress"
}
