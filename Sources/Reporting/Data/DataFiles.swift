import Formats
import Model

/// The rows that every figure of the report was made from, as CSV files in `data/`.
struct DataFiles {
  let report: SystemReport

  var files: [ReportFile] {
    [
      file("changes", changes), file("coverage", coverage), file("distributions", distributions),
      file("entities", entities), file("indicators", indicators), file("left-out", leftOut), file("ratings", ratings),
      file("requirements", RequirementRows(report: report).csv),
      file("measures", MeasureRows(report: report).csv),
      file("agreement", RequirementRows(report: report).agreement),
      file("tests", StatisticsRows(report: report).tests), file("bounds", StatisticsRows(report: report).bounds),
      file("decompositions", StatisticsRows(report: report).decompositions),
      file("intervals", StatisticsRows(report: report).intervals),
      file("rating-agreements", StatisticsRows(report: report).agreements),
      file("findings", QualityRows(report: report).findings), file("revisions", QualityRows(report: report).revisions),
    ]
  }

  /// Texts of files and definitions can be anything: a terminal that shows a file of a report must not obey them.
  private func file(_ name: String, _ csv: CSVText) -> ReportFile {
    ReportFile(path: "data/\(name).csv", text: VisibleText.escaped(csv.text))
  }

  /// The codes of the levels of all frameworks, each once, in the order of their scales.
  private var levelCodes: [String] {
    var codes: [String] = []
    for coverage in report.figures.coverage {
      for level in report.frameworks[coverage.framework]?.scale.levels ?? [] where !codes.contains(level.code) {
        codes.append(level.code)
      }
    }
    return codes
  }

  private var distributions: CSVText {
    let codes = levelCodes
    var csv = CSVText()
    csv.row(["framework", "year", "by", "key"] + codes + ["not_applicable", "not_reported", "under_review"])
    for group in report.figures.distributions {
      guard let scale = report.frameworks[group.framework]?.scale else { continue }
      csv.cell(group.framework)
      csv.cell(group.year)
      csv.cell(group.grouping.rawValue)
      csv.cell(group.key)
      for code in codes {
        if let position = scale.levels.firstIndex(where: { $0.code == code }) {
          csv.cell(group.distribution.levels[position])
        } else {
          csv.cell("")
        }
      }
      csv.cell(group.distribution.notApplicable)
      csv.cell(group.distribution.notReported)
      csv.cell(group.distribution.underReview)
      csv.endRow()
    }
    return csv
  }

  private var ratings: CSVText {
    var csv = CSVText()
    csv.row([
      "framework", "year", "entity", "indicator", "claimed", "derived", "reviewed", "final", "final_from", "file",
      "line",
    ])
    for card in report.scorecards {
      guard let framework = report.frameworks[card.framework] else { continue }
      for (position, rating) in card.ratings.enumerated() {
        csv.cell(card.framework)
        csv.cell(card.year)
        csv.cell(card.entity)
        csv.cell(framework.indicators[position].number)
        for one in [rating.claimed, rating.derived, rating.reviewed, rating.final] {
          csv.cell(one.map { framework.scale.level(of: $0).code } ?? "")
        }
        csv.cell(rating.finalFrom?.rawValue ?? "")
        csv.cell(rating.place?.file ?? "")
        if let line = rating.place?.line { csv.cell(line) } else { csv.cell("") }
        csv.endRow()
      }
    }
    return csv
  }

  private var leftOut: CSVText {
    var csv = CSVText()
    csv.row(["framework", "year", "entity", "indicator", "rating", "reason", "file", "line"])
    for row in report.leftOut {
      csv.cell(row.framework)
      csv.cell(row.year)
      for text in [row.entity, row.indicator, row.rating, row.reason.rawValue, row.place.file] { csv.cell(text) }
      if let line = row.place.line { csv.cell(line) } else { csv.cell("") }
      csv.endRow()
    }
    return csv
  }

  private var coverage: CSVText {
    var csv = CSVText()
    csv.row(["framework", "year", "entity", "reported", "first_time"])
    for coverage in report.figures.coverage {
      let firstTime = Set(coverage.firstTime)
      for (codes, answer) in [(coverage.reported, "yes"), (coverage.absent, "no")] {
        for code in codes {
          csv.cell(coverage.framework)
          csv.cell(coverage.year)
          csv.row([code, answer, firstTime.contains(code) ? "yes" : "no"])
        }
      }
    }
    return csv
  }

  private var changes: CSVText {
    var csv = CSVText()
    csv.row(["framework", "from", "to", "indicator", "improved", "unchanged", "worsened", "not_comparable"])
    for change in report.figures.changes {
      guard let framework = report.frameworks[change.framework] else { continue }
      for (position, movement) in change.indicators.enumerated() {
        csv.cell(change.framework)
        csv.cell(change.from)
        csv.cell(change.to)
        csv.cell(framework.indicators[position].number)
        for count in [movement.improved, movement.unchanged, movement.worsened, movement.notComparable] {
          csv.cell(count)
        }
        csv.endRow()
      }
    }
    return csv
  }

  private var indicators: CSVText {
    var csv = CSVText()
    csv.row(["framework", "indicator", "title", "area", "work", "file", "sha256"])
    for framework in report.editions.map(\.framework.id).uniqued.compactMap({ report.frameworks[$0] }) {
      for indicator in framework.indicators {
        let work = WorkKind.allCases.filter(indicator.work.contains).map(\.rawValue).joined(separator: " ")
        csv.row([
          framework.id, indicator.number, indicator.title, indicator.area, work, indicator.file, indicator.fingerprint,
        ])
      }
    }
    return csv
  }

  private var entities: CSVText {
    var csv = CSVText()
    csv.row(["code", "name", "type", "reported_for"])
    let reportedYears = report.reportedYears
    for code in report.entityCodes {
      guard let entity = report.entities[code: code] else { continue }
      let years = (reportedYears[code] ?? []).map { String($0) }
      csv.row([code, entity.name, entity.type, years.joined(separator: " ")])
    }
    return csv
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
