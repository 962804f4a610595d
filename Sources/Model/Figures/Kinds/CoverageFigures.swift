extension FigureKind {
  /// How many entities were expected to report, reported, did not report, and reported for the first time.
  ///
  /// There are no keys. Example: `un-swap-3.0/2025/coverage/reported`. The rows of `coverage.csv` are entities, not
  /// figures.
  package static let coverage = FigureKind(
    name: "coverage", keyCount: 0, file: nil, member: "coverage", keyColumns: ["framework", "year"],
    columns: { _ in
      ["framework", "year", "expected", "reported", "absent", "first_time", "listed_reported", "listed_not_found"].map {
        .json($0)
      }
    }, hasIdentifiers: false,
    revisedPaths: [["expected"], ["reported"]])
}

extension FigureMeasure {
  package static let reported = word("reported")
  package static let absent = word("absent")
  package static let expected = word("expected")
  package static let firstTime = word("first-time")
  /// The entities of a list from outside.
  package static let listed = word("listed")
  /// Those of them that have a report.
  package static let listedReported = word("listed-reported")
}

extension Coverage {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(framework: framework, years: .one(year), kind: .coverage, keys: [], measure: measure)
  }

  /// The number of entities expected to report, including those that reported unexpectedly.
  package var expectedCount: Int { reported.count + absent.count }
}
