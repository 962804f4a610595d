import Formats
import Model

/// What was worked out from the figures, as tables: tests of change, its parts, intervals, bounds and agreement.
struct StatisticsRows {
  let report: SystemReport

  /// A row an indicator and pair of years; p-values to a millionth.
  var tests: CSVText {
    var csv = CSVText()
    csv.row(["framework", "from", "to", "indicator", "improved", "unchanged", "worsened", "p", "p_adjusted", "arrow"])
    for change in report.figures.changes {
      guard let framework = report.frameworks[change.framework] else { continue }
      for (indicator, test) in zip(framework.indicators, change.tests) {
        csv.cell(change.framework)
        csv.cell(change.from)
        csv.cell(change.to)
        csv.cell(indicator.number)
        for count in [test.improved, test.unchanged, test.worsened] { csv.cell(count) }
        for value in [test.pValue, test.adjusted] { csv.cell(value.map(Self.probability) ?? "") }
        csv.cell(test.arrow?.rawValue ?? "")
        csv.endRow()
      }
    }
    return csv
  }

  /// To a millionth.
  static func probability(_ value: Double) -> String { "\((value * 1e6).rounded() / 1e6)" }

  /// A row a part; the fractions of one change have one denominator and add up.
  var decompositions: CSVText {
    var csv = CSVText()
    csv.row(["framework", "from", "to", "part", "numerator", "denominator"])
    for decomposition in report.figures.decompositions {
      for part in Decomposition.Part.allCases {
        guard let share = decomposition.parts[part] else { continue }
        csv.cell(decomposition.framework)
        csv.cell(decomposition.from)
        csv.cell(decomposition.to)
        csv.cell(part.rawValue)
        csv.cell(share.numerator)
        csv.cell(share.denominator)
        csv.endRow()
      }
    }
    return csv
  }

  /// A row an interval; bounds in ten-thousandths.
  var intervals: CSVText {
    var csv = CSVText()
    csv.row(["framework", "from", "year", "by", "key", "variation", "units", "low", "high"])
    for row in report.figures.intervals {
      csv.cell(row.framework)
      if let from = row.from { csv.cell(from) } else { csv.cell("") }
      csv.cell(row.year)
      for text in [row.grouping.rawValue, row.key, row.interval.variation.rawValue] { csv.cell(text) }
      for number in [row.interval.units, row.interval.low, row.interval.high] { csv.cell(number) }
      csv.endRow()
    }
    return csv
  }

  /// A row a share; ratings that meet requirements, for certain and at most, and of how many.
  var bounds: CSVText {
    var csv = CSVText()
    csv.row(["framework", "year", "by", "key", "open", "lowest", "highest", "whole"])
    for row in report.figures.bounds {
      for (name, range) in [
        ("not-applicable", row.notApplicable), ("not-reported", row.notReported), ("all", row.all),
      ] {
        csv.cell(row.framework)
        csv.cell(row.year)
        for text in [row.grouping.rawValue, row.key, name] { csv.cell(text) }
        for number in [range.lowest.part, range.highest.part, range.lowest.whole] { csv.cell(number) }
        csv.endRow()
      }
    }
    return csv
  }

  /// A row an indicator, or all of them; kappas in ten-thousandths.
  var agreements: CSVText {
    var csv = CSVText()
    csv.row(["framework", "year", "indicator", "against", "pairs", "agreed", "on_scale", "linear", "quadratic"])
    for row in report.figures.ratingAgreements {
      csv.cell(row.framework)
      csv.cell(row.year)
      for text in [row.indicator ?? "", row.against.rawValue] { csv.cell(text) }
      for number in [row.table.pairs, row.table.agreed.part, row.table.agreed.whole] { csv.cell(number) }
      for kappa in [row.linear, row.quadratic] {
        if let kappa { csv.cell(kappa.value.tenThousandths) } else { csv.cell("") }
      }
      csv.endRow()
    }
    return csv
  }
}
