import Formats
import Model

/// The ratings of the year before by indicator, as counts of levels and states.
struct SessionRatingsData {
  let report: SystemReport

  var file: ReportFile {
    var csv = CSVWriter()
    guard let edition = report.current, !edition.coverage.reported.isEmpty else {
      csv.row(["framework", "year", "indicator", "title"])
      return ReportFile(path: "data/ratings.csv", text: csv.text)
    }
    let scale = edition.framework.scale
    csv.row(
      ["framework", "year", "indicator", "title"] + scale.levels.map(\.code)
        + ["not-applicable", "not-reported", "under-review", "open"])
    let groups = report.figures.distributions.filter {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.grouping == .indicator
    }
    for (indicator, group) in zip(edition.framework.indicators, groups) {
      csv.cell(edition.framework.id)
      csv.cell(edition.year)
      csv.cell(indicator.number)
      csv.cell(indicator.title)
      let counts = group.distribution
      for number in counts.levels + [counts.notApplicable, counts.notReported, counts.underReview, counts.open] {
        csv.cell(number)
      }
      csv.endRow()
    }
    return ReportFile(path: "data/ratings.csv", text: VisibleText.escaped(csv.text))
  }
}
