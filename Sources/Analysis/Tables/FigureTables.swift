import Model

extension FigureTable {
  /// All tables of figures of a report, in the order of the list of figures.
  ///
  /// One kind of figure may have several tables, such as one for each pair of years.
  ///
  /// ```swift
  /// for table in FigureTable.all(of: report) {
  ///   print(table.kind.name, table.rows.count)
  /// }
  /// ```
  package static func all(of report: SystemReport) -> [FigureTable] {
    let figures = report.figures
    let frameworks = report.frameworks
    let editions = report.editions.map { ($0.framework.id, $0.year) }
    var tables = [distributions(figures.distributions, frameworks, codes: report.levelCodes)]
    if let current = report.current {
      let types = figures.typesByIndicator.filter { $0.framework == current.framework.id && $0.year == current.year }
      tables.append(distributions(types, frameworks, codes: report.levelCodes, appearsInListOnly: true))
    }
    // The files of changes need headings even if no two years can be compared.
    tables += [
      coverage(figures.coverage), FigureTable(.change, rows: []), FigureTable(.test, rows: []),
      FigureTable(.sharedInput, rows: []),
    ]
    for change in figures.changes + figures.overallChanges {
      guard let framework = frameworks[change.framework] else { continue }
      tables += [changes(change, framework), tests(change), sharedInputs(change, framework)]
    }
    return tables + [
      requirements(figures.requirements, frameworks), agreements(figures.agreements, editions: editions),
      decompositions(figures.decompositions), intervals(figures.intervals), bounds(figures.bounds),
      kappas(figures.ratingAgreements, frameworks), whatIfs(figures.whatIfs),
    ] + followUp(report.followUp)
  }
}

extension SystemReport {
  /// The level codes of all frameworks, without duplicates, in the order of their scales.
  fileprivate var levelCodes: [String] {
    var codes: [String] = []
    for edition in editions {
      for level in edition.framework.scale.levels where !codes.contains(level.code) { codes.append(level.code) }
    }
    return codes
  }
}
