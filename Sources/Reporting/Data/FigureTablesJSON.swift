import Formats
import Model

/// The tables of figures as members of `report.json`, one for each kind of figure that has a member.
struct FigureTablesJSON {
  let tables: [FigureTable]

  func write(to json: inout JSONWriter) {
    for kind in FigureKind.all {
      guard let member = kind.member else { continue }
      let tables = tables.filter { $0.kind == kind && !$0.appearsInListOnly }
      let columns = tables.first?.columns ?? []
      let rows = tables.flatMap(\.rows)
      switch kind.arrangement {
      case .rows:
        json.member(member, array: rows.filter { !$0.isTotal }) { json, row in
          json.object { json in
            if kind.hasIdentifiers { json.member("id", row.group) }
            json.members(columns[...], row.cells[...])
          }
        }
      case .grouped(let count, let array, let total):
        json.member(member, array: rows.grouped) { json, rows in
          json.group(kind, columns, rows, by: count) { json in
            json.rows(rows.filter { !$0.isTotal || total == nil }, columns, from: count, as: array)
            guard let total, let row = rows.first(where: \.isTotal) else { return }
            json.member(total) { $0.members(columns[(count + 1)...], row.cells[(count + 1)...]) }
          }
        }
      case .members(let count):
        json.member(member, array: rows.grouped) { json, rows in
          json.group(kind, columns, rows, by: count) { json in
            for row in rows {
              json.member(row.cells[count].name) { $0.members(columns[(count + 1)...], row.cells[(count + 1)...]) }
            }
          }
        }
      }
    }
  }
}

extension [FigureRow] {
  /// The rows divided into runs of consecutive rows of the same group.
  fileprivate var grouped: [[FigureRow]] {
    var groups: [[FigureRow]] = []
    for row in self {
      if groups.last?.last?.group == row.group {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups
  }
}

extension FigureCell {
  /// The cell's code as the name of a JSON member.
  fileprivate var name: String {
    if case .text(let code) = self { return code.underscored }
    return ""
  }
}

extension JSONWriter {
  /// The object of a group: the columns that its rows share, then `body`.
  fileprivate mutating func group(
    _ kind: FigureKind, _ columns: [FigureColumn], _ rows: [FigureRow], by count: Int,
    _ body: (inout JSONWriter) -> Void
  ) {
    object { json in
      if kind.hasIdentifiers { json.member("id", rows[0].group) }
      json.members(columns[..<count], rows[0].cells[..<count])
      body(&json)
    }
  }

  fileprivate mutating func rows(_ rows: [FigureRow], _ columns: [FigureColumn], from first: Int, as name: String) {
    member(name, array: rows) { json, row in
      json.object { json in
        if let identifier = row.identifier { json.member("id", identifier) }
        json.members(columns[first...], row.cells[first...])
      }
    }
  }

  /// One member for each column included in JSON.
  ///
  /// Columns whose paths begin alike share an object.
  fileprivate mutating func members(
    _ columns: ArraySlice<FigureColumn>, _ cells: ArraySlice<FigureCell>, depth: Int = 0
  ) {
    var next = columns.startIndex
    while next < columns.endIndex {
      let first = next
      let path = columns[first].path
      next += 1
      guard path.count > depth else { continue }
      if path.count == depth + 1 {
        member(path[depth], cells[first])
        continue
      }
      while next < columns.endIndex, columns[next].path.prefix(depth + 1) == path.prefix(depth + 1) { next += 1 }
      guard cells[first..<next].contains(where: { $0 != .absent }) else { continue }
      member(path[depth]) { [range = first..<next] in $0.members(columns[range], cells[range], depth: depth + 1) }
    }
  }

  private mutating func member(_ name: String, _ cell: FigureCell) {
    switch cell {
    case .text(let text): member(name, text)
    case .number(let number): member(name, number)
    case .decimal(let number): member(name, number: number)
    case .list(let texts): member(name, strings: texts)
    case .none: member(name, nil as String?)
    case .absent: break
    }
  }
}
