import Formats

/// Every figure by its name, with what it counts, as a table: `data/figures.csv`.
struct FigureRows {
  let figures: [PublishedFigure]

  var file: ReportFile {
    var csv = CSVText()
    csv.row(["figure", "value", "numerator", "denominator", "rows", "counts", "of"])
    for figure in figures {
      csv.cell(figure.id)
      csv.cell(written: figure.value)
      for number in [figure.numerator, figure.denominator] {
        if let number { csv.cell(number) } else { csv.cell("") }
      }
      csv.row([figure.rows, figure.counts.joined(separator: " "), figure.of.joined(separator: " ")])
    }
    return ReportFile(path: "data/figures.csv", text: VisibleText.escaped(csv.text))
  }
}
