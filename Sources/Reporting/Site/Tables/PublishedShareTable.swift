import Model

/// Shares that others have published, beside the same shares in these data.
struct PublishedShareTable {
  let view: ReportView

  /// Nil if nothing published can be compared.
  var context: [String: Any]? {
    let rows = view.report.publishedShares.compactMap(row)
    guard !rows.isEmpty else { return nil }
    return ["rows": rows, "columns": Denominator.allCases.map { view.words.say("published-of-\($0.rawValue)") }]
  }

  /// Nil if the data have no ratings for the share.
  private func row(_ published: OutsideFacts.PublishedShare) -> [String: Any]? {
    let edition = view.editions.first { $0.framework.id == published.framework && $0.year == published.year }
    guard let edition, let group = group(of: published, edition), group.distribution.rated > 0 else { return nil }
    return [
      "year": String(published.year), "framework": edition.framework.title,
      "name": published.entity ?? view.words.say("published-system"),
      "percent": view.words.say("published-percent", ["n": .count(published.percent)]), "source": published.source,
      "shares": Denominator.allCases.map { share(group, edition.framework, of: $0) },
    ]
  }

  private func group(of published: OutsideFacts.PublishedShare, _ edition: ReportEdition) -> GroupDistribution? {
    guard let code = published.entity else { return view.system(edition) }
    return view.group(edition, .entity, view.report.entities.current(code)?.code ?? code)
  }

  private func share(
    _ group: GroupDistribution, _ framework: Framework, of denominator: Denominator
  ) -> [String: Any] {
    let share = Share(
      group.distribution.atLeast(framework.scale.lowestMetLevel), of: group.distribution.total(denominator))
    return [
      "percent": view.words.language.percent(share),
      "figure": group.name(.share(.meetsOrExceeds, of: denominator)).text,
      "counts": view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
    ]
  }
}
