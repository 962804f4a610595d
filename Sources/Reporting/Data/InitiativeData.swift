import Model

/// The data files on initiatives.
struct InitiativeData {
  let report: InitiativeReport

  var files: [ReportFile] {
    let clusters = InitiativeClusterRows(report: report)
    return [
      InitiativeRows(report: report).file, InitiativePairRows(initiatives: report.initiatives).file(report),
      clusters.clusters, clusters.overlaps,
    ]
  }
}
