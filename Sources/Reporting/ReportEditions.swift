import Model

/// One year of reporting under one framework, as a report looks at it.
struct ReportEdition {
  let framework: Framework
  let coverage: Coverage

  var year: Int { coverage.year }
}

extension SystemReport {
  /// All editions that the report covers, by year.
  var editions: [ReportEdition] {
    figures.coverage.compactMap { coverage in
      frameworks[coverage.framework].map { ReportEdition(framework: $0, coverage: coverage) }
    }
  }

  /// The edition of the report's own year.
  var current: ReportEdition? { editions.last { $0.year == year } }

  /// The years for which each entity reported, in order.
  var reportedYears: [String: [Int]] {
    var years: [String: [Int]] = [:]
    for coverage in figures.coverage {
      for code in coverage.reported where years[code]?.last != coverage.year {
        years[code, default: []].append(coverage.year)
      }
    }
    return years
  }

  /// Every entity that reported in any year of the report or should have, in the order of `entities.csv`.
  var entityCodes: [String] {
    let known = Set(figures.coverage.flatMap { $0.reported + ($0.year == year ? $0.absent : []) })
    return entities.entities.map(\.code).filter(known.contains)
  }
}
