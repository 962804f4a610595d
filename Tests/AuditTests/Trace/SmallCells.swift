import Model

/// Two years under an invented framework: water improves, health is new, and the office reported once.
enum SmallCells {
  static var cells: RatingSources {
    var cells = RatingSources()
    cells.indicators = [
      RatingSources.Indicator(
        framework: "f", number: "1", area: "Planning", work: ["normative"], file: "1.yaml", sha256: "a"),
      RatingSources.Indicator(framework: "f", number: "2", area: "Money", work: [], file: "2.yaml", sha256: "b"),
    ]
    cells.levels = ["f": ["missing", "meets"]]
    cells.types = ["EXW": "Programmes", "EXH": "Funds", "EXN": "Programmes"]
    cells.indicatorOfCriterion = [RatingSources.Criterion(framework: "f", code: "2.a1"): "2"]
    cells.coverage = [
      report(2024, "EXW", true), report(2024, "EXN", true), report(2025, "EXW", true), report(2025, "EXH", true),
      report(2025, "EXN", false),
    ]
    cells.ratings = [
      rating(2024, "EXW", "1", "missing"), rating(2024, "EXN", "1", "meets"), rating(2025, "EXW", "1", "meets"),
      rating(2025, "EXW", "2", "not-applicable"), rating(2025, "EXH", "1", "missing"),
      rating(2025, "EXH", "2", "meets"),
    ]
    return cells
  }

  private static func report(_ year: Int, _ entity: String, _ isReported: Bool) -> RatingSources.Report {
    RatingSources.Report(framework: "f", year: year, entity: entity, isReported: isReported, isFirst: false)
  }

  private static func rating(_ year: Int, _ entity: String, _ indicator: String, _ code: String) -> RatingSources.Rating
  {
    RatingSources.Rating(
      framework: "f", year: year, entity: entity, indicator: indicator, code: code,
      place: SourcePlace(file: "a.csv", line: 2), sha256: "c")
  }
}
