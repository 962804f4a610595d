import Model

/// Compares a published table with the recomputed one, cell by cell.
struct TableComparison {
  let file: String

  /// The number of leading columns that identify a row; 0 if none do.
  let keyColumns: Int

  /// - Returns: the differences, and the number of rows in the published table.
  func compare(_ published: [UInt8], with recomputed: [UInt8]) throws -> (differences: [ReportDifference], count: Int) {
    let given = try DataTable(published)
    let own = try DataTable(recomputed)
    var differences: [ReportDifference] = []
    var rows = Dictionary(named(given), uniquingKeysWith: { first, _ in first })
    for (name, row) in named(own) {
      guard let published = rows.removeValue(forKey: name) else {
        differences.append(ReportDifference(kind: .figureMissing, file: file, figure: name, recomputed: row.text))
        continue
      }
      for column in own.columns where published[column] != row[column] {
        differences.append(
          ReportDifference(
            kind: .figure, file: file, figure: "\(name)/\(column)", line: published.line, published: published[column],
            recomputed: row[column]))
      }
    }
    differences += rows.sorted { $0.value.line < $1.value.line }.map { name, row in
      ReportDifference(kind: .figureExtra, file: file, figure: name, line: row.line, published: row.text)
    }
    return (differences, given.rows.count)
  }

  /// The rows, each named by its key columns; rows with equal names are also numbered.
  private func named(_ table: DataTable) -> [(String, DataTable.Row)] {
    var seen: [String: Int] = [:]
    return table.rows.map { row in
      let name = table.columns.prefix(keyColumns).map { row[$0] }.joined(separator: "/")
      let number = seen[name, default: 0]
      seen[name] = number + 1
      return (number == 0 && !name.isEmpty ? name : "\(name)#\(number + 1)", row)
    }
  }
}
