import Formats
import Model

/// What was found in the data, and which published numbers are others now, as tables.
struct QualityRows {
  let report: SystemReport

  /// A row a finding, in the order in which they were found; without what stands in the files, which may be confidential.
  var findings: CSVWriter {
    var csv = CSVWriter()
    csv.row(["severity", "code", "file", "line", "column"])
    for finding in report.findings {
      for text in [finding.severity.rawValue, finding.code.rawValue, finding.place.file] { csv.cell(text) }
      for number in [finding.place.line, finding.place.column] {
        if let number { csv.cell(number) } else { csv.cell("") }
      }
      csv.endRow()
    }
    return csv
  }

  /// A row a number that differs from the report whose place this one takes.
  var revisions: CSVWriter {
    var csv = CSVWriter()
    csv.row(["figure", "framework", "year", "by", "key", "measure", "before", "now"])
    for change in report.release.replaced?.changed ?? [] {
      let name = change.number
      csv.cell(name.kind.name)
      csv.cell(name.framework)
      csv.cell(name.year)
      for text in [name.grouping, name.key, name.measure] { csv.cell(text) }
      csv.cell(change.before)
      csv.cell(change.now)
      csv.endRow()
    }
    return csv
  }
}
