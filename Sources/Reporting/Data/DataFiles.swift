import Formats
import Model

/// The rows from which every figure of the report was made, as CSV files in `data/`.
struct DataFiles {
  let report: SystemReport

  var files: [ReportFile] {
    FigureTablesCSV(tables: report.tables).files + [
      file("coverage", coverage, keys: 3), file("entities", entities, keys: 1), file("indicators", indicators, keys: 2),
      file("left-out", excludedRatings), file("ratings", ratings, keys: 4),
      file("movers", MoverRows(report: report).csv, keys: 5),
      file("measures", MeasureRows(report: report).csv, keys: 5),
      file("findings", QualityRows(report: report).findings),
      file("revisions", QualityRows(report: report).revisions, keys: 6),
    ] + followUp + approaches
  }

  /// The different answers to each question; none if all entities answer alike.
  private var approaches: [ReportFile] {
    guard !report.answerSpreads.isEmpty else { return [] }
    var csv = CSVWriter()
    csv.row(["framework", "year", "indicator", "question", "answer", "entities", "requirements"])
    for spread in report.answerSpreads {
      for answer in spread.answers {
        csv.cell(spread.framework)
        csv.cell(spread.year)
        csv.cell(spread.indicator)
        csv.cell(spread.question)
        csv.cell(answer.value.text)
        csv.cell(answer.count)
        csv.cell(spread.requirements.joined(separator: " "))
        csv.endRow()
      }
    }
    return [file("approaches", csv, keys: 5)]
  }

  /// The rows about recommendations; none if the definitions have no recommendations.
  private var followUp: [ReportFile] {
    guard !report.followUp.isEmpty else { return [] }
    let rows = FollowUpRows(report: report)
    return [
      file("recommendations", rows.recommendations, keys: 1), file("responses", rows.responses, keys: 3),
      file("responses-apart", rows.apart), file("grades", rows.grades),
    ]
  }

  /// Texts from files and definitions may contain anything, so control characters are made visible: a terminal that
  /// shows a file of a report must not obey them.
  ///
  /// - Parameter keys: the number of leading columns that identify a row.
  func file(_ name: String, _ csv: CSVWriter, keys: Int = 0) -> ReportFile {
    ReportFile(path: "data/\(name).csv", text: VisibleText.escaped(csv.text), keyColumns: keys)
  }

  private var ratings: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "framework", "year", "entity", "indicator", "claimed", "derived", "reviewed", "final", "final_from", "file",
      "line", "row", "cell", "common_input",
    ])
    let marks = CommonInputIndex(report.figures.sharedInputs)
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
        csv.cell(rating.finalRatingOrigin?.rawValue ?? "")
        csv.cell(rating.place?.file ?? "")
        if let line = rating.place?.line { csv.cell(line) } else { csv.cell("") }
        csv.spreadsheetCells(of: rating.place)
        let mark = marks.provider(
          framework: card.framework, year: card.year, indicator: framework.indicators[position].number,
          entity: card.entity)
        csv.cell(mark.map { $0.isKnown ? $0.code : "\($0.code)?" } ?? "")
        csv.endRow()
      }
    }
    return csv
  }

  private var excludedRatings: CSVWriter {
    var csv = CSVWriter()
    csv.row(["framework", "year", "entity", "indicator", "rating", "reason", "file", "line", "row", "cell"])
    for row in report.excludedRatings {
      csv.cell(row.framework)
      for text in [row.writtenYear, row.entity, row.indicator, row.rating, row.reason.rawValue, row.place.file] {
        csv.cell(text)
      }
      if let line = row.place.line { csv.cell(line) } else { csv.cell("") }
      csv.spreadsheetCells(of: row.place)
      csv.endRow()
    }
    return csv
  }

  private var coverage: CSVWriter {
    var csv = CSVWriter()
    csv.row(["framework", "year", "entity", "reported", "first_time", "listed_as"])
    for coverage in report.figures.coverage {
      let firstTime = Set(coverage.firstTime)
      for (codes, answer) in [(coverage.reported, "yes"), (coverage.absent, "no")] {
        for code in codes {
          csv.cell(coverage.framework)
          csv.cell(coverage.year)
          csv.row([code, answer, firstTime.contains(code) ? "yes" : "no", coverage.outside?.names[code] ?? ""])
        }
      }
    }
    return csv
  }

  private var indicators: CSVWriter {
    var csv = CSVWriter()
    csv.row(["framework", "indicator", "title", "area", "work", "file", "sha256"])
    for framework in report.editions.map(\.framework.id).removingDuplicates.compactMap({ report.frameworks[$0] }) {
      for indicator in framework.indicators {
        let work = WorkKind.allCases.filter(indicator.work.contains).map(\.rawValue).joined(separator: " ")
        csv.row([
          framework.id, indicator.number, indicator.title, indicator.area, work, indicator.file, indicator.fingerprint,
        ])
      }
    }
    return csv
  }

  private var entities: CSVWriter {
    var csv = CSVWriter()
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
  /// The elements without duplicates, in order of first occurrence.
  var removingDuplicates: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
