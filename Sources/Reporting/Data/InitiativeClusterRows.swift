import Formats
import Model

/// Which initiatives may be one or parts of one programme, and which entities overlap most: `data/clusters.csv` and
/// `data/overlaps.csv`.
struct InitiativeClusterRows {
  let report: InitiativeReport

  /// A row for each member that the audience sees.
  var clusters: ReportFile {
    var csv = CSVWriter()
    csv.row(["cluster", "id", "year", "entities", "title", "countries", "members", "hidden"])
    for (number, cluster) in report.clusters.enumerated() {
      let shown = cluster.members.map { report.initiatives[$0] }.filter(report.audience.sees)
      for initiative in shown {
        csv.cell(number + 1)
        csv.cell(initiative.id)
        csv.cell(initiative.year)
        csv.cell(initiative.entities.joined(separator: "; "))
        csv.cell(initiative.title)
        csv.cell(initiative.countries.joined(separator: "; "))
        csv.cell(cluster.members.count)
        csv.cell(cluster.members.count - shown.count)
        csv.endRow()
      }
    }
    return ReportFile(path: "data/clusters.csv", text: csv.text)
  }

  /// A row for each two entities with a pair, the most pairs first; of pairs that the audience does not see, only the
  /// number is told.
  var overlaps: ReportFile {
    let kinds = InitiativePair.Kind.allCases.filter { $0 != .none }
    var csv = CSVWriter()
    csv.row(["entity1", "entity2", "pairs", "hidden"] + kinds.map(\.rawValue))
    let rows = EntityOverlaps(report).counts.map { (pair: $0, counts: $1, total: $1.values.reduce(0, +)) }
    for row in rows.sorted(by: { ($1.total, $0.pair.first, $0.pair.second) < ($0.total, $1.pair.first, $1.pair.second) }
    ) {
      csv.cell(row.pair.first)
      csv.cell(row.pair.second)
      csv.cell(row.total)
      csv.cell(row.counts[.hidden] ?? 0)
      for kind in kinds { csv.cell(row.counts[.shown(kind)] ?? 0) }
      csv.endRow()
    }
    return ReportFile(path: "data/overlaps.csv", text: csv.text)
  }
}
