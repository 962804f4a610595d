import Model

/// A figure as the table of its kind in `data/` gives it.
struct ShownFigure {
  private let file: String
  private let line: Int
  private let value: FigureValue

  /// Nil if the report has no table with this figure.
  init?(_ name: FigureName, in tables: PublishedTables) {
    guard let file = name.kind.file, let table = tables.optional(file), let key = Self.key(of: name),
      let row = table.rows.first(where: { row in key.allSatisfy { row[$0.key] == $0.value } }),
      let value = Self.value(of: name, row, levels: tables.cells.levels[name.framework] ?? [])
    else { return nil }
    self.file = "data/\(file).csv"
    line = row.line
    self.value = value
  }

  func difference(from own: FigureTrace.Text) -> FigureTrace.Difference? {
    let shown = FigureTrace.Text(value)
    guard shown != own else { return nil }
    return FigureTrace.Difference(file: file, line: line, published: shown.text, recounted: own.text)
  }

  /// The cells that identify the row.
  private static func key(of name: FigureName) -> [String: String]? {
    let years = name.years.all
    var key = ["framework": name.framework]
    switch name.kind {
    case .distribution, .bounds:
      key["year"] = String(years[0])
      key["by"] = name.keys[0]
      key["key"] = name.keys[1]
      if name.kind == .bounds {
        key["open"] = ShareBounds.Uncounted.allCases.first { name.measure.text.hasPrefix($0.rawValue) }?.rawValue
      }
    case .change, .test, .decomposition:
      guard years.count == 2 else { return nil }
      (key["from"], key["to"]) = (String(years[0]), String(years[1]))
      if name.kind == .change { key["indicator"] = name.keys[0] }
      if name.kind == .test { (key["by"], key["key"]) = (name.keys[0], name.keys[1]) }
      if name.kind == .decomposition { key["part"] = name.measure.text }
    case .interval:
      (key["from"], key["year"]) = (years.count == 2 ? String(years[0]) : "", String(years[years.count - 1]))
      (key["by"], key["key"]) = (name.keys[0], name.keys[1])
      key["variation"] = Interval.Variation.allCases.first { name.measure.text.hasPrefix($0.rawValue) }?.rawValue
    case .requirement: (key["year"], key["criterion"]) = (String(years[0]), name.keys[0])
    case .whatIf: (key["year"], key["choice"], key["key"]) = (String(years[0]), name.keys[0], name.keys[1])
    default: return nil
    }
    return key
  }

  private static func value(of name: FigureName, _ row: DataTable.Row, levels: [String]) -> FigureValue? {
    let column = name.measure.text.underscored
    switch name.kind {
    case .distribution:
      // Shares are sums of columns, which are compared one by one.
      guard case .number(let code) = name.measure, levels.contains(code) || Rating.isOutside(code) else { return nil }
      return row.number(code.underscored).map(FigureValue.count)
    case .change: return row.number(column).map(FigureValue.count)
    case .test: return test(name.measure, row, column)
    case .requirement:
      guard case .number(let code) = name.measure else { return row.number(column).map(FigureValue.count) }
      return row.number(code.underscored).map(FigureValue.count)
    case .bounds:
      let isLowest = name.measure.text.hasSuffix(ShareBounds.Bound.lowest.rawValue)
      guard let part = row.number(isLowest ? "lowest" : "highest"), let whole = row.number("whole") else { return nil }
      return .share(Share(part, of: whole))
    case .decomposition:
      guard let numerator = row.number("numerator"), let denominator = row.number("denominator"), denominator > 0 else {
        return nil
      }
      return .points(Fraction(numerator, over: denominator).tenThousandths)
    case .interval:
      let end = Interval.Part.allCases.first { name.measure.text.hasSuffix("-\($0.rawValue)") }
      guard let end, let number = row.number(end.rawValue) else { return nil }
      return end == .units ? .count(number) : name.years.all.count == 2 ? .points(number) : .shareBound(number)
    case .whatIf:
      guard name.measure == .meetsOrExceeds else { return row.number("entities").map(FigureValue.count) }
      if let part = row.number("part"), let whole = row.number("whole") { return .share(Share(part, of: whole)) }
      return row.number("ten_thousandths").map(FigureValue.shareBound)
    default: return nil
    }
  }

  private static func test(_ measure: FigureMeasure, _ row: DataTable.Row, _ column: String) -> FigureValue? {
    guard measure == .pValue || measure == .adjustedPValue else { return row.number(column).map(FigureValue.count) }
    return Double(row[measure == .pValue ? "p" : "p_adjusted"]).flatMap { value in
      (0...1).contains(value) ? .probability(Int((value * 10_000).rounded())) : nil
    }
  }
}

extension Rating {
  fileprivate static func isOutside(_ code: String) -> Bool { outsideScale.contains { $0.outsideCode == code } }
}
