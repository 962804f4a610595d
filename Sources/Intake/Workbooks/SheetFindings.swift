import Formats
import Model

/// The findings about what was seen in the cells of a sheet and is not part of their values.
struct SheetFindings {
  let file: String
  let findings: FileFindings

  func note(_ tally: SheetTally, _ table: WorkbookTable, _ layout: SheetLayout) {
    note(tally.formulas, .formulaValue)
    note(tally.struck, .textStruckOut)
    note(tally.links, .linkAddressUsed)
    note(tally.outside, .cellsOutsideTable)
    for cell in tally.coloured {
      let heading = table.table.names[cell.column - 1]
      findings.take(Finding(.colourNotRead, at: place(cell.row, cell.column), arguments: ["heading": heading]))
    }
    if layout.hiddenRowCount > 0 || !layout.hiddenColumns.isEmpty { noteHidden(layout) }
  }

  private func noteHidden(_ layout: SheetLayout) {
    let columns = layout.hiddenColumns.map { column in
      String((SourcePlace(file: "", row: 1, cellColumn: column).cell ?? "").dropLast())
    }
    findings.take(
      Finding(
        .cellsHidden, at: SourcePlace(file: file), found: columns.isEmpty ? "–" : Finding.found(columns),
        arguments: [
          "rows": String(layout.hiddenRowCount), "first": layout.firstHiddenRow.map { String($0) } ?? "–",
        ]))
  }

  /// Reports cells as one finding with their number and the first of them.
  private func note(_ seen: SheetTally.Seen, _ code: FindingCode) {
    guard let first = seen.first.first else { return }
    var finding = Finding(code, at: place(first.row, first.column), arguments: ["count": String(seen.count)])
    finding.count = seen.count
    if seen.count > 1 {
      finding.occurrences = seen.first.map { Finding.Occurrence(place: place($0.row, $0.column), found: nil) }
    }
    findings.take(finding)
  }

  private func place(_ row: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: file, line: row, column: column, row: row, cellColumn: column)
  }
}
