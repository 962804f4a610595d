import Formats
import Model
import Words

/// Every figure of a report by its name, including figures that are only in the data files.
///
/// ```swift
/// let figures = FigureList(report: report, words: words).figures
/// print(figures[0].id, figures[0].text)
/// ```
package struct FigureList {
  package let figures: [PublishedFigure]

  package init(report: SystemReport, words: Catalogue) {
    figures = report.tables.flatMap(\.rows).flatMap(\.figures).map {
      PublishedFigure($0, text: words.text(of: $0.value))
    }
  }

  var file: ReportFile {
    var csv = CSVWriter()
    csv.row(["figure", "value", "numerator", "denominator", "rows", "counts", "of"])
    for shown in figures {
      let figure = shown.figure
      csv.cell(shown.id)
      csv.cell(formatted: figure.value.plainText)
      for number in [figure.value.numerator, figure.value.denominator] {
        if let number { csv.cell(number) } else { csv.cell("") }
      }
      csv.row([figure.rows.rawValue, figure.counts.joined(separator: " "), figure.of.joined(separator: " ")])
    }
    return ReportFile(path: "data/figures.csv", text: VisibleText.escaped(csv.text), keyColumns: 1)
  }
}

extension Catalogue {
  /// The value of a figure as shown on pages.
  func text(of value: FigureValue) -> String {
    switch value {
    case .count(let number): language.grouped(number)
    case .share(let share): language.percent(share)
    case .partOfWhole(let share): say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)])
    case .shareBound(let number): language.percent(Share(max(0, number), of: 10_000))
    case .points(let number): language.points(number)
    case .coefficient(let number): language.decimal(number)
    case .probability: value.plainText
    }
  }
}
