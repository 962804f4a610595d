/// The kind of a work item.
package enum WorkItemKind: String, CaseIterable, Sendable {
  case resolution, convention, standard, guideline, report
  case intergovernmentalSupport = "intergovernmental-support"
  case programme, project
  case countryWork = "country-work"

  /// Whether items of this kind are normative or operational work.
  package var work: WorkKind {
    switch self {
    case .resolution, .convention, .standard, .guideline, .report, .intergovernmentalSupport: .normative
    case .programme, .project, .countryWork: .operational
    }
  }

  /// The position in `allCases`.
  ///
  /// It is written out because it is needed for every item and must be fast.
  package var position: Int {
    switch self {
    case .resolution: 0
    case .convention: 1
    case .standard: 2
    case .guideline: 3
    case .report: 4
    case .intergovernmentalSupport: 5
    case .programme: 6
    case .project: 7
    case .countryWork: 8
    }
  }
}
