import Model

/// What the name of a figure says of the cells that it was made from.
struct FigureScope {
  let framework: String
  /// One year, or the two of a change.
  let years: [Int]
  /// Such as `area`, `coverage` or `change`.
  let kind: String
  /// The group, the indicator or the requirement; empty where there is none.
  let key: String
  let measure: String

  /// Nil for what is no name of a figure.
  init?(_ id: String) {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4 else { return nil }
    framework = parts[0]
    years = parts[1].split(separator: "-").compactMap { Int($0) }
    kind = parts[2]
    key = parts[3..<(parts.count - 1)].joined(separator: "/")
    measure = parts[parts.count - 1]
    if years.isEmpty { return nil }
  }

  /// The grouping and the key of the cells; nil for those that count no ratings.
  private var group: (grouping: String, key: String)? {
    switch kind {
    case "coverage": return nil
    case "interval", "bounds":
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    case "change", "test", "agreement": return key == "all" ? ("system", key) : ("indicator", key)
    case "kappa":
      let indicator = String(key.split(separator: "/").first ?? "")
      return indicator == "all" ? ("system", indicator) : ("indicator", indicator)
    case "parts": return ("system", key)
    default: return (kind, key)
    }
  }

  /// Which indicators and entities the figure looks at.
  func cells(in tables: ReportTables) -> (indicators: [DataTable.Row], isCounted: (_ entity: String) -> Bool) {
    var (grouping, key) = group ?? ("system", "")
    let all = tables.indicators.rows.filter { $0["framework"] == framework }
    var number: String?
    if grouping == "requirement" {
      number = tables.requirements.rows.first { $0["framework"] == framework && $0["criterion"] == key }?["indicator"]
    } else if grouping == "indicator" {
      number = key
    } else if grouping == "type", let both = key.range(of: "/indicator/") {
      number = String(key[both.upperBound...])
      key = String(key[..<both.lowerBound])
    }
    let indicators = all.filter { row in
      if let number { return row["indicator"] == number }
      switch grouping {
      case "area": return row["area"] == key
      case "work": return row["work"].split(separator: " ").contains { $0 == key }
      default: return true
      }
    }
    let codes: Set<String>
    switch grouping {
    case "entity": codes = [key]
    case "type": codes = Set(tables.entities.rows.filter { $0["type"] == key }.map { $0["code"] })
    default: return (indicators, { _ in true })
    }
    return (indicators, codes.contains)
  }
}
