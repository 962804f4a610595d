import Formats
import Model

/// The tables of figures as CSV files in `data/`, one for each kind of figure that has a file.
struct FigureTablesCSV {
  let tables: [FigureTable]

  var files: [ReportFile] {
    FigureKind.all.compactMap { kind in
      kind.file.map { name in
        ReportFile(
          path: "data/\(name).csv", text: VisibleText.escaped(csv(tables.filter { $0.kind == kind }).text),
          keyColumns: kind.keyColumns.count)
      }
    }
  }

  private func csv(_ tables: [FigureTable]) -> CSVWriter {
    var csv = CSVWriter()
    guard let columns = tables.first?.columns else { return csv }
    let shown = columns.indices.filter { columns[$0].heading != nil }
    csv.row(shown.map { columns[$0].heading ?? "" })
    for row in tables.lazy.filter({ !$0.appearsInListOnly }).flatMap(\.rows) where !row.isTotal {
      for position in shown { csv.cell(row.cells[position]) }
      csv.endRow()
    }
    return csv
  }
}

extension CSVWriter {
  fileprivate mutating func cell(_ cell: FigureCell) {
    switch cell {
    case .text(let text): self.cell(text)
    case .number(let number): self.cell(number)
    case .decimal(let number): self.cell(formatted: number)
    case .list(let texts): self.cell(texts.joined(separator: "; "))
    case .none, .absent: self.cell("")
    }
  }
}
