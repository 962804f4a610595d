import Model

/// The last year that a submission can be for: whatever is later is mistyped.
enum LatestYear {
  /// The year after the current one, for whoever checks a file today.
  static func whenChecked(in currentYear: Int, _ definitions: Definitions) -> Int {
    max(currentYear, newest(definitions)) + 1
  }

  /// The year after that of the report, which must not depend on the day on which it is made.
  static func inReport(for year: Int, _ definitions: Definitions) -> Int { max(year, newest(definitions)) + 1 }

  /// The newest year in which a framework or the reporting of an entity begins, made-up samples apart.
  private static func newest(_ definitions: Definitions) -> Int {
    let entities = definitions.entities.entities.filter { !$0.isFictional }
    return (definitions.frameworks.map(\.years.first) + entities.map(\.expected.first)).max() ?? 0
  }
}
