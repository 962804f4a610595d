/// How far texts were moved within their lines by repairs.
struct ColumnShifts {
  private struct Shift {
    let column: Int
    let distance: Int
  }

  private var shifts: [Int: [Shift]] = [:]

  /// Records that everything from `column` on was moved to the right by `distance`, which may be negative.
  mutating func move(line: Int, from column: Int, by distance: Int) {
    if distance != 0 { shifts[line, default: []].append(Shift(column: column, distance: distance)) }
  }

  /// The column in the file of what is now in `column`.
  func original(_ column: Int, inLine line: Int) -> Int {
    guard !shifts.isEmpty, let moved = shifts[line] else { return column }
    return max(1, moved.reversed().reduce(column) { $0 >= $1.column ? max($1.column, $0 - $1.distance) : $0 })
  }
}
