/// The status of an entity's report on the reporting platform.
package enum ReportStatus: String, CaseIterable, Sendable {
  case final
  /// The report is not final yet. Its ratings count as under review.
  case inProgress = "in-progress"
}
