/// One framework in one reporting year, as covered by a report.
package struct ReportEdition: Sendable {
  package let framework: Framework
  package let coverage: Coverage

  package var year: Int { coverage.year }
}

extension SystemReport {
  /// All editions that the report covers, by year.
  package var editions: [ReportEdition] {
    figures.coverage.compactMap { coverage in
      frameworks[coverage.framework].map { ReportEdition(framework: $0, coverage: coverage) }
    }
  }

  /// The edition for the report's own year.
  ///
  /// If there are several, one of an assumed framework is preferred.
  package var current: ReportEdition? {
    let ofYear = editions.filter { $0.year == year }
    return ofYear.last { $0.framework.isAssumed } ?? ofYear.last
  }

  /// The editions that form a time series with the current one.
  ///
  /// Editions of all assumed frameworks form one series. Any other framework forms a series of its own.
  package var mainEditions: [ReportEdition] {
    guard let current else { return editions }
    let assumable = frameworks.values.assumable.map(\.id)
    guard assumable.contains(current.framework.id) else {
      return editions.filter { $0.framework.id == current.framework.id }
    }
    return editions.filter { assumable.contains($0.framework.id) }
  }

  /// The editions of other frameworks under which entities reported for the report's own year.
  package var companionEditions: [ReportEdition] {
    editions.filter { $0.year == year && $0.framework.id != current?.framework.id && !$0.coverage.reported.isEmpty }
  }

  /// The last change between consecutive years within the main series.
  package var lastChange: Change? {
    let frameworks = Set(mainEditions.map(\.framework.id))
    return figures.changes.last { frameworks.contains($0.framework) }
  }

  /// The change from the first to the last year of the framework of `lastChange`; nil if these are consecutive.
  package var overallChange: Change? {
    lastChange.flatMap { last in figures.overallChanges.last { $0.framework == last.framework && $0.to == last.to } }
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

  /// All entities that reported in any year of the report or were expected to for its own year, in the order of
  /// `entities.csv`.
  package var entityCodes: [String] {
    let known = Set(figures.coverage.flatMap { $0.reported + ($0.year == year ? $0.absent : []) })
    return entities.entities.map(\.code).filter(known.contains)
  }
}
