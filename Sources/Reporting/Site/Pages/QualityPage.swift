import Model

/// The page on data quality: missing reports, findings, and ratings that were left out.
struct QualityPage {
  let view: ReportView

  var context: [String: Any] {
    let words = view.words
    return [
      "title": words.say("title-quality", ["year": .number(view.report.year)]),
      "subtitle": words.say(
        "subtitle-quality",
        [
          "n": .count(view.report.inputs.count),
          "ratings": .count(view.report.scorecards.reduce(0) { $0 + $1.ratings.count { $0.final != .notReported } }),
        ]),
      "coverage": view.current.map { CoverageTable(view: view, edition: $0).context } ?? false,
      "findings": FindingCounts(view: view).context,
      "agreement": view.current.flatMap { AgreementTable(view: view, edition: $0).context } ?? false,
      "claims": claims,
      "disagreements": Disagreements(view: view).context ?? false, "left-out": ExcludedRatingTable(view: view).context,
      "correction": correction,
    ]
  }

  /// The agreement tables of claims for all indicators of the year together.
  private var claims: [[String: Any]] {
    guard let edition = view.current else { return [] }
    return view.report.figures.ratingAgreements.filter {
      $0.year == edition.year && $0.framework == edition.framework.id && $0.indicator == nil && $0.table.pairs > 0
    }.map { ClaimAgreementTable(view: view, agreement: $0, framework: edition.framework).context }
  }

  private var correction: String {
    guard let replaced = view.report.release.replaced else { return view.words.say("corrections-unknown") }
    return view.words.say(
      "corrections-count", ["n": .count(replaced.changed.count), "compared": .count(replaced.compared)])
  }
}
