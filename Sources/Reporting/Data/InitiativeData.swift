import Formats
import Model

/// The data files on initiatives.
///
/// As in all data files, control characters are made visible.
struct InitiativeData {
  let report: InitiativeReport

  var files: [ReportFile] {
    let clusters = InitiativeClusterRows(report: report)
    return [
      InitiativeRows(report: report).file, InitiativePairRows(initiatives: report.initiatives).file(report),
      clusters.clusters, clusters.overlaps,
    ].map { ReportFile(path: $0.path, text: VisibleText.escaped(String(decoding: $0.bytes, as: UTF8.self))) }
  }
}
