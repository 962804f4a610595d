/// One year of reporting under one framework, as shown in a report.
package struct ReportEdition: Sendable {
  package let framework: Framework
  package let coverage: Coverage

  package var year: Int { coverage.year }
}

extension SystemReport {
  /// All editions that the report covers, sorted by year.
  package var editions: [ReportEdition] {
    figures.coverage.compactMap { coverage in
      frameworks[coverage.framework].map { ReportEdition(framework: $0, coverage: coverage) }
    }
  }

  /// The edition of the report's own year.
  ///
  /// An assumed framework takes precedence over others.
  package var current: ReportEdition? {
    let ofYear = editions.filter { $0.year == year }
    return ofYear.last { $0.framework.isAssumed } ?? ofYear.last
  }

  /// The editions in the same series as the current one.
  ///
  /// All assumed frameworks together form one series; any other framework is a series by itself.
  package var line: [ReportEdition] {
    guard let current else { return editions }
    let assumable = frameworks.values.assumable.map(\.id)
    guard assumable.contains(current.framework.id) else {
      return editions.filter { $0.framework.id == current.framework.id }
    }
    return editions.filter { assumable.contains($0.framework.id) }
  }

  /// The editions of other frameworks under which any entity reported for the report's own year.
  package var companions: [ReportEdition] {
    editions.filter { $0.year == year && $0.framework.id != current?.framework.id && !$0.coverage.reported.isEmpty }
  }

  /// The latest change between two years in `line`.
  package var lastChange: Change? {
    let frameworks = Set(line.map(\.framework.id))
    return figures.changes.last { frameworks.contains($0.framework) }
  }

  /// The years for which each entity reported, in ascending order.
  package var reportedYears: [String: [Int]] {
    var years: [String: [Int]] = [:]
    for coverage in figures.coverage {
      for code in coverage.reported where years[code]?.last != coverage.year {
        years[code, default: []].append(coverage.year)
      }
    }
    return years
  }

  /// All entities that reported in any year of the report, or should have reported in its own year.
  ///
  /// They are in the order of `entities.csv`.
  package var entityCodes: [String] {
    let known = Set(figures.coverage.flatMap { $0.reported + ($0.year == year ? $0.absent : []) })
    return entities.entities.map(\.code).filter(known.contains)
  }
}
